import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, within } from 'storybook/test';
import '../src/entries/accession-clusters.js';
import type { AccessionClustersElement } from '../src/entries/accession-clusters.js';
import { known } from './known.js';
import { partMap } from './part-map.js';

type Args = Partial<Record<'data' | 'preset' | 'of' | 'src' | 'value' | 'label' | 'now' | 'lang' | 'dir' | 'scheme' | 'width', string>>;

const meta: Meta<Args> = {
  title: 'Widgets/Accession clusters',
  component: 'pw-accession-clusters',
  args: { now: '2026-11-22' },
  render: (args) => html`<div .style=${`color-scheme: ${args.scheme ?? 'inherit'}; max-inline-size: ${args.width ?? 'none'}`}><pw-accession-clusters
    data=${ifDefined(args.data)} preset=${ifDefined(args.preset)} of=${ifDefined(args.of)} src=${ifDefined(args.src)} value=${ifDefined(args.value)}
    label=${ifDefined(args.label)} now=${ifDefined(args.now)} lang=${ifDefined(args.lang)} dir=${ifDefined(args.dir)}></pw-accession-clusters></div>`,
};
export default meta;

type Story = StoryObj<Args>;

async function clustersIn(canvas: HTMLElement) {
  const clusters = await known<AccessionClustersElement>(canvas, 'pw-accession-clusters');
  return { clusters, inside: within(clusters.shadowRoot as unknown as HTMLElement) };
}

const sources = [{ publisher: 'Harbour Council', url: 'https://council.example/talks' }];
const recorded = { asOf: '2026-10', sources };
const at = (stage: string, on: string) => ({ stage, on, sources });

const harbours = {
  label: 'The harbour’s accession to the league', candidate: 'IT', ...recorded,
  clusters: [
    { number: 1, label: 'Quays', chapters: [{ number: 1, label: 'Cranes' }, { number: 2, label: 'Ropes' }], stage: 'closed', reached: [at('opened', '2026-01-15'), at('closed', '2026-09-01')], ...recorded },
    { number: 2, label: 'Pilots', chapters: [{ number: 3, reached: [at('closed', '2026-08-01')] }, { number: 4, label: 'Tugs' }], stage: 'opened', reached: [at('opened', '2026-03')], ...recorded },
    { number: 3, label: 'Tolls', chapters: [{ number: 5 }, { number: 6 }], stage: 'screened', reported: { stage: 'opened', ...recorded, note: 'By one newspaper.' }, ...recorded },
    { number: 4, label: 'Lights', chapters: [{ number: 7 }], stage: 'screening', ...recorded },
    { number: 5, label: 'Weather', chapters: [{ number: 8 }], ...recorded },
  ],
};

/** The talks with Ukraine, from the bundled ledger: one cluster open, a second reported. */
export const Ukraine: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { clusters } = await clustersIn(canvasElement);
    await expect(clusters.sentence?.replaceAll('\u00a0', ' ')).toContain('1 of 6 clusters, with 5 of 33 chapters, is open (15 June 2026); the opening of 1 more, with 2 chapters, is reported (14 July 2026;');
  },
};

/** A cluster opens to its chapters, and the timeline to its events. */
export const Opened: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { inside } = await clustersIn(canvasElement);
    const cluster = inside.getByText('1 Fundamentals').closest('details') as HTMLDetailsElement;
    await userEvent.click(cluster.querySelector('summary') as HTMLElement);
    await expect(within(cluster).getByText('23 Judiciary and fundamental rights')).toBeVisible();
    await userEvent.click(inside.getByText('Timeline'));
    await expect(inside.getByText(/^reported: Cluster 6/)).toBeVisible();
  },
};

/** Inline data with every stage: closed, opened, screened and reported open, in screening, not found. */
export const EveryStage: Story = {
  args: { data: JSON.stringify(harbours) },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { clusters, inside } = await clustersIn(canvasElement);
    await expect(clusters.sentence).toContain('2 of 5 clusters, with 4 of 8 chapters, are open');
    await expect(clusters.sentence).toContain('3 chapters are provisionally closed.');
    await expect(inside.getByText(/stage not found/)).toBeVisible();
  },
};

/** Where nothing is open yet. */
export const NoneOpen: Story = {
  args: { data: JSON.stringify({ ...harbours, clusters: harbours.clusters.slice(3) }) },
  play: async ({ canvasElement }) => {
    const { clusters } = await clustersIn(canvasElement);
    await expect(clusters.sentence).toBe('Of 2 clusters, with 2 chapters, none was found to be open.');
  },
};

/** Nothing recorded is not a zero. */
export const Empty: Story = {};

/** While the ledger is on its way, its space is reserved. */
export const Loading: Story = { args: { src: '/network/hang', label: 'Where does accession stand?' }, tags: ['loading'] };

/** A chapter that stands twice is refused, place by place. */
export const Invalid: Story = {
  args: { data: JSON.stringify({ ...harbours, clusters: [harbours.clusters[0], { ...harbours.clusters[1], chapters: [{ number: 1 }] }] }) },
  play: async ({ canvasElement }) => {
    const { inside } = await clustersIn(canvasElement);
    await expect(inside.getByRole('status')).toHaveTextContent('`clusters[1].chapters[0].number`');
  },
};

/** Talks have no one-line form, and say what to do instead. */
export const OneLine: Story = {
  args: { value: '1', label: 'Clusters' },
  play: async ({ canvasElement }) => {
    const { inside } = await clustersIn(canvasElement);
    await expect(inside.getByRole('status')).toHaveTextContent("'value' is not a field known here; correct its spelling or remove it");
  },
};

const drawn: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await clustersIn(canvasElement);
};

/** From right to left. */
export const RightToLeft: Story = { args: { preset: 'ukraine', dir: 'rtl' }, tags: ['visual'], play: drawn };

/** On a dark page. */
export const Dark: Story = { args: { preset: 'ukraine', scheme: 'dark' }, play: drawn };

/** In a narrow column. */
export const Narrow: Story = { args: { preset: 'ukraine', width: '280px' }, play: drawn };

/** Words, numbers and dates follow the nearest `lang`. */
export const German: Story = { args: { preset: 'ukraine', lang: 'de' } };

/** In Ukrainian. */
export const Ukrainian: Story = { args: { preset: 'ukraine', lang: 'uk' } };

/** In Arabic, from right to left. */
export const Arabic: Story = { args: { preset: 'ukraine', lang: 'ar', dir: 'rtl' } };

/** What a page can reach by `::part()`, outlined and numbered. */
export const Parts: Story = { render: () => partMap('pw-accession-clusters', html`<pw-accession-clusters preset="ukraine" now="2026-11-22"></pw-accession-clusters>`) };
