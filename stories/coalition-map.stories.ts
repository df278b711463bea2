import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, within } from 'storybook/test';
import '../src/entries/coalition-map.js';
import type { CoalitionMapElement } from '../src/entries/coalition-map.js';
import { becomes, known } from './known.js';
import { partMap } from './part-map.js';

type Args = Partial<Record<'data' | 'preset' | 'of' | 'src' | 'by' | 'value' | 'label' | 'now' | 'lang' | 'dir' | 'scheme' | 'width', string>>;

const meta: Meta<Args> = {
  title: 'Widgets/Coalition map',
  component: 'pw-coalition-map',
  args: { now: '2026-11-22' },
  argTypes: { by: { control: 'inline-radio', options: ['depth', 'role'] } },
  render: (args) => html`<div .style=${`color-scheme: ${args.scheme ?? 'inherit'}; max-inline-size: ${args.width ?? 'none'}`}><pw-coalition-map
    data=${ifDefined(args.data)} preset=${ifDefined(args.preset)} of=${ifDefined(args.of)} src=${ifDefined(args.src)} by=${ifDefined(args.by)}
    value=${ifDefined(args.value)} label=${ifDefined(args.label)} now=${ifDefined(args.now)} lang=${ifDefined(args.lang)} dir=${ifDefined(args.dir)}></pw-coalition-map></div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The map when it has its facts, and what is inside it. */
async function mapIn(canvas: HTMLElement) {
  const map = await known<CoalitionMapElement>(canvas, 'pw-coalition-map');
  const root = map.shadowRoot as unknown as HTMLElement;
  const record = () => root.querySelector('.rec')?.textContent ?? '';
  return { map, record, inside: within(root), find: (selector: string) => root.querySelector(selector) };
}

const said = { asOf: '2026-10', sources: [{ publisher: 'City of Lviv', url: 'https://city.example/harbour' }] };
const member = (country: string, depth: string, more: object = {}) => ({ country, depth, ...said, ...more });
const harbour = {
  label: 'The harbour pact: where are its members?', ...said,
  members: [
    member('IT', 'delivered', { roles: ['sea', 'hosting'], offer: 'Two tugs, in the harbour since June' }), member('NO', 'funded', { roles: ['sea'] }),
    member('PT', 'ratified'), member('TR', 'signed', { roles: ['land', 'air', 'sea'] }), member('GB', 'stated'), member('GR', 'withdrawn'),
    member('NZ', 'reported'), member('CI', 'stated', { roles: ['land'] }),
  ],
};

/** The coalition of the willing, from the bundled ledger. */
export const Ukraine: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { map, inside } = await mapIn(canvasElement);
    await expect(map.sentence).toContain('Set on the map: 28 in Europe, 4 beyond.');
    await expect(inside.getAllByRole('option')).toHaveLength(38);
    await expect(inside.getByText('30 states')).toBeVisible();
  },
};

/** By role: a reader's choice, with the record of the tile that was touched. */
export const ByRole: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { map, inside, record } = await mapIn(canvasElement);
    await userEvent.click(inside.getByRole('button', { name: /by role/ }));
    await expect(map.by).toBe('role');
    await userEvent.click(inside.getByRole('option', { name: /Estonia/ }));
    await expect(record()).toContain('A land unit of up to a company');
    await expect(inside.getByText('As of 30 Apr 2025')).toBeVisible();
  },
};

/** One tab stop; arrow keys lead from tile to tile. */
export const Keyboard: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const { inside, record } = await mapIn(canvasElement);
    inside.getByRole('option', { name: /Iceland/ }).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(inside.getByRole('option', { name: /Norway/ })).toHaveAttribute('aria-selected', 'true');
    await expect(record()).toContain('Norway');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await expect(record()).toContain('Latvia');
    await userEvent.keyboard('{End}');
    await expect(record()).toContain('Cyprus');
  },
};

/** Inline data with every rung, what stands beside the ladder, and a state that has no place on the map. */
export const EveryDepth: Story = {
  args: { data: JSON.stringify(harbour) },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { map, inside } = await mapIn(canvasElement);
    await expect(map.sentence).toContain('Set on the map: 6 in Europe, 1 beyond; without a place on it: 1 state.');
    await expect(inside.getByText(/Without a place on the map/)).toBeVisible();
  },
};

/** What is not counted: thin evidence, and what is named as no member. */
export const Uncounted: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const { inside, record } = await mapIn(canvasElement);
    await userEvent.click(inside.getByRole('option', { name: 'AL, Albania: membership not confirmed, not counted' }));
    await expect(record()).toContain('not on the list of members');
    await userEvent.click(inside.getByRole('option', { name: 'HU, Hungary: named as not a member, not counted' }));
    await expect(record()).toContain('whether it joined later was not found');
  },
};

/** Nothing recorded is not a zero. */
export const Empty: Story = {};

/** While the ledger is on its way, its space is reserved. */
export const Loading: Story = { args: { src: '/network/hang', label: 'Where are the members?' } };

/** What is wrong is said to the reader in one sentence and to the author place by place. */
export const Invalid: Story = {
  args: { data: JSON.stringify({ ...harbour, members: [member('FRA', 'promised')] }) },
  play: async ({ canvasElement }) => {
    const { find } = await mapIn(canvasElement);
    await expect(find('[part=invalid]')?.textContent).toContain('`members[0].country`');
  },
};

/** New data that are wrong lose nothing: the last good figures stay. */
export const Stale: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const { map } = await mapIn(canvasElement);
    map.data = '{oops';
    await becomes(map, 'stale');
    await expect(map.sentence).toContain('32 states');
  },
};

/** From right to left the map stays as it is, as maps do. */
export const RightToLeft: Story = { args: { preset: 'ukraine', dir: 'rtl' }, tags: ['visual'] };

/** In the dark. */
export const Dark: Story = { args: { preset: 'ukraine', scheme: 'dark' } };

/** At 200 pixels the map is its list. */
export const List: Story = {
  args: { preset: 'ukraine', width: '200px' },
  play: async ({ canvasElement }) => {
    const { inside } = await mapIn(canvasElement);
    await expect(inside.queryAllByRole('option')).toHaveLength(0);
    await expect(inside.getByRole('list', { name: 'stated' })).toBeVisible();
  },
};

/** Words, numbers and dates follow the nearest `lang`. */
export const German: Story = { args: { preset: 'ukraine', lang: 'de' } };

/** In Arabic, from right to left. */
export const Arabic: Story = { args: { preset: 'ukraine', lang: 'ar', dir: 'rtl', by: 'role' } };

/** In Ukrainian. */
export const Ukrainian: Story = { args: { preset: 'ukraine', lang: 'uk' } };

/** What a page can reach by `::part()`, outlined and numbered. */
export const Parts: Story = { render: () => partMap('pw-coalition-map', html`<pw-coalition-map preset="ukraine" now="2026-11-22"></pw-coalition-map>`) };
