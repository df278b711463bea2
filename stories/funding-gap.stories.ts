import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '../src/entries/funding-gap.js';
import type { FundingGapElement } from '../src/entries/funding-gap.js';
import { becomes, known } from './known.js';
import { partMap } from './part-map.js';

type Args = Partial<Record<'data' | 'preset' | 'of' | 'src' | 'shape' | 'value' | 'target' | 'label' | 'unit' | 'asOf' | 'source' | 'sourceUrl' | 'now' | 'lang' | 'dir', string>>;

const meta: Meta<Args> = {
  title: 'Widgets/Funding gap',
  component: 'pw-funding-gap',
  args: { now: '2026-11-22' },
  argTypes: { shape: { control: 'inline-radio', options: ['linear', 'arc'] } },
  render: (args) => html`<pw-funding-gap
    data=${ifDefined(args.data)} preset=${ifDefined(args.preset)} of=${ifDefined(args.of)} src=${ifDefined(args.src)}
    shape=${ifDefined(args.shape)} value=${ifDefined(args.value)} target=${ifDefined(args.target)} label=${ifDefined(args.label)}
    unit=${ifDefined(args.unit)} as-of=${ifDefined(args.asOf)} source=${ifDefined(args.source)} source-url=${ifDefined(args.sourceUrl)}
    now=${ifDefined(args.now)} lang=${ifDefined(args.lang)} dir=${ifDefined(args.dir)}></pw-funding-gap>`,
};
export default meta;

type Story = StoryObj<Args>;

const widgetIn = (canvas: HTMLElement) => known<FundingGapElement>(canvas, 'pw-funding-gap');

const cited = { asOf: '2026-10-31', source: 'City of Lviv', sourceUrl: 'https://city.example/parks' };
const parks = { label: 'Ten new parks: how much of the money is there?', unit: 'EUR', ...cited };
const figure = (amount: number, currency: string, more: object = {}) => ({
  money: { amount, currency }, asOf: '2026-10', sources: [{ publisher: 'City of Lviv', url: 'https://city.example/parks' }], ...more,
});

/** Ukraine's defence need of 2026, from the bundled ledger. */
export const Ukraine: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence } = await widgetIn(canvasElement);
    await expect(sentence?.replaceAll('\u00a0', ' ')).toContain('at least about US$48.15 bn of the partners’ half was not in this series by 30 April 2026');
  },
};

/** The same parts on a semicircle. */
export const Arc: Story = { args: { preset: 'ukraine', shape: 'arc' }, tags: ['visual'] };

/** Without JSON: the one-line form. It has no period, so no pace is reckoned. */
export const OneLine: Story = { args: { ...parks, value: '4000000', target: '10000000' } };

/** More than needed is told in words; only the picture ends at what is covered. */
export const Surplus: Story = {
  args: { ...parks, value: '12000000', target: '10000000' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence } = await widgetIn(canvasElement);
    await expect(sentence).toContain('120%');
  },
};

/** A zero is drawn as nothing. */
export const NothingCovered: Story = { args: { ...parks, value: '0', target: '10000000' } };

/** Two currencies and no dated rate: nothing is added, and the widget says why. */
export const NoRate: Story = {
  args: { data: JSON.stringify({ ...figure(0, 'EUR'), money: undefined, label: 'A need in hryvnia, covered in euros', need: figure(9e9, 'UAH'), covered: figure(4e6, 'EUR', { term: 'paid' }) }) },
  play: async ({ canvasElement }) => {
    const { sentence } = await widgetIn(canvasElement);
    await expect(sentence).toContain('without a dated exchange rate');
  },
};

/** After the period has ended, the widget says so. */
export const Ended: Story = { args: { preset: 'ukraine', now: '2027-02-01' } };

/** Nothing recorded is not a zero. */
export const Empty: Story = {};

/** While the ledger is on its way, its space is reserved. */
export const Loading: Story = { args: { src: '/network/hang', label: 'How much of the need is covered?' } };

/** What is wrong is said to the reader in one sentence and to the author place by place. */
export const Invalid: Story = {
  args: { data: '{"label": "A need", "need": {"money": {"amount": 9, "currency": "EURO"}}}' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const widget = await widgetIn(canvasElement);
    await expect(widget.shadowRoot?.querySelector('[role=status]')?.textContent).toContain("'EURO' is not a currency code; write 'EUR'");
  },
};

/** New data that are wrong lose nothing: the last good figures stay. */
export const Stale: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const widget = await widgetIn(canvasElement);
    widget.data = '{oops';
    await becomes(widget, 'stale');
    await expect(widget.sentence).toBeTruthy();
  },
};

/** From right to left: bars grow from the right. */
export const RightToLeft: Story = { args: { preset: 'ukraine', dir: 'rtl' }, tags: ['visual'] };

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
export const Parts: Story = { render: () => partMap('pw-funding-gap', html`<pw-funding-gap preset="ukraine" now="2026-11-22"></pw-funding-gap>`) };
