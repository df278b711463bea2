import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, within } from 'storybook/test';
import '../src/entries/agreement-ladder.js';
import type { AgreementLadderElement } from '../src/entries/agreement-ladder.js';
import { known } from './known.js';
import { partMap } from './part-map.js';

type Args = Partial<Record<'data' | 'preset' | 'of' | 'src' | 'show' | 'search' | 'value' | 'label' | 'now' | 'lang' | 'dir' | 'scheme' | 'width', string>>;

const meta: Meta<Args> = {
  title: 'Widgets/Agreement ladder',
  component: 'pw-agreement-ladder',
  args: { now: '2026-11-22' },
  argTypes: { show: { control: 'select', options: ['ratified', 'not-required', 'not-found', 'adopted', 'in-force', 'announced', 'ended'] } },
  render: (args) => html`<div .style=${`color-scheme: ${args.scheme ?? 'inherit'}; max-inline-size: ${args.width ?? 'none'}`}><pw-agreement-ladder
    data=${ifDefined(args.data)} preset=${ifDefined(args.preset)} of=${ifDefined(args.of)} src=${ifDefined(args.src)}
    show=${ifDefined(args.show)} search=${ifDefined(args.search)} value=${ifDefined(args.value)} label=${ifDefined(args.label)}
    now=${ifDefined(args.now)} lang=${ifDefined(args.lang)} dir=${ifDefined(args.dir)}></pw-agreement-ladder></div>`,
};
export default meta;

type Story = StoryObj<Args>;

async function ladderIn(canvas: HTMLElement) {
  const ladder = await known<AgreementLadderElement>(canvas, 'pw-agreement-ladder');
  return { ladder, inside: within(ladder.shadowRoot as unknown as HTMLElement) };
}

const sources = [{ publisher: 'City of Lviv', url: 'https://city.example/pacts' }];
const recorded = { asOf: '2026-10', sources };
const pact = (id: string, more: object) => ({ id, label: `Pact of the ${id}`, depth: 'signed', ratification: 'not-found', ...recorded, ...more });

const pacts = {
  label: 'Which harbour pacts are hard to retract?', ...recorded,
  agreements: [
    pact('bridge', {
      signed: '2025-03-01', years: 1, depth: 'funded', ratification: 'ratified', inForce: { state: 'in-force', on: '2025-09-01', note: 'In the gazette', ...recorded },
      reached: [{ rung: 'ratified', on: '2025-06-05', sources }], pledges: [{ id: 'tolls', label: 'Tolls', money: { amount: 4e6, currency: 'EUR', qualifier: 'at least' }, depth: 'funded', ...recorded }],
    }),
    pact('quay', { partner: 'IT', framework: 'Harbour round', signed: '2025-05', ratification: 'not-required', legal: { note: 'A political paper', by: 'The mayor', ...recorded }, inForce: { state: 'ended', ...recorded } }),
    pact('pier', { partner: 'TR', framework: 'Harbour round', signed: '2025-04-02', depth: 'withdrawn' }),
    pact('lock', { partner: 'PT', framework: 'Harbour round', signed: '2025-04-03', inForce: { state: 'announced', ...recorded } }),
    pact('lighthouse', { adopted: '2026-01-06', depth: 'stated' }),
    pact('buoy', { depth: 'stated' }),
  ],
  stated: [{ value: 4, framework: 'Harbour round', by: 'the pilots’ count', ...recorded }],
};

/** The security agreements with Ukraine, from the bundled ledger. */
export const Ukraine: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { ladder, inside } = await ladderIn(canvasElement);
    await expect(ladder.sentence).toContain('29, or 28 by Ukraine’s own count (Ministry of Defence, without Croatia,');
    await expect(inside.getByText('33 of 33 agreements shown')).toBeVisible();
  },
};

/** Only those that a parliament ratified; a chip pressed once more lets go. */
export const Ratified: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { inside } = await ladderIn(canvasElement);
    const chip = inside.getByRole('button', { name: /^ratified/ });
    await userEvent.click(chip);
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    await expect(inside.getByText('2 of 33 agreements shown')).toBeVisible();
  },
};

