import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '../src/entries/pledge-counter.js';
import type { PledgeCounterElement } from '../src/entries/pledge-counter.js';
import { becomes, known } from './known.js';
import { partMap } from './part-map.js';

type Args = Partial<Record<'data' | 'preset' | 'of' | 'src' | 'value' | 'label' | 'unit' | 'asOf' | 'source' | 'sourceUrl' | 'now' | 'lang' | 'dir' | 'scheme' | 'width', string>>;

const meta: Meta<Args> = {
  title: 'Widgets/Pledge counter',
  component: 'pw-pledge-counter',
  args: { now: '2026-11-22' },
  render: (args) => html`<div .style=${`color-scheme: ${args.scheme ?? 'inherit'}; max-inline-size: ${args.width ?? 'none'}`}><pw-pledge-counter
    data=${ifDefined(args.data)} preset=${ifDefined(args.preset)} of=${ifDefined(args.of)} src=${ifDefined(args.src)}
    value=${ifDefined(args.value)} label=${ifDefined(args.label)} unit=${ifDefined(args.unit)} as-of=${ifDefined(args.asOf)}
    source=${ifDefined(args.source)} source-url=${ifDefined(args.sourceUrl)}
    now=${ifDefined(args.now)} lang=${ifDefined(args.lang)} dir=${ifDefined(args.dir)}></pw-pledge-counter></div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The widget when it has its facts, and its sentence with the spaces of a keyboard. */
async function widgetIn(canvas: HTMLElement) {
  const widget = await known<PledgeCounterElement>(canvas, 'pw-pledge-counter');
  const text = (selector: string) => [...(widget.shadowRoot?.querySelectorAll(selector) ?? [])].map((found) => found.textContent.replaceAll('\u00a0', ' ').trim());
  return { widget, text, sentence: widget.sentence?.replaceAll('\u00a0', ' ') };
}

const recorded = { asOf: '2026-10-31', sources: [{ publisher: 'City of Lviv', title: 'Budget 2026', url: 'https://city.example/budget' }] };
const euros = (amount: number) => ({ amount, currency: 'EUR' });
const inline = (fields: object) => JSON.stringify({ ...recorded, label: 'Promised for ten new parks', ...fields });
const pledge = (id: string, depth: string, fields: object = {}) => ({ ...recorded, id, label: `Company ${id.toUpperCase()}`, depth, money: euros(1e6), ...fields });

const parts = [
  { label: 'Planted', money: euros(11.27e6), depth: 'delivered' }, { label: 'Paid in', money: euros(9.8e6), depth: 'funded' },
  { label: 'Under contract', money: euros(14.1e6), depth: 'signed' }, { label: 'Announced', money: euros(8.43e6), depth: 'stated' },
];

const pledges = [
  pledge('a', 'funded', { money: euros(2.4e6) }), pledge('b', 'signed', { money: { amount: 1.1e6, currency: 'GBP' } }),
  pledge('c', 'funded', { partOf: 'a', label: 'Company A, first instalment' }), pledge('d', 'withdrawn'), pledge('e', 'stated', { money: undefined }),
];

/** Aid committed to Ukraine, from the bundled ledger, in the words of its publisher. */
export const Ukraine: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, text } = await widgetIn(canvasElement);
    await expect(sentence).toContain('Of €547.98 bn committed since January 2022');
    await expect(sentence).toContain('€358.40 bn (65%) is allocated; €189.58 bn is committed, not yet allocated');
    await expect(text('.run + span')).toEqual(['€548.0']);
    await expect(text('.facts small')).toEqual(['65%', '35%', '']);
  },
};

/** Without JSON: the one-line form. A number without parts has no picture. */
export const OneLine: Story = {
  args: { label: 'Promised for ten new parks', value: '4000000', unit: 'EUR', asOf: '2026-10-31', source: 'City of Lviv', sourceUrl: 'https://city.example/budget' },
  play: async ({ canvasElement }) => {
    await expect((await widgetIn(canvasElement)).sentence).toBe('€4 m is pledged (City of Lviv).');
  },
};

/** Parts whose rungs are proved: the more ink, the harder to retract. */
export const Rungs: Story = {
  args: { data: inline({ label: 'Trees promised by companies', money: euros(43.6e6), since: '2025', parts }) },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence } = await widgetIn(canvasElement);
    await expect(sentence).toContain('€11.27 m (26%) is planted (delivered)');
  },
};

/** What the parts leave is shown as not broken down. */
export const Rest: Story = { args: { data: inline({ money: euros(43.6e6), parts: parts.slice(0, 2) }) } };

/** A lower bound: the shares are at most. */
export const AtLeast: Story = {
  args: { data: inline({ money: { ...euros(40e6), qualifier: 'at least' }, parts: [{ label: 'Paid', money: euros(9.8e6), depth: 'funded' }] }) },
  play: async ({ canvasElement }) => {
    await expect((await widgetIn(canvasElement)).sentence).toContain('Of at least €40 m pledged (City of Lviv), €9.80 m (at most 25%) is paid (funded)');
  },
};

/** It fell, and says when and why. */
export const Fell: Story = {
  args: {
    data: inline({
      label: 'Trees promised by companies', money: euros(43.6e6), parts,
      changes: [{ on: '2026-03-12', money: euros(-4e5), why: 'withdrawn', note: 'One company cancelled its contract.', sources: recorded.sources }],
    }),
  },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, text } = await widgetIn(canvasElement);
    await expect(sentence).toContain('Last change: −€400,000 on 12 March 2026, withdrawn.');
    await expect(text('.ch')).toEqual(['−€400,000 on 12 March 2026, withdrawn. One company cancelled its contract.']);
  },
};

/** Reckoned from pledges: the rule, what was counted, what was left out and why, the rate. */
export const Reckoned: Story = {
  args: {
    data: inline({ currency: 'EUR', pledges, rates: [{ from: 'GBP', to: 'EUR', rate: 1.15, asOf: '2026-10-30', sources: [{ publisher: 'European Central Bank' }] }] }),
  },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, text } = await widgetIn(canvasElement);
    await expect(sentence).toBe('Of at least about €3.67 m pledged, €2.40 m (65%) is funded; €1.27 m is signed.');
    await expect(text('.sm').join()).toContain('Reckoned from 2 records that are stated or deeper, each counted once. Left out: Company A, first instalment (part of another record); Company D (withdrawn)');
  },
};

/** Two currencies and no dated rate: nothing is added, and each is shown by itself. */
export const CannotAdd: Story = {
  args: { data: inline({ currency: 'EUR', pledges }) },
  play: async ({ canvasElement }) => {
    const { sentence, text } = await widgetIn(canvasElement);
    await expect(sentence).toContain('without a dated exchange rate in the ledger they cannot be added up');
    await expect(text('.facts dd')).toEqual(['€2.40 m', '£1.10 m']);
  },
};

/** Records of which none counts are not a zero. */
export const NothingCounted: Story = {
  args: { data: inline({ pledges: [pledge('e', 'stated', { money: undefined })] }) },
  play: async ({ canvasElement }) => {
    await expect((await widgetIn(canvasElement)).sentence).toContain('That is not a zero');
  },
};

/** Nothing recorded is not a zero. */
export const Empty: Story = {};

/** While the ledger is on its way, its space is reserved. */
export const Loading: Story = { args: { src: '/network/hang', label: 'How much is promised?' } };

/** What is wrong is said to the reader in one sentence and to the author place by place. */
export const Invalid: Story = {
  args: { data: inline({ money: { amount: 4e6, currency: 'EURO' } }) },
  play: async ({ canvasElement }) => {
    await expect((await widgetIn(canvasElement)).text('[role=status]').join()).toContain("'EURO' is not a currency code; write 'EUR'");
  },
};

/** New data that are wrong lose nothing: the last good figures stay. */
export const Stale: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const { widget } = await widgetIn(canvasElement);
    widget.data = '{oops';
    await becomes(widget, 'stale');
    await expect(widget.sentence).toBeTruthy();
  },
};

/** From right to left: the bar grows from the right. */
export const RightToLeft: Story = { args: { preset: 'ukraine', dir: 'rtl' }, tags: ['visual'] };

/** In the dark. */
export const Dark: Story = { args: { data: inline({ money: euros(43.6e6), parts }), scheme: 'dark' } };

/** At 280 pixels long labels wrap; nothing is cut. */
export const Narrow: Story = { args: { preset: 'ukraine', width: '280px' } };

/** Words, numbers and dates follow the nearest `lang`. */
export const German: Story = { args: { preset: 'ukraine', lang: 'de' } };

/** In Ukrainian. */
export const Ukrainian: Story = { args: { preset: 'ukraine', lang: 'uk' } };

/** In Polish. */
export const Polish: Story = { args: { preset: 'ukraine', lang: 'pl' } };
/** In French. */
export const French: Story = { args: { preset: 'ukraine', lang: 'fr' } };

/** In Arabic, from right to left. */
export const Arabic: Story = { args: { preset: 'ukraine', lang: 'ar', dir: 'rtl' } };

/** What a page can reach by `::part()`, outlined and numbered. */
export const Parts: Story = { render: () => partMap('pw-pledge-counter', html`<pw-pledge-counter preset="ukraine" now="2026-11-22"></pw-pledge-counter>`) };
