import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '../src/entries/scorecard.js';
import type { ScorecardElement } from '../src/entries/scorecard.js';
import { becomes, known } from './known.js';
import { partMap } from './part-map.js';

type Args = Partial<Record<'data' | 'preset' | 'of' | 'src' | 'label' | 'since' | 'now' | 'lang' | 'dir' | 'scheme' | 'width', string>> & { compact?: boolean };

const meta: Meta<Args> = {
  title: 'Widgets/Scorecard',
  component: 'pw-scorecard',
  args: { now: '2026-11-22' },
  render: (args) => html`<div .style=${`color-scheme: ${args.scheme ?? 'inherit'}; max-inline-size: ${args.width ?? 'none'}`}><pw-scorecard
    data=${ifDefined(args.data)} preset=${ifDefined(args.preset)} of=${ifDefined(args.of)} src=${ifDefined(args.src)} label=${ifDefined(args.label)}
    since=${ifDefined(args.since)} ?compact=${args.compact ?? false}
    now=${ifDefined(args.now)} lang=${ifDefined(args.lang)} dir=${ifDefined(args.dir)}></pw-scorecard></div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The widget when it has its facts, its sentence with the spaces of a keyboard, and the states that it draws. */
async function widgetIn(canvas: HTMLElement) {
  const widget = await known<ScorecardElement>(canvas, 'pw-scorecard');
  const all = (selector: string) => [...(widget.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  return { widget, all, sentence: widget.sentence?.replaceAll('\u00a0', ' '), marks: all('.sc > li > svg').map((mark) => mark.getAttribute('class')) };
}

const city = 'City of Lviv';
const cited = { asOf: '2026-10-31', sources: [{ publisher: city, url: 'https://city.example/parks' }] };
const step = (on: string, label: string, direction: string) => ({ on, label, direction, sources: cited.sources });
const rule = (...verdicts: object[]) => ({ text: 'Stalled without a step in six months.', by: city, asOf: '2026-01', verdicts });
const count = (direction: string, bounds: object) => ({ direction, months: 6, ...bounds });

/** Every state, of another subject. */
const parks = JSON.stringify({
  ...cited, label: 'Green city',
  benchmarks: [
    { number: 1, label: 'Trees', question: 'Are 100,000 trees planted?', indicators: [{ ...cited, id: 'trees', label: 'Trees planted', unit: 'trees', value: 112000, target: 100000 }],
      rule: rule({ state: 'met', values: [{ indicator: 'trees', atLeast: 100000 }] }) },
    { number: 2, label: 'Parks', question: 'Do parks open?', steps: [step('2026-09-01', 'Park at the river opened', 'forward')],
      indicators: [{ ...cited, label: 'Parks opened', value: 4, target: 10, reported: { value: 1, ...cited } }], rule: rule({ state: 'advancing', steps: [count('forward', { atLeast: 1 })] }) },
    { number: 3, label: 'Buses', question: 'Do buses run on time?', steps: [step('2026-08-01', 'New line', 'forward'), step('2026-10', 'Night buses end', 'back')],
      indicators: [{ ...cited, label: 'On time', unit: 'percent', value: 79.6, target: 80 }], rule: rule({ state: 'mixed', steps: [count('forward', { atLeast: 1 }), count('back', { atLeast: 1 })] }) },
    { number: 4, label: 'Air', question: 'Is the air clean?', steps: [step('2025-01', 'Ban announced', 'forward')],
      indicators: [{ ...cited, label: 'Days over the limit', value: null }], rule: rule({ state: 'stalled', steps: [count('forward', { atMost: 0 })] }) },
    { number: 5, label: 'Noise', question: 'Is it quiet?', indicators: [] },
  ].map((benchmark) => ({ ...cited, ...benchmark })),
});

/** The bundled one: the first benchmark is met by its rule; two without a rule are not rated, which is not failed. */
export const Ukraine: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, marks, all } = await widgetIn(canvasElement);
    await expect(sentence).toBe('On 22 November 2026, of 5 benchmarks 1 is met, 2 are advancing, and 2 are not rated, by rule of Pledgewatch (22 November 2026), on data to 14 July 2026.');
    await expect(marks).toEqual(['met', 'not-rated', 'advancing', 'not-rated', 'advancing']);
    await expect(all('.sc > li')[0]?.textContent).toContain('by rule of Pledgewatch');
    await expect(all('.sc > li')[1]?.textContent).toContain('no rule is stated');
  },
};

/** One line a benchmark: state and last change. */
export const Compact: Story = {
  args: { preset: 'ukraine', compact: true },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { widget, all } = await widgetIn(canvasElement);
    await expect(all('.sc dl, .sc details')).toHaveLength(0);
    await expect(all('.sc > li')[0]?.textContent).toContain('Met · Last change: Cluster 6 (External relations) opened (reported, 14');
    widget.compact = false;
    await widget.updateComplete;
    await expect(all('.sc dl')).toHaveLength(5);
  },
};

/** Every state, drawn and named; another subject. */
export const EveryState: Story = {
  args: { data: parks },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, marks } = await widgetIn(canvasElement);
    await expect(sentence).toContain('of 5 benchmarks 1 is met, 1 is advancing, 1 is mixed, 1 is stalled, and 1 is not rated, by rule of City of Lviv (January 2026)');
    await expect(marks).toEqual(['met', 'advancing', 'mixed', 'stalled', 'not-rated']);
  },
};

/** What changed since a day that the page chooses; where nothing did, that is said. */
export const Since: Story = {
  args: { preset: 'ukraine', since: '2026-06-15' },
  play: async ({ canvasElement }) => {
    const { widget, sentence, all } = await widgetIn(canvasElement);
    await expect(sentence).toContain('Since 15 June 2026 changes are recorded for 3.');
    await expect(all('.sc > li')[4]?.textContent).toContain('No change recorded since 15\u00a0June\u00a02026');
    widget.since = '2026-11-01';
    await widget.updateComplete;
    await expect(widget.sentence).toContain('changes are recorded for 1.');
  },
};

/** Rule and steps open on demand, each by itself. */
export const OnDemand: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const { all } = await widgetIn(canvasElement);
    const [rule, steps] = all('.sc > li:first-child details');
    rule?.querySelector('summary')?.click();
    await expect(rule).toHaveAttribute('open');
    await expect(steps).not.toHaveAttribute('open');
    await expect(rule?.innerText).toContain('has been formally opened');
    steps?.querySelector('summary')?.click();
    await expect(steps?.querySelectorAll('li')).toHaveLength(10);
  },
};

/** Nothing recorded is not a zero. */
export const Empty: Story = {};

/** While the ledger is on its way, its space is reserved. */
export const Loading: Story = { args: { src: '/network/hang', label: 'Are we closer to lasting peace?' } };

/** What is wrong is said to the reader in one sentence and to the author place by place. */
export const Invalid: Story = {
  args: { data: parks.replace('"stalled"', '"failed"') },
  play: async ({ canvasElement }) => {
    const { all } = await widgetIn(canvasElement);
    await expect(all('[role=status]')[0]?.textContent).toContain('`benchmarks[3].rule.verdicts[0].state`');
  },
};

/** New data that are wrong lose nothing: the last good figures stay. */
export const Stale: Story = {
  args: { preset: 'ukraine', compact: true },
  play: async ({ canvasElement }) => {
    const { widget } = await widgetIn(canvasElement);
    widget.data = '{oops';
    await becomes(widget, 'stale');
    await expect(widget.sentence).toContain('1 is met');
  },
};

/** From right to left: arrows advance to the left; a tick stays a tick. */
export const RightToLeft: Story = { args: { preset: 'ukraine', dir: 'rtl' }, tags: ['visual'] };

/** In the dark. */
export const Dark: Story = { args: { data: parks, scheme: 'dark' } };

/** At 280 pixels. */
export const Narrow: Story = { args: { preset: 'ukraine', width: '280px' } };

/** In the page's language; what is shown on demand only stays as the ledger has it. */
export const German: Story = { args: { preset: 'ukraine', lang: 'de' } };

/** In French. */
export const French: Story = { args: { preset: 'ukraine', lang: 'fr' } };

/** In Arabic, from right to left. */
export const Arabic: Story = { args: { preset: 'ukraine', lang: 'ar', dir: 'rtl' } };

/** In Ukrainian. */
export const Ukrainian: Story = { args: { preset: 'ukraine', lang: 'uk' } };

/** In Polish. */
export const Polish: Story = { args: { preset: 'ukraine', lang: 'pl', compact: true } };

/** What a page can reach by `::part()`, outlined and numbered. */
export const Parts: Story = { render: () => partMap('pw-scorecard', html`<pw-scorecard preset="ukraine" now="2026-11-22" compact></pw-scorecard>`) };
