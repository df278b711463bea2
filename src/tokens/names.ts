// Written by tools/tokens.mjs from the tokens beside it.

/** The custom properties that may be set from outside. */
export const properties = [
  {
    name: '--pw-accent',
    sets: 'hue of the depth ladder and of links: any colour, whose lightness does not matter',
    light: 'none',
    dark: 'none',
  },
  {
    name: '--pw-color-surface',
    sets: 'ground',
    light: '#ffffff',
    dark: '#14181d',
  },
  {
    name: '--pw-color-surface-sunken',
    sets: 'ground of blocks that load, and of parts without a rung',
    light: '#f4f5f6',
    dark: '#1d2228',
  },
  {
    name: '--pw-color-ink',
    sets: 'text and marks',
    light: '#15191f',
    dark: '#eceff2',
  },
  {
    name: '--pw-color-ink-muted',
    sets: 'secondary text',
    light: '#545c66',
    dark: '#a4adb8',
  },
  {
    name: '--pw-color-hairline',
    sets: 'rules between rows, never meaning',
    light: '#d5d9de',
    dark: '#363d46',
  },
  {
    name: '--pw-color-link',
    sets: 'links and the focus ring',
    light: '#1d5490',
    dark: '#8fc0ea',
  },
  {
    name: '--pw-font-text',
    sets: "family of all text; the page's, if not set",
    light: 'inherit',
    dark: 'inherit',
  },
  {
    name: '--pw-font-size',
    sets: "base size, all other sizes follow it; the reader's own, if not set",
    light: 'medium',
    dark: 'medium',
  },
  {
    name: '--pw-space-inline',
    sets: 'padding at the sides',
    light: '1em',
    dark: '1em',
  },
  {
    name: '--pw-space-block',
    sets: 'padding above and below',
    light: '0.875em',
    dark: '0.875em',
  },
  {
    name: '--pw-space-row',
    sets: 'padding of a row, above and below',
    light: '0.4em',
    dark: '0.4em',
  },
] as const;

/** The name of such a property. */
export type PropertyName = (typeof properties)[number]['name'];

/** The ready themes, each a file and a class. */
export const themes = [
  {
    name: 'neutral',
    className: 'pw-theme-neutral',
    for: 'As a widget looks by itself: ends another theme inside it.',
  },
  {
    name: 'editorial',
    className: 'pw-theme-editorial',
    for: 'Serifs on paper.',
  },
  {
    name: 'blue-yellow',
    className: 'pw-theme-blue-yellow',
    for: 'Blue tells, yellow rules.',
  },
  {
    name: 'monochrome',
    className: 'pw-theme-monochrome',
    for: 'Ink alone.',
  },
] as const;
