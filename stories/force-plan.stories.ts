import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect } from 'storybook/test';
import '../src/entries/force-plan.js';
import type { ForcePlanElement } from '../src/entries/force-plan.js';
import { becomes, known } from './known.js';
import { partMap } from './part-map.js';

type Args = Partial<Record<'data' | 'preset' | 'of' | 'src' | 'value' | 'label' | 'now' | 'lang' | 'dir' | 'scheme' | 'width', string>>;

const meta: Meta<Args> = {
  title: 'Widgets/Force plan',
  component: 'pw-force-plan',
  args: { now: '2026-11-22' },
  render: (args) => html`<div .style=${`color-scheme: ${args.scheme ?? 'inherit'}; max-inline-size: ${args.width ?? 'none'}`}><pw-force-plan
    data=${ifDefined(args.data)} preset=${ifDefined(args.preset)} of=${ifDefined(args.of)} src=${ifDefined(args.src)} value=${ifDefined(args.value)}
    label=${ifDefined(args.label)} now=${ifDefined(args.now)} lang=${ifDefined(args.lang)} dir=${ifDefined(args.dir)}></pw-force-plan></div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The widget when it has its facts, and its sentence with the spaces of a keyboard. */
async function planIn(canvas: HTMLElement) {
  const plan = await known<ForcePlanElement>(canvas, 'pw-force-plan');
  const find = (selector: string) => plan.shadowRoot?.querySelector(selector);
  return { plan, find, sentence: plan.sentence?.replaceAll('\u00a0', ' ') };
}

const said = { asOf: '2026-10', sources: [{ publisher: 'City of Lviv', url: 'https://city.example/harbour' }] };
const harbour = {
  label: 'How will the harbour be cleared?', guarantee: true, startsAfter: 'the vote of the council', ...said,
  elements: [
    { kind: 'land', what: 'Cranes on the quay', depth: 'delivered', ...said },
    { kind: 'air', what: 'Survey flights', who: 'Not decided', depth: 'withdrawn', ...said },
    {
      kind: 'sea', what: 'Two tugs', depth: 'signed', conditions: ['No ice'], ...said,
      contributors: [{ country: 'IT', depth: 'delivered', ...said }, { country: 'PT', depth: 'funded', namedBy: 'The mayor', ...said }],
    },
  ],
};

/** The reassurance force, from the bundled ledger. */
export const Ukraine: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence, find } = await planIn(canvasElement);
    await expect(sentence).toContain('The plan is not a security guarantee and starts only after a ceasefire or peace.');
    await expect(sentence).toContain('Emmanuel Macron (4 September 2025) stated a total of 26');
    await expect(find('.els')?.children).toHaveLength(3);
  },
};

/** Inline data: firm elements, what stands beside the ladder, a plan that is a guarantee, nobody named. */
export const Harbour: Story = {
  args: { data: JSON.stringify(harbour) },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { sentence } = await planIn(canvasElement);
    await expect(sentence).toContain('sea (signed; 2 states named, of which 1 delivered and 1 funded)');
    await expect(sentence).toContain('The plan starts only after the vote of the council.');
  },
};

/** An element that nobody is named for. */
export const OneElement: Story = {
  args: { data: JSON.stringify({ ...harbour, elements: harbour.elements.slice(0, 1) }) },
  play: async ({ canvasElement }) => {
    await expect((await planIn(canvasElement)).sentence).toContain('land (delivered; 0 states named)');
  },
};

/** Nothing recorded is not a zero. */
export const Empty: Story = {};

/** While the ledger is on its way, its space is reserved. */
export const Loading: Story = { args: { src: '/network/hang', label: 'What is the plan made of?' } };

/** What is wrong is said to the reader in one sentence and to the author place by place. */
export const Invalid: Story = {
  args: { data: JSON.stringify({ ...harbour, elements: [...harbour.elements, harbour.elements[0]] }) },
  play: async ({ canvasElement }) => {
    const { find } = await planIn(canvasElement);
    await expect(find('[role=status]')?.textContent).toContain('`elements[3].kind`');
  },
};

/** A plan has no one-line form, and says what to do instead. */
export const OneLine: Story = {
  args: { value: '26', label: 'The force' },
  play: async ({ canvasElement }) => {
    const { find } = await planIn(canvasElement);
    await expect(find('[role=status]')?.textContent).toContain("'value' is not a field known here");
  },
};

/** New data that are wrong lose nothing: the last good figures stay. */
export const Stale: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const { plan } = await planIn(canvasElement);
    plan.data = '{oops';
    await becomes(plan, 'stale');
    await expect(plan.sentence).toContain('not a security guarantee');
  },
};

/** From right to left. */
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
export const Parts: Story = { render: () => partMap('pw-force-plan', html`<pw-force-plan preset="ukraine" now="2026-11-22"></pw-force-plan>`) };
