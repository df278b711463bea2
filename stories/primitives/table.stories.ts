import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/primitives/table/define.js';
import type { CitedRow } from '../../src/entries/primitives.js';

const rows: readonly CitedRow[] = [{ label: 'Paid', value: '€3 m', asOf: '2026-10-31', sources: [{ text: 'City of Lviv', href: 'https://city.example/parks', note: 'in Ukrainian' }] }];

interface Args { caption?: string; rows?: readonly CitedRow[] }

const meta: Meta<Args> = {
  title: 'Primitives/Table',
  component: 'pw-table',
  args: { caption: 'Ten new parks' },
  render: (args) => html`<pw-table caption=${ifDefined(args.caption)} .rows=${args.rows}></pw-table>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Every figure with its date and source. */
export const Cited: Story = { args: { rows }, tags: ['visual'] };

/** A date or source that is missing is said to be missing. */
export const Missing: Story = { args: { rows: [...rows, { label: 'Promised', value: '€6 m' }] } };
