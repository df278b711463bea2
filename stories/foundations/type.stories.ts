import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { lines, motions, sizes, spaces, weights } from '../../src/tokens/tables.js';
import { code, table } from './table.js';

const meta: Meta = { title: 'Foundations/Type, space, motion' };
export default meta;

/** Sizes are em of the widget's own, which is the reader's, so that a reader who enlarges text enlarges all of it. */
export const Sizes: StoryObj = {
  render: () => table('Sizes', ['Size', 'For', 'Em', 'Seen'], sizes.map(({ name, value, for: what }) =>
    [code(name), what, value, html`<span .style=${`font-size: ${value}em; line-height: 1.1`}>US$48.2</span>`])),
};

export const Weights: StoryObj = {
  render: () => table('Weights', ['Weight', 'For', 'Seen'], weights.map(({ value, for: what }) =>
    [code(`${value}`), what, html`<span .style=${`font-weight: ${value}`}>US$48.2 bn is missing</span>`])),
};

export const Lines: StoryObj = {
  render: () => table('Heights of lines', ['Line', 'For', 'Of the size'], lines.map(({ name, value, for: what }) => [code(name), what, value])),
};

export const Spaces: StoryObj = {
  render: () => table('Spaces', ['Space', 'For', 'Em', 'Seen'], spaces.map(({ name, value, for: what }) =>
    [code(name), what, value, html`<i .style=${`display: block; block-size: 0.75em; inline-size: ${value}em; background: #545c66`}></i>`])),
};

/** Nothing moves for readers who want less motion, in print, and in a picture. */
export const Motion: StoryObj = {
  render: () => table('Motion', ['Motion', 'What moves', 'Takes'], motions.map(({ name, value, for: what }) => [code(name), what, value])),
};