/** A row opens by keyboard to amounts, legal character and sources. */
export const Opened: Story = {
  args: { preset: 'ukraine', search: 'denmark' },
  play: async ({ canvasElement }) => {
    const { inside } = await ladderIn(canvasElement);
    const row = inside.getByText('Denmark').closest('details') as HTMLDetailsElement;
    await expect(row.open).toBe(false);
    row.querySelector('summary')?.focus();
    await userEvent.click(row.querySelector('summary') as HTMLElement);
    await expect(row.open).toBe(true);
    await expect(row).toHaveTextContent(/at least €1\.80\sbn/);
  },
};

/** What finds nothing says so and offers all again. */
export const NoMatch: Story = {
  args: { preset: 'ukraine', search: 'Atlantis' },
  play: async ({ canvasElement }) => {
    const { inside } = await ladderIn(canvasElement);
    await expect(inside.getByText('0 of 33 agreements shown')).toBeVisible();
    await userEvent.click(inside.getByRole('button', { name: 'Show all' }));
    await expect(inside.getByText('33 of 33 agreements shown')).toBeVisible();
  },
};

/** Of a long register the first fifty are drawn; a button draws all, and the field keeps the focus. */
export const Long: Story = {
  args: { data: JSON.stringify({ label: 'Sixty pacts', ...recorded, agreements: Array.from({ length: 60 }, (_, at) => pact(`berth ${at + 1}`, { id: `berth-${at}`, signed: '2025-03-01' })) }) },
  play: async ({ canvasElement }) => {
    const { inside } = await ladderIn(canvasElement);
    await expect(inside.getByText('50 of 60 agreements shown')).toBeVisible();
    await expect(inside.queryByText('Pact of the berth 60')).toBeNull();
    await userEvent.click(inside.getByRole('button', { name: 'Show all' }));
    await expect(inside.getByText('60 of 60 agreements shown')).toBeVisible();
    await expect(inside.getByText('Pact of the berth 60')).toBeVisible();
  },
};

/** Inline data with every mark: funded, in force, announced, ended, withdrawn, adopted, and a signature that was not found. */
export const EveryMark: Story = {
  args: { data: JSON.stringify(pacts) },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { ladder } = await ladderIn(canvasElement);
    await expect(ladder.sentence).toContain('4 agreements are signed.');
    await expect(ladder.sentence).toMatch(/Harbour round: 3, or 4 by the pilots’ count \(October\s2026\)/);
  },
};

/** Nothing recorded is not a zero. */
export const Empty: Story = {};

/** While the ledger is on its way, its space is reserved. */
export const Loading: Story = { args: { src: '/network/hang', label: 'Which agreements are hard to retract?' }, tags: ['loading'] };

/** A ratification without date and source is refused, place by place. */
export const Invalid: Story = {
  args: { data: JSON.stringify({ ...pacts, agreements: [pact('bridge', { signed: '2025-03-01', ratification: 'ratified' })] }) },
  play: async ({ canvasElement }) => {
    const { inside } = await ladderIn(canvasElement);
    await expect(inside.getByRole('status')).toHaveTextContent('`agreements[0].ratification`');
  },
};

/** A register has no one-line form, and says what to do instead. */
export const OneLine: Story = {
  args: { value: '29', label: 'Agreements' },
  play: async ({ canvasElement }) => {
    const { inside } = await ladderIn(canvasElement);
    await expect(inside.getByRole('status')).toHaveTextContent("'value' is not a field known here; correct its spelling or remove it");
  },
};

const drawn: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await ladderIn(canvasElement);
};

/** From right to left. */
export const RightToLeft: Story = { args: { preset: 'ukraine', dir: 'rtl', show: 'not-required' }, tags: ['visual'], play: drawn };

/** On a dark page. */
export const Dark: Story = { args: { preset: 'ukraine', scheme: 'dark', show: 'not-required' }, play: drawn };

/** In a narrow column. */
export const Narrow: Story = { args: { preset: 'ukraine', width: '280px', show: 'not-required' }, play: drawn };

/** Words, numbers and dates follow the nearest `lang`. */
export const German: Story = { args: { preset: 'ukraine', lang: 'de' } };

/** In Ukrainian. */
export const Ukrainian: Story = { args: { preset: 'ukraine', lang: 'uk' } };

/** In Arabic, from right to left. */
export const Arabic: Story = { args: { preset: 'ukraine', lang: 'ar', dir: 'rtl' } };

/** What a page can reach by `::part()`, outlined and numbered. */
export const Parts: Story = { render: () => partMap('pw-agreement-ladder', html`<pw-agreement-ladder preset="ukraine" now="2026-11-22"></pw-agreement-ladder>`) };
