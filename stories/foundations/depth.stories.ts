import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { RUNGS } from '../../src/domain/ledger/depth.js';
import { colours } from '../../src/tokens/tables.js';
import { code, swatch, table } from './table.js';

const meta: Meta = { title: 'Foundations/Depth ladder' };
export default meta;

const colourOf = new Map(colours.map((colour) => [colour.name, colour]));

const MEANT: Readonly<Record<(typeof RUNGS)[number], string>> = {
  stated: 'Someone with a name said it.',
  signed: 'It is under a signature.',
  ratified: 'A parliament, or whoever must, has agreed.',
  funded: 'The money is there.',
  delivered: 'It has arrived.',
};

/** The more ink, the harder to retract. Order and lightness cannot be themed: they are what the picture says. */
export const Ladder: StoryObj = {
  render: () => table('The depth ladder', ['Rung', 'Means', 'Light', 'Dark'], RUNGS.map((rung, index) => {
    const { light, dark } = colourOf.get(`depth.${rung}`) ?? { light: '', dark: '' };
    return [`${index + 1} ${rung}`, MEANT[rung], html`${swatch(light)}${code(light)}`, html`${swatch(dark)}${code(dark)}`];
  })),
};
