import type { Meta, StoryObj } from '@storybook/web-components-vite';
import Color from 'colorjs.io';
import { html } from 'lit';
import { themeLinks } from '../../.storybook/themes.js';
import '../../src/entries/pledge-counter.js';
import { properties, themes } from '../../src/tokens/names.js';
import { colours } from '../../src/tokens/tables.js';
import { code, swatch, table } from './table.js';

const meta: Meta = { title: 'Foundations/Colour' };
export default meta;

const ground = { light: colours[0].light, dark: colours[0].dark };
const contrast = (color: string, on: string) => `${new Color(color).contrast(on, 'WCAG21').toFixed(1)} : 1`;

/** What each colour is for, in both schemes, with its contrast on the ground. Colour never stands alone: a word and a shape say the same. */
export const Roles: StoryObj = {
  render: () => table('Colour roles', ['Role', 'For', 'Light', 'Contrast', 'Dark', 'Contrast'], colours.map((colour) => [
    code(colour.property ?? colour.name), colour.for,
    html`${swatch(colour.light)}${code(colour.light)}`, contrast(colour.light, ground.light),
    html`${swatch(colour.dark)}${code(colour.dark)}`, contrast(colour.dark, ground.dark),
  ])),
};

/** All that a page may set. */
export const Properties: StoryObj = {
  render: () => table('Custom properties', ['Property', 'Sets', 'Light', 'Dark'],
    properties.map(({ name, sets, light, dark }) => [code(name), sets, code(light), code(dark)])),
};

const cited = { asOf: '2026-10-31', sources: [{ publisher: 'City of Lviv', url: 'https://city.example/budget' }] };
const euros = (amount: number) => ({ amount, currency: 'EUR' });
const DEPTHS = ['delivered', 'funded', 'ratified', 'signed', 'stated'];
const ladder = JSON.stringify({
  ...cited, label: 'Promised for ten new parks', money: euros(50e6),
  parts: DEPTHS.map((depth, index) => ({ label: `Part ${index + 1}`, depth, money: euros(10e6) })),
});

const counter = html`<pw-pledge-counter data=${ladder} now="2026-11-22"></pw-pledge-counter>`;
const places = (rows: readonly { className: string; accent?: string }[]) => html`${themeLinks}<div .style=${'display: grid; grid-template-columns: repeat(auto-fit, minmax(20em, 1fr)); gap: 1em'}>
  ${rows.map(({ className, accent }) => html`<div class=${className} .style=${accent ? `--pw-accent: ${accent}` : ''}>${counter}</div>`)}
</div>`;

/** The ready themes, each in both schemes, side by side on one page. */
export const Themes: StoryObj = {
  render: () => places(themes.flatMap(({ className }) => ['light', 'dark'].map((scheme) => ({ className: `${className} pw-${scheme}` })))),
};

/** One property sets the hue of the ladder and of links. Lightness and order stay, so contrast stays too. */
export const Accents: StoryObj = {
  render: () => places(['#6b2d8c', '#b8860b', '#00838f', '#777'].flatMap((accent) =>
    ['light', 'dark'].map((scheme) => ({ className: `pw-theme-neutral pw-${scheme}`, accent })))),
};
