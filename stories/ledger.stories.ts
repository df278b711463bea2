import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '../src/entries/index.js';
import type { BenchmarkRingElement, FundingGapElement, LedgerElement } from '../src/entries/index.js';
import { known } from './known.js';

type Args = Partial<Record<'data' | 'preset' | 'src' | 'now', string>>;

const meta: Meta<Args> = {
  title: 'Widgets/Ledger',
  component: 'pw-ledger',
  args: { now: '2026-11-22' },
  render: (args) => html`<pw-ledger data=${ifDefined(args.data)} preset=${ifDefined(args.preset)} src=${ifDefined(args.src)}>
    <pw-funding-gap now=${ifDefined(args.now)}></pw-funding-gap>
    <pw-benchmark-ring of="chapters-screened" now=${ifDefined(args.now)}></pw-benchmark-ring>
  </pw-ledger>`,
};
export default meta;

type Story = StoryObj<Args>;

/** One ledger, and every widget inside it shows its record: the default for its tag, or the one that `of` names. */
export const Ukraine: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const gap = await known<FundingGapElement>(canvasElement, 'pw-funding-gap');
    const ring = await known<BenchmarkRingElement>(canvasElement, 'pw-benchmark-ring');
    await expect(gap.sentence).toContain('48.15');
    await expect(ring.sentence).toContain('33 of 33');
  },
};

/** A ledger that cannot be read is said to be so, by itself and by every widget inside it. */
export const Invalid: Story = {
  args: { data: '{"pledgewatch": 1,' },
  play: async ({ canvasElement }) => {
    const ledger = await known<LedgerElement>(canvasElement, 'pw-ledger');
    await expect(ledger.reading.state).toBe('invalid');
    await expect((await known<FundingGapElement>(canvasElement, 'pw-funding-gap')).reading.state).toBe('invalid');
  },
};

/** A ledger of another version is explained. */
export const OtherVersion: Story = {
  args: { data: '{"pledgewatch": 2}' },
  play: async ({ canvasElement }) => {
    const gap = await known<FundingGapElement>(canvasElement, 'pw-funding-gap');
    await expect(gap.shadowRoot?.querySelector('[role=status]')?.textContent).toContain('`pledgewatch`: 2 is not 1');
  },
};

/** A later ledger that is broken loses nothing: the last good figures stay. */
export const Stale: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const gap = await known<FundingGapElement>(canvasElement, 'pw-funding-gap');
    const ledger = await known<LedgerElement>(canvasElement, 'pw-ledger');
    ledger.data = '{oops';
    await new Promise((resolve) => gap.addEventListener('pw-reading-change', resolve, { once: true }));
    await expect(gap.reading.state).toBe('stale');
    await expect(gap.sentence).toContain('48.15');
  },
};
