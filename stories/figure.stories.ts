import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/entries/figure.js';
import type { FigureElement } from '../src/entries/figure.js';
import { becomes, known } from './known.js';
import { partMap } from './part-map.js';

type Args = Partial<Record<'data' | 'preset' | 'of' | 'src' | 'value' | 'target' | 'label' | 'unit' | 'asOf' | 'source' | 'sourceUrl' | 'now' | 'lang' | 'dir' | 'scheme' | 'width' | 'before' | 'text' | 'after', string>>;

const meta: Meta<Args> = {
  title: 'Widgets/Figure',
  component: 'pw-figure',
  args: { now: '2026-11-22', before: 'In July 2025 the ministry put the need at', text: '120 billion dollars', after: ', of which the partners are to give half.' },
  render: (args) => html`<p .style=${`color-scheme: ${args.scheme ?? 'inherit'}; color: CanvasText; background: Canvas; max-inline-size: ${args.width ?? '34em'}`} lang=${ifDefined(args.lang)} dir=${ifDefined(args.dir)}>${args.before} <pw-figure
    data=${ifDefined(args.data)} preset=${ifDefined(args.preset)} of=${ifDefined(args.of)} src=${ifDefined(args.src)}
    value=${ifDefined(args.value)} target=${ifDefined(args.target)} label=${ifDefined(args.label)} unit=${ifDefined(args.unit)}
    as-of=${ifDefined(args.asOf)} source=${ifDefined(args.source)} source-url=${ifDefined(args.sourceUrl)}
    now=${ifDefined(args.now)}>${args.text}</pw-figure>${args.after}</p>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The figure when it knows what it was given; its number with the spaces of a keyboard. */
async function figureIn(canvas: HTMLElement) {
  const figure = await known<FigureElement>(canvas, 'pw-figure');
  const find = (selector: string) => figure.shadowRoot?.querySelector<HTMLElement>(selector) ?? undefined;
  return { figure, find, number: find('.num')?.textContent.replaceAll('\u00a0', ' ') };
}

const cited = { asOf: '2026-10-31', source: 'City of Lviv', sourceUrl: 'https://city.example/parks' };

/** The need of 2026: "at least" travels with it. */
export const Ukraine: Story = {
  args: { preset: 'ukraine', of: 'need-2026' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    await expect((await figureIn(canvasElement)).number).toBe('at least US$120 bn');
  },
};

/** Opened by a press: sentence, sources, date and age. */
export const Opened: Story = {
  args: { preset: 'ukraine', of: 'need-2026' },
  play: async ({ canvasElement }) => {
    const { find } = await figureIn(canvasElement);
    await userEvent.click(find('.num') as HTMLElement);
    await waitFor(() => expect(find('.num')?.ariaExpanded).toBe('true'));
    await expect(find('[popover]')?.textContent.replaceAll('\u00a0', ' ')).toContain('As of 22 Jul 2025');
  },
};

/** An indicator: what is confirmed and what is only reported stay apart. */
export const Indicator: Story = {
  args: { preset: 'ukraine', of: 'clusters-opened', before: 'Of the negotiating clusters', text: 'one of six', after: ' as opened.' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    await expect((await figureIn(canvasElement)).number).toBe('1 of 6 confirmed, 1 more reported');
  },
};

/** A sum of a tracker. */
export const Tracker: Story = { args: { preset: 'ukraine', of: 'kiel-military-2026', before: 'From January to April 2026', text: 'ten billion euros', after: ' of military aid was allocated.' } };

/** A number that its source bounds. */
export const Nearly: Story = {
  args: { preset: 'ukraine', of: 'soldiers-trained-eu', before: 'The EU has trained', text: 'many soldiers', after: '.' },
  play: async ({ canvasElement }) => {
    await expect((await figureIn(canvasElement)).number).toBe('nearly 90,000 soldiers');
  },
};

/** Without JSON: the one-line form. Three capitals are a currency. */
export const OneLine: Story = {
  args: { ...cited, label: 'Cost of the new parks', value: '4000000', unit: 'EUR', before: 'The parks cost', text: 'four million', after: '.' },
  play: async ({ canvasElement }) => {
    await expect((await figureIn(canvasElement)).number).toBe('€4 m');
  },
};

/** Without facts it is the page's own text, and nothing else. */
export const Empty: Story = {};

/** So it is while the ledger is on its way. */
export const Loading: Story = { args: { src: '/network/hang' } };

/** And so it is where the facts are wrong, with a quiet mark. */
export const Invalid: Story = {
  args: { data: '{oops' },
  play: async ({ canvasElement }) => {
    const { find, figure } = await figureIn(canvasElement);
    await expect(figure.innerText).toBe('120 billion dollars');
    await expect(find('.bad')).toBeTruthy();
  },
};

/** New data that are wrong lose nothing: the last good number stays. */
export const Stale: Story = {
  args: { preset: 'ukraine', of: 'need-2026' },
  play: async ({ canvasElement }) => {
    const { figure, find } = await figureIn(canvasElement);
    figure.data = '{oops';
    await becomes(figure, 'stale');
    await expect(find('.num')?.textContent).toContain('120');
  },
};

/** In German. */
export const German: Story = { args: { preset: 'ukraine', of: 'need-2026', lang: 'de', before: 'Die Ukraine braucht', text: '120 Milliarden Dollar', after: ' für ihre Verteidigung.' } };

/** In Arabic, from right to left. */
export const RightToLeft: Story = {
  args: { preset: 'ukraine', of: 'need-2026', lang: 'ar', dir: 'rtl', before: 'تحتاج أوكرانيا إلى', text: '120 مليار دولار', after: ' للدفاع في عام 2026.' },
  tags: ['visual'],
};

/** Narrow: it breaks like the words around it. */
export const Narrow: Story = { args: { preset: 'ukraine', of: 'need-2026', width: '180px' } };

/** In the dark. */
export const Dark: Story = { args: { preset: 'ukraine', of: 'need-2026', scheme: 'dark' } };

/** What a page can reach by `::part()`, outlined and numbered; all but the number once it is open. */
export const Parts: Story = { render: () => partMap('pw-figure', html`<p>It needs <pw-figure preset="ukraine" now="2026-11-22">a lot</pw-figure>.</p>`) };
