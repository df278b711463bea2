import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '../src/entries/benchmark-ring.js';
import type { BenchmarkRingElement } from '../src/entries/benchmark-ring.js';
import { becomes, known } from './known.js';
import { partMap } from './part-map.js';

type Args = Partial<Record<'data' | 'preset' | 'of' | 'src' | 'value' | 'target' | 'label' | 'unit' | 'asOf' | 'source' | 'sourceUrl' | 'now' | 'lang' | 'dir' | 'scheme' | 'width', string>>;

const meta: Meta<Args> = {
  title: 'Widgets/Benchmark ring',
  component: 'pw-benchmark-ring',
  args: { now: '2026-11-22' },
  render: (args) => html`<div .style=${`color-scheme: ${args.scheme ?? 'inherit'}; max-inline-size: ${args.width ?? 'none'}`}><pw-benchmark-ring
    data=${ifDefined(args.data)} preset=${ifDefined(args.preset)} of=${ifDefined(args.of)} src=${ifDefined(args.src)}
    value=${ifDefined(args.value)} target=${ifDefined(args.target)} label=${ifDefined(args.label)} unit=${ifDefined(args.unit)}
    as-of=${ifDefined(args.asOf)} source=${ifDefined(args.source)} source-url=${ifDefined(args.sourceUrl)}
    now=${ifDefined(args.now)} lang=${ifDefined(args.lang)} dir=${ifDefined(args.dir)}></pw-benchmark-ring></div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The widget when it has its facts, its sentence with the spaces of a keyboard, and what stands in the ring. */
async function widgetIn(canvas: HTMLElement) {
  const widget = await known<BenchmarkRingElement>(canvas, 'pw-benchmark-ring');
  const find = (selector: string) => widget.shadowRoot?.querySelector(selector);
  return { widget, find, sentence: widget.sentence?.replaceAll('\u00a0', ' '), centre: find('.ring b')?.textContent };
}

const cited = { asOf: '2026-10-31', source: 'City of Lviv', sourceUrl: 'https://city.example/parks' };
const trees = { label: 'Trees planted', unit: 'trees', ...cited };
const inline = (fields: object) => JSON.stringify({
  label: 'Trees planted', unit: 'trees', asOf: '2026-10-31', sources: [{ publisher: 'City of Lviv', url: 'https://city.example/trees' }], ...fields,
});

/** Negotiating clusters, from the bundled ledger: what is confirmed and what is only reported stay apart. */
export const Ukraine: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, centre, find } = await widgetIn(canvasElement);
    await expect(sentence).toContain('1 of 6 confirmed (15 June 2026) and 1 more reported (14 July 2026; no page on Ukraine itself was readable)');
    await expect(sentence).toContain('no page on Ukraine itself was readable');
    await expect(centre).toBe('1');
    await expect(find('[role=meter]')).toHaveAttribute('aria-valuetext', '1 of 6 confirmed, 1 more reported');
  },
};

/** All of the target: chapters screened. */
export const Full: Story = {
  args: { preset: 'ukraine', of: 'chapters-screened' },
  play: async ({ canvasElement }) => {
    const { sentence, centre } = await widgetIn(canvasElement);
    await expect(sentence).toContain('33 of 33 (100%)');
    await expect(centre).toBe('100%');
  },
};

/** Part of many: told in percent, drawn as one stretch. */
export const Part: Story = {
  args: { preset: 'ukraine', of: 'facility-steps-2025' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, centre } = await widgetIn(canvasElement);
    await expect(sentence).toContain('63 of 68 (93%)');
    await expect(centre).toBe('93%');
  },
};

/** A reported stretch on a ring of many. */
export const Reported: Story = { args: { preset: 'ukraine', of: 'chapters-open' } };

/** Without JSON: the one-line form. */
export const OneLine: Story = {
  args: { ...trees, label: 'Parks opened', unit: 'parks', value: '4', target: '10' },
  play: async ({ canvasElement }) => {
    await expect((await widgetIn(canvasElement)).sentence).toBe('Parks: 4 of 10, as of 31 October 2026.');
  },
};

/** More than the target is told in words; only the sweep ends at it. */
export const OverTheTarget: Story = {
  args: { ...trees, value: '112000', target: '100000' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, centre, find } = await widgetIn(canvasElement);
    await expect(sentence).toContain('112,000 of 100,000 (112%), as of 31 October 2026, 12,000 more than the target');
    await expect(centre).toBe('112%');
    await expect(find('[role=meter]')).toBe(null);
  },
};

/** A zero is drawn as nothing, and printed. */
export const Zero: Story = {
  args: { ...trees, value: '0', target: '100' },
  play: async ({ canvasElement }) => {
    await expect((await widgetIn(canvasElement)).sentence).toContain('0 of 100 (0%)');
  },
};

/** Unknown is not zero: a dashed outline, no ring. */
export const Unknown: Story = {
  args: { data: inline({ label: 'Trees alive after a year', value: null, target: 100 }) },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, centre } = await widgetIn(canvasElement);
    await expect(sentence).toContain('how many of 100 is not known (31 October 2026); unknown is not zero');
    await expect(centre).toBe('?');
  },
};

/** A share measured against a share: what lies between them is told in points. */
export const ShareAgainstShare: Story = {
  args: { ...cited, label: 'Missiles intercepted', unit: 'percent', value: '54', target: '80' },
  play: async ({ canvasElement }) => {
    await expect((await widgetIn(canvasElement)).sentence).toContain('54% against a target of 80%');
  },
};

/** A rule in force is not progress: no ring. */
export const Rule: Story = {
  args: { preset: 'ukraine', of: 'safe-sourcing-rule' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, find } = await widgetIn(canvasElement);
    await expect(sentence).toContain('A rule in force, as of 27 May 2025: 65%');
    await expect(find('.ring')).toBe(null);
  },
};

/** A head count without a target is a number. */
export const Count: Story = {
  args: { preset: 'ukraine', of: 'troops-deployed' },
  play: async ({ canvasElement }) => {
    await expect((await widgetIn(canvasElement)).sentence).toContain('0 troops, as of 24 February 2026; no target is stated');
  },
};

/** An event has a date. */
export const Dated: Story = { args: { preset: 'ukraine', of: 'sapo-separate' } };

/** A target that counts something else: nothing is divided. */
export const OtherUnit: Story = {
  args: { data: inline({ label: 'Laws for the reform', unit: 'laws', value: 3, target: 5, targetUnit: 'steps' }) },
  play: async ({ canvasElement }) => {
    await expect((await widgetIn(canvasElement)).sentence).toContain('against the target of 5 steps no share is reckoned');
  },
};

/** Nothing recorded is not a zero. */
export const Empty: Story = {};

/** While the ledger is on its way, its space is reserved. */
export const Loading: Story = { args: { src: '/network/hang', label: 'How many clusters are open?' } };

/** What is wrong is said to the reader in one sentence and to the author place by place. */
export const Invalid: Story = {
  args: { data: inline({ value: 'many', target: 6 }) },
  play: async ({ canvasElement }) => {
    const { find } = await widgetIn(canvasElement);
    await expect(find('[role=status]')?.textContent).toContain('`value`');
  },
};

/** New data that are wrong lose nothing: the last good figures stay. */
export const Stale: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const { widget } = await widgetIn(canvasElement);
    widget.data = '{oops';
    await becomes(widget, 'stale');
    await expect(widget.sentence).toContain('1 of 6');
  },
};

/** From right to left: the key stands on the left; the ring runs as clocks do. */
export const RightToLeft: Story = { args: { preset: 'ukraine', dir: 'rtl' }, tags: ['visual'] };

/** In the dark. */
export const Dark: Story = { args: { preset: 'ukraine', scheme: 'dark' } };

/** At 280 pixels. */
export const Narrow: Story = { args: { preset: 'ukraine', of: 'facility-steps-2025', width: '280px' } };

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
export const Parts: Story = { render: () => partMap('pw-benchmark-ring', html`<pw-benchmark-ring preset="ukraine" now="2026-11-22"></pw-benchmark-ring>`) };
