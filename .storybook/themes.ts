import type { Decorator, Preview } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { themes } from '../src/tokens/names.js';

/** Where each style sheet is; the bundler looks for whole addresses. */
const SHEETS = {
  neutral: new URL('../src/themes/neutral.css', import.meta.url),
  editorial: new URL('../src/themes/editorial.css', import.meta.url),
  'blue-yellow': new URL('../src/themes/blue-yellow.css', import.meta.url),
  monochrome: new URL('../src/themes/monochrome.css', import.meta.url),
};

/** Links of all ready themes. Who has them says by class which place has which. */
export const themeLinks: TemplateResult[] = themes.map(({ name }) => html`<link rel="stylesheet" href=${SHEETS[name].href}>`);

const schemes = ['light', 'dark'] as const;
const accents = ['purple', 'goldenrod', 'teal', 'black'] as const;

const menu = (title: string, none: string, names: readonly string[]) => ({
  description: title,
  toolbar: { title, dynamicTitle: true, items: [{ value: '', title: none }, ...names.map((value) => ({ value, title: value }))] },
});

/** What the toolbar offers; empty is what a page without a word of ours looks like. */
export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: menu('Theme', 'No theme', themes.map(({ name }) => name)),
  scheme: menu('Scheme', 'Scheme of the page', schemes),
  accent: menu('Accent', 'No accent', accents),
};

/** A story in the theme, scheme and accent of the toolbar. */
export const inTheme: Decorator = (story, { globals }) => {
  const chosen = (name: string): string => (typeof globals[name] === 'string' ? globals[name] : '');
  const [theme, scheme, accent] = [chosen('theme'), chosen('scheme'), chosen('accent')];
  if ([theme, scheme, accent].join('') === '') return story();
  return html`${themeLinks}
    <div class=${`pw-theme-${theme === '' ? 'neutral' : theme} pw-${scheme}`} .style=${accent === '' ? '' : `--pw-accent: ${accent}`}>${story()}</div>`;
};
