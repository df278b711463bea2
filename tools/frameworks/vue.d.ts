import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Elements } from './elements.js';

type Pascal<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Pascal<Tail>}`
  : Capitalize<Name>;

/** A template's `@pw-reading-change` is `onPwReadingChange` to Vue. */
type Listeners<Events> = {
  [Name in keyof Events & string as `on${Pascal<Name>}`]?: (event: Events[Name]) => void;
};

type Widgets = {
  [Tag in keyof Elements]: new () => Elements[Tag]['element'] & {
    $props: Omit<HTMLAttributes, keyof Elements[Tag]['props']> &
      ReservedProps &
      Elements[Tag]['props'] &
      Listeners<Elements[Tag]['events']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Widgets {}
}
