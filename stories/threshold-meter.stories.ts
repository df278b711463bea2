import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '../src/entries/threshold-meter.js';
import type { ThresholdMeterElement } from '../src/entries/threshold-meter.js';
import { becomes, known } from './known.js';
import { partMap } from './part-map.js';

type Args = Partial<Record<'data' | 'preset' | 'of' | 'src' | 'value' | 'target' | 'label' | 'unit' | 'asOf' | 'source' | 'sourceUrl' | 'now' | 'lang' | 'dir' | 'scheme' | 'width', string>>;

const meta: Meta<Args> = {
  title: 'Widgets/Threshold meter',
  component: 'pw-threshold-meter',
  args: { now: '2026-11-22' },
  render: (args) => html`<div .style=${`color-scheme: ${args.scheme ?? 'inherit'}; max-inline-size: ${args.width ?? 'none'}`}><pw-threshold-meter
    data=${ifDefined(args.data)} preset=${ifDefined(args.preset)} of=${ifDefined(args.of)} src=${ifDefined(args.src)}
    value=${ifDefined(args.value)} target=${ifDefined(args.target)} label=${ifDefined(args.label)} unit=${ifDefined(args.unit)}
    as-of=${ifDefined(args.asOf)} source=${ifDefined(args.source)} source-url=${ifDefined(args.sourceUrl)}
    now=${ifDefined(args.now)} lang=${ifDefined(args.lang)} dir=${ifDefined(args.dir)}></pw-threshold-meter></div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The widget when it has its facts, its sentence with the spaces of a keyboard, and the bars in words. */
async function widgetIn(canvas: HTMLElement) {
  const widget = await known<ThresholdMeterElement>(canvas, 'pw-threshold-meter');
  const find = (selector: string) => widget.shadowRoot?.querySelector(selector);
  const bars = [...widget.shadowRoot?.querySelectorAll('.bar') ?? []].map((bar) => bar.getAttribute('aria-label'));
  return { widget, find, bars, sentence: widget.sentence?.replaceAll('\u00a0', ' ') };
}

const cited = { asOf: '2026-10-31', source: 'City of Lviv', sourceUrl: 'https://city.example/energy' };
const recorded = { asOf: '2026-10-31', sources: [{ publisher: 'City of Lviv', url: 'https://city.example/energy' }] };
const inline = (fields: object) => JSON.stringify({ label: 'Buses that run on electricity', unit: 'percent', kind: 'floor', limit: 60, ...recorded, ...fields });

/** A rule in force without a reading: the bar is a void, the share unknown, not zero. */
export const Ukraine: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, bars, find } = await widgetIn(canvasElement);
    await expect(sentence).toContain('at least 65%, rule in force since 29 May 2025');
    await expect(sentence).toContain('Actual share: not found; that is unknown, not zero.');
    await expect(bars).toEqual(['Actual share: not found']);
    await expect(find('.covered')).toBe(null);
    await expect(find('.at')?.textContent).toContain('Floor: 65%');
  },
};

/** Several readings side by side, one just under the limit: never rounded up to it. */
export const SideBySide: Story = {
  args: { preset: 'ukraine', of: 'interception' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, bars } = await widgetIn(canvasElement);
    await expect(bars).toEqual(['Drones: 79.86% · 4,242 of 5,312 · floor missed', 'Missiles: 54% · 146 of 270 · floor missed']);
    await expect(sentence).toContain('not a rule in force');
  },
};

/** "Nearly 60" keeps a floor of 50; how the word was read is said below. */
export const Nearly: Story = {
  args: { preset: 'ukraine', of: 'own-weapons' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, find } = await widgetIn(canvasElement);
    await expect(sentence).toContain('nearly 60% (President Volodymyr Zelenskyy; 6 September 2025), floor kept');
    await expect(find('.nl')?.textContent).toBe('nearly · floor kept');
  },
};

/** "About 60" against a floor of 60 may lie on either side. */
export const NotDecided: Story = {
  args: { data: inline({ readings: [{ ...recorded, value: 60, qualifier: 'about' }] }) },
  play: async ({ canvasElement }) => {
    await expect((await widgetIn(canvasElement)).bars).toEqual(['Actual share: about 60% · floor: not decided']);
  },
};

/** A hair under the limit: as many decimals as it takes. */
export const JustUnder: Story = {
  args: { data: inline({ readings: [{ ...recorded, value: 59.99996 }] }) },
  play: async ({ canvasElement }) => {
    await expect((await widgetIn(canvasElement)).bars).toEqual(['Actual share: 59.99996% · floor missed']);
  },
};

/** A ceiling, which one reading exceeds and one keeps, in a unit that is no share; one is not known. */
export const Ceiling: Story = {
  args: {
    data: inline({
      label: 'Buses at the depot overnight', unit: 'buses', kind: 'ceiling', limit: 120,
      readings: [{ ...recorded, label: 'North', value: 140 }, { ...recorded, label: 'South', value: 80 }, { ...recorded, label: 'West', value: null }],
    }),
  },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { bars, sentence } = await widgetIn(canvasElement);
    await expect(bars).toEqual(['North: 140 buses · ceiling missed', 'South: 80 buses · ceiling kept', 'West: not found']);
    await expect(sentence).toContain('a yardstick, not a rule');
  },
};

/** Beyond the scale: the words say it, the bar ends. */
export const BeyondTheScale: Story = {
  args: { data: inline({ limit: 90, readings: [{ ...recorded, value: 112 }] }) },
  play: async ({ canvasElement }) => {
    const { find, bars } = await widgetIn(canvasElement);
    await expect(bars).toEqual(['Actual share: 112% · floor kept']);
    await expect(find('.covered')?.clientWidth).toBeLessThanOrEqual(find('.trk')?.clientWidth ?? 0);
  },
};

/** Without JSON: the one-line form, a floor. */
export const OneLine: Story = {
  args: { ...cited, label: 'Buses that run on electricity', unit: 'percent', value: '60', target: '60' },
  play: async ({ canvasElement }) => {
    await expect((await widgetIn(canvasElement)).sentence).toBe(
      'Buses that run on electricity: at least 60%, a yardstick, not a rule. Actual share: 60% (31 October 2026), floor kept.',
    );
  },
};

/** Nothing recorded is not a zero. */
export const Empty: Story = {};

/** While the ledger is on its way, its space is reserved. */
export const Loading: Story = { args: { src: '/network/hang', label: 'Is the floor kept?' } };

/** A share that was rounded up to the limit is refused: its count says otherwise. */
export const Invalid: Story = {
  args: { data: inline({ limit: 80, readings: [{ ...recorded, value: 80, part: 4242, whole: 5312 }] }) },
  play: async ({ canvasElement }) => {
    const { find } = await widgetIn(canvasElement);
    await expect(find('[role=status]')?.textContent).toContain('`readings[0].value`: 80 is not the share of 4242 in 5312');
  },
};

/** New data that are wrong lose nothing: the last good figures stay. */
export const Stale: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const { widget } = await widgetIn(canvasElement);
    widget.data = '{oops';
    await becomes(widget, 'stale');
    await expect(widget.sentence).toContain('65%');
  },
};

/** From right to left, in Arabic: bars grow from the right. */
export const RightToLeft: Story = { args: { preset: 'ukraine', of: 'interception', lang: 'ar', dir: 'rtl' } };

/** In the dark, at 280 pixels. */
export const DarkAndNarrow: Story = { args: { preset: 'ukraine', of: 'interception', scheme: 'dark', width: '280px' } };

/** Words, numbers and dates follow the nearest `lang`. */
export const German: Story = { args: { preset: 'ukraine', lang: 'de' } };

/** What a page can reach by `::part()`, outlined and numbered. */
export const Parts: Story = { render: () => partMap('pw-threshold-meter', html`<pw-threshold-meter preset="ukraine" of="interception" now="2026-11-22"></pw-threshold-meter>`) };
