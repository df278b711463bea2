import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Elements } from './elements.js';

/** React 19 listens to what follows `on`, letter by letter. */
type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void;
};

type Host<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

type IntrinsicWidgets = {
  [Tag in keyof Elements]: Omit<Host<Elements[Tag]['element']>, keyof Elements[Tag]['props']> &
    Elements[Tag]['props'] &
    Listeners<Elements[Tag]['events']>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends IntrinsicWidgets {}
  }
}
