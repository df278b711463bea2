import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../src/entries/trend-chart.js';
import type { TrendChartElement } from '../src/entries/trend-chart.js';
import { becomes, known } from './known.js';
import { partMap } from './part-map.js';

type Args = Partial<Record<'data' | 'preset' | 'of' | 'src' | 'show' | 'cumulative' | 'label' | 'now' | 'lang' | 'dir' | 'scheme' | 'width', string>>;

const meta: Meta<Args> = {
  title: 'Widgets/Trend chart',
  component: 'pw-trend-chart',
  args: { now: '2026-11-22' },
  render: (args) => html`<div .style=${`color-scheme: ${args.scheme ?? 'inherit'}; max-inline-size: ${args.width ?? 'none'}`}><pw-trend-chart
    data=${ifDefined(args.data)} preset=${ifDefined(args.preset)} of=${ifDefined(args.of)} src=${ifDefined(args.src)}
    show=${ifDefined(args.show)} cumulative=${ifDefined(args.cumulative)} label=${ifDefined(args.label)}
    now=${ifDefined(args.now)} lang=${ifDefined(args.lang)} dir=${ifDefined(args.dir)}></pw-trend-chart></div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The widget when it has its facts, its sentence with the spaces of a keyboard, and how to find what is in it. */
async function widgetIn(canvas: HTMLElement) {
  const widget = await known<TrendChartElement>(canvas, 'pw-trend-chart');
  const find = (selector: string) => widget.shadowRoot?.querySelector<HTMLElement>(selector);
  return { widget, find, sentence: widget.sentence?.replaceAll('\u00a0', ' ') };
}

const series = (fields: object) => JSON.stringify({
  label: 'Trees planted', unit: 'trees', categories: [{ id: 'trees', label: 'Trees' }], asOf: '2026-04', sources: [{ publisher: 'City of Lviv' }],
  points: [{ on: '2026-01', amounts: { trees: 120 } }, { on: '2026-02', amounts: { trees: null } }, { on: '2026-04', amounts: { trees: 80 } }],
  ...fields,
});

/** Monthly allocations, stacked; four months of 2026 are not a year. */
export const Ukraine: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, find } = await widgetIn(canvasElement);
    await expect(sentence).toContain('€3.60 bn a month in January–April 2026 (4 months), against €6.74 bn in 2025 and €8.14 bn in 2024');
    await expect(find('svg[role=img]')).toHaveAttribute('aria-label', expect.stringContaining('Aid allocated to Ukraine by month'));
  },
};

/** Read by keyboard: arrows step, Home and End lead to the ends. */
export const ByKeyboard: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const { widget, find } = await widgetIn(canvasElement);
    const reader = find('[role=slider]')!;
    const heard = async (key: string) => {
      await userEvent.keyboard(`{${key}}`);
      await widget.updateComplete;
      return reader.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ');
    };
    reader.focus();
    await expect(await heard('Home')).toContain('January 2022: €266.86 m');
    await expect(await heard('ArrowRight')).toContain('February 2022: €3.12 bn');
    await expect(await heard('End')).toContain('April 2026: €7.79 bn; Military €6.09 bn');
  },
};

/** A category that a reader puts aside is neither in the bars nor in the means; the sentence stays. */
export const PutAside: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { widget, find, sentence } = await widgetIn(canvasElement);
    find('[part=legend] button')?.click();
    await widget.updateComplete;
    await expect(find('[part=legend] button')).toHaveAttribute('aria-pressed', 'false');
    await expect(find('.yr span:last-child')?.textContent).toContain('1.1');
    await expect(widget.sentence?.replaceAll('\u00a0', ' ')).toBe(sentence);
  },
};

/** In one colour. */
export const Total: Story = { args: { preset: 'ukraine', show: 'total' } };

/** Added up. */
export const Cumulative: Story = {
  args: { preset: 'ukraine', cumulative: '' },
  play: async ({ canvasElement }) => {
    await expect((await widgetIn(canvasElement)).sentence).toContain('€358.40 bn in all, January 2022–April 2026');
  },
};

const budget = series({
  label: 'Paid to the parks', unit: undefined, currency: 'EUR', asOf: '2026-04',
  points: [['2026-01', 4e6], ['2026-02', 2e6], ['2026-03', 7e6], ['2026-04', 3e6]].map(([on, trees]) => ({ on, amounts: { trees }, ...(on === '2026-04' ? { incomplete: true } : {}) })),
  need: { label: 'Need of the parks', money: { amount: 60e6, currency: 'EUR' }, period: { from: '2026', to: '2026' }, asOf: '2025-12', sources: [{ publisher: 'City of Lviv' }] },
});

/** Against the pace that a need asks for; the last month is not complete. */
export const NeededPace: Story = {
  args: { data: budget },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { find, sentence } = await widgetIn(canvasElement);
    await expect(find('[part=legend]')?.textContent.replaceAll('\u00a0', ' ')).toContain('needed: €5 m a month');
    await expect(sentence).toContain('€4.33 m a month in January–March 2026 (3 months)');
  },
};

/** An unknown month is a gap, not a zero; so is one that the ledger leaves out. */
export const Gaps: Story = {
  args: { data: series({}) },
  play: async ({ canvasElement }) => {
    const { widget, find } = await widgetIn(canvasElement);
    await expect(find('.sm')?.textContent).toContain('2 months are not known: gaps, not zeros.');
    await expect(widget.sentence).toContain('100 trees a month');
  },
};

/** Nothing recorded is not a zero. */
export const Empty: Story = {};

/** While the ledger is on its way, its space is reserved. */
export const Loading: Story = { args: { src: '/network/hang', label: 'Is help growing?' } };

/** What is wrong is said to the reader in one sentence and to the author place by place. */
export const Invalid: Story = {
  args: { data: series({ points: [{ on: '2026-02', amounts: {} }, { on: '2026-01', amounts: {} }] }) },
  play: async ({ canvasElement }) => {
    await expect((await widgetIn(canvasElement)).find('[role=status]')?.textContent).toContain('`points[1].on`');
  },
};

/** New data that are wrong lose nothing: the last good figures stay. */
export const Stale: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const { widget } = await widgetIn(canvasElement);
    widget.data = '{oops';
    await becomes(widget, 'stale');
    await expect(widget.sentence).toContain('3.60');
  },
};

/** From right to left: time runs as it does everywhere. */
export const RightToLeft: Story = { args: { preset: 'ukraine', dir: 'rtl' }, tags: ['visual'] };

/** In the dark. */
export const Dark: Story = { args: { preset: 'ukraine', scheme: 'dark' } };

/** At 280 pixels. */
export const Narrow: Story = { args: { preset: 'ukraine', width: '280px' } };

/** Words, numbers and dates follow the nearest `lang`. */
export const German: Story = { args: { preset: 'ukraine', lang: 'de' } };

/** In French. */
export const French: Story = { args: { preset: 'ukraine', lang: 'fr' } };

/** In Arabic, from right to left. */
export const Arabic: Story = { args: { preset: 'ukraine', lang: 'ar', dir: 'rtl' } };

/** In Ukrainian. */
export const Ukrainian: Story = { args: { preset: 'ukraine', lang: 'uk' } };

/** In Polish. */
export const Polish: Story = { args: { preset: 'ukraine', lang: 'pl' } };

/** What a page can reach by `::part()`, outlined and numbered. */
export const Parts: Story = { render: () => partMap('pw-trend-chart', html`<pw-trend-chart preset="ukraine" now="2026-11-22"></pw-trend-chart>`) };
