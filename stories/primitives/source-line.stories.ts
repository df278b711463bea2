import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/primitives/source-line/define.js';
import type { CitedSource } from '../../src/entries/primitives.js';

type Args = Partial<Record<'source' | 'sourceUrl' | 'asOf' | 'cadence' | 'now', string>> & { sources?: readonly CitedSource[] };

const meta: Meta<Args> = {
  title: 'Primitives/Source line',
  component: 'pw-source-line',
  args: { now: '2026-11-22' },
  render: (args) => html`<pw-source-line source=${ifDefined(args.source)} source-url=${ifDefined(args.sourceUrl)} as-of=${ifDefined(args.asOf)} cadence=${ifDefined(args.cadence)} now=${ifDefined(args.now)} .sources=${args.sources}></pw-source-line>`,
};
export default meta;

type Story = StoryObj<Args>;

/** Who says so, and how old it is. */
export const Linked: Story = { args: { source: 'City of Lviv', sourceUrl: 'https://city.example/parks', asOf: '2026-10-31' } };

/** A link that is not http or https is not one. */
export const UnsafeLink: Story = { args: { source: 'City of Lviv', sourceUrl: 'javascript:alert(1)', asOf: '2026-10-31' } };

/** More than three are counted. */
export const Many: Story = { args: { sources: ['City of Lviv', 'Kyiv', 'Odesa', 'Dnipro', 'Kharkiv'].map((text) => ({ text, href: 'https://city.example/' })), asOf: '2026-04' } };

/** Nothing is passed over in silence. */
export const Missing: Story = { args: {} };
