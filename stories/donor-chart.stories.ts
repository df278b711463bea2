import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent } from 'storybook/test';
import '../src/entries/donor-chart.js';
import type { DonorChartElement } from '../src/entries/donor-chart.js';
import { becomes, known } from './known.js';
import { partMap } from './part-map.js';

type Args = Partial<Record<'data' | 'preset' | 'of' | 'src' | 'sort' | 'top' | 'label' | 'now' | 'lang' | 'dir' | 'scheme' | 'width', string>>;

const meta: Meta<Args> = {
  title: 'Widgets/Donor chart',
  component: 'pw-donor-chart',
  args: { now: '2026-11-22' },
  render: (args) => html`<div .style=${`color-scheme: ${args.scheme ?? 'inherit'}; max-inline-size: ${args.width ?? 'none'}`}><pw-donor-chart
    data=${ifDefined(args.data)} preset=${ifDefined(args.preset)} of=${ifDefined(args.of)} src=${ifDefined(args.src)}
    sort=${ifDefined(args.sort)} top=${ifDefined(args.top)} label=${ifDefined(args.label)}
    now=${ifDefined(args.now)} lang=${ifDefined(args.lang)} dir=${ifDefined(args.dir)}></pw-donor-chart></div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The widget when it has its facts, its sentence with the spaces of a keyboard, and what stands in its rows. */
async function widgetIn(canvas: HTMLElement) {
  const widget = await known<DonorChartElement>(canvas, 'pw-donor-chart');
  const find = (selector: string) => widget.shadowRoot?.querySelector<HTMLElement>(selector);
  const rows = () => [...widget.shadowRoot?.querySelectorAll('li[part=row]') ?? []].map((row) => row.textContent.replaceAll(/\s+/g, ' ').trim());
  return { widget, find, rows, sentence: widget.sentence?.replaceAll('\u00a0', ' ') };
}

const donors = (list: readonly object[]) => JSON.stringify({ label: 'Who pays for the trees?', currency: 'EUR', donors: list, asOf: '2026-04', sources: [{ publisher: 'City of Lviv' }] });

/** Forty-two donors, twelve by name. */
export const Ukraine: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, rows } = await widgetIn(canvasElement);
    await expect(sentence).toContain('All together allocated €358.40 bn and committed €547.98 bn');
    await expect(rows()).toHaveLength(13);
    await expect(rows().at(-1)).toContain('the other 30 donors');
  },
};

/** By share of the gross domestic product: the rest together have none. */
export const ShareOfGdp: Story = {
  args: { preset: 'ukraine', sort: 'share-of-gdp' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, rows } = await widgetIn(canvasElement);
    await expect(sentence).toContain('Denmark (3.27%), Estonia (3.06%), and Lithuania (2.83%)');
    await expect(rows()[0]).toContain('Denmark');
  },
};

/** A reader ranks them otherwise. */
export const Ranked: Story = {
  args: { preset: 'ukraine', top: '5' },
  play: async ({ canvasElement }) => {
    const { widget, find, rows } = await widgetIn(canvasElement);
    find('button[value=committed]')?.click();
    await widget.updateComplete;
    await expect(widget.sort).toBe('committed');
    await expect(rows()[0]).toContain('EU');
    await expect(rows()).toHaveLength(6);
  },
};

/** Read by keyboard. */
export const ByKeyboard: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const { widget, find } = await widgetIn(canvasElement);
    const reader = find('[role=slider]')!;
    reader.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await widget.updateComplete;
    await expect(reader.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ')).toBe('Germany: allocated €29.93 bn, committed €47.67 bn, % of GDP (2021) 0.83%');
  },
};

/** Unknown is not zero: no bar, and in no sum. */
export const Unknown: Story = {
  args: { data: donors([{ country: 'DE', allocated: 3e6, committed: 5e6 }, { label: 'A club', allocated: null, committed: 2e6 }, { country: 'FR', allocated: 4e6, committed: 3e6 }]) },
  play: async ({ canvasElement }) => {
    const { find, rows } = await widgetIn(canvasElement);
    await expect(rows().at(-1)).toContain('A club');
    await expect(find('.sm')?.textContent).toContain('Not known of 1 donor, and in no sum: allocated.');
  },
};

/** Nothing recorded is not a zero. */
export const Empty: Story = {};

/** While the ledger is on its way, its space is reserved. */
export const Loading: Story = { args: { src: '/network/hang', label: 'Who carries it?' } };

/** A donor listed twice would be counted twice. */
export const Invalid: Story = {
  args: { data: donors([{ country: 'DE', allocated: 1 }, { country: 'DE', allocated: 2 }]) },
  play: async ({ canvasElement }) => {
    await expect((await widgetIn(canvasElement)).find('[role=status]')?.textContent).toContain('`donors[1].country`');
  },
};

/** New data that are wrong lose nothing: the last good figures stay. */
export const Stale: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const { widget } = await widgetIn(canvasElement);
    widget.data = '{oops';
    await becomes(widget, 'stale');
    await expect(widget.sentence).toContain('358.40');
  },
};

/** From right to left: bars grow to the left. */
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
export const Parts: Story = { render: () => partMap('pw-donor-chart', html`<pw-donor-chart preset="ukraine" now="2026-11-22"></pw-donor-chart>`) };
