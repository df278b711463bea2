import type { HTMLAttributes } from 'svelte/elements';
import type { Elements } from './elements.js';

/** Svelte 5 listens to what follows `on`. */
type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void;
};

type Widgets = {
  [Tag in keyof Elements]: Omit<HTMLAttributes<Elements[Tag]['element']>, keyof Elements[Tag]['props']> &
    Elements[Tag]['props'] &
    Listeners<Elements[Tag]['events']>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Widgets {}
}
