import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/primitives/card/define.js';
import '../../src/primitives/meter/define.js';
import type { CitedSource } from '../../src/entries/primitives.js';

const cited = {
  label: 'Ten new parks', value: '40', unit: 'of 120', caption: 'parks opened', sentence: 'By 31 October 2026, 40 of 120 parks were open.',
  asOf: '2026-10-31', sources: [{ text: 'City of Lviv', href: 'https://city.example/parks' }],
};

type Args = Partial<Record<'label' | 'value' | 'unit' | 'caption' | 'sentence' | 'asOf' | 'now' | 'lang' | 'dir', string>> & { sources?: readonly CitedSource[]; picture?: boolean };

const meta: Meta<Args> = {
  title: 'Primitives/Card',
  component: 'pw-card',
  args: { now: '2026-11-22' },
  render: (args) => html`<pw-card label=${ifDefined(args.label)} value=${ifDefined(args.value)} unit=${ifDefined(args.unit)} caption=${ifDefined(args.caption)} sentence=${ifDefined(args.sentence)}
    as-of=${ifDefined(args.asOf)} now=${ifDefined(args.now)} lang=${ifDefined(args.lang)} dir=${ifDefined(args.dir)} .sources=${args.sources}>
    ${args.picture ? html`<pw-meter label="Parks opened" value="40" max="120" text="40 of 120"></pw-meter>` : ''}
  </pw-card>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A number alone. */
export const Number: Story = { args: cited, tags: ['visual'] };

/** With a picture of your own. */
export const Picture: Story = { args: { ...cited, picture: true }, tags: ['visual'] };

/** A number without source and date says that both are missing. */
export const Missing: Story = { args: { label: 'Parks opened', value: '40', unit: 'of 120' }, tags: ['visual'] };

/** From right to left. */
export const RightToLeft: Story = { args: { ...cited, picture: true, lang: 'ar', dir: 'rtl' } };
