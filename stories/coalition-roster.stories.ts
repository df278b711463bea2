import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import '../src/entries/coalition-roster.js';
import type { CoalitionRosterElement } from '../src/entries/coalition-roster.js';
import { known } from './known.js';
import { partMap } from './part-map.js';

type Args = Partial<Record<'data' | 'preset' | 'of' | 'src' | 'showRole' | 'showDepth' | 'search' | 'sort' | 'value' | 'label' | 'now' | 'lang' | 'dir' | 'scheme' | 'width', string>>;

const meta: Meta<Args> = {
  title: 'Widgets/Coalition roster',
  component: 'pw-coalition-roster',
  args: { now: '2026-11-22' },
  argTypes: {
    showRole: { control: 'select', options: ['land', 'air', 'sea', 'training', 'logistics', 'hosting', 'headquarters', 'monitoring'] },
    showDepth: { control: 'select', options: ['stated', 'signed', 'ratified', 'funded', 'delivered'] },
    sort: { control: 'inline-radio', options: ['depth', 'name'] },
  },
  render: (args) => html`<div .style=${`color-scheme: ${args.scheme ?? 'inherit'}; max-inline-size: ${args.width ?? 'none'}`}><pw-coalition-roster
    data=${ifDefined(args.data)} preset=${ifDefined(args.preset)} of=${ifDefined(args.of)} src=${ifDefined(args.src)}
    show-role=${ifDefined(args.showRole)} show-depth=${ifDefined(args.showDepth)} search=${ifDefined(args.search)} sort=${ifDefined(args.sort)}
    value=${ifDefined(args.value)} label=${ifDefined(args.label)} now=${ifDefined(args.now)} lang=${ifDefined(args.lang)} dir=${ifDefined(args.dir)}></pw-coalition-roster></div>`,
};
export default meta;

type Story = StoryObj<Args>;

/** The roster when it has its facts and its flags, and what is inside it. */
async function rosterIn(canvas: HTMLElement) {
  const roster = await known<CoalitionRosterElement>(canvas, 'pw-coalition-roster');
  const flags = () => roster.shadowRoot?.querySelectorAll('.iso:not(.no) svg').length;
  if (roster.reading.state === 'ready' && !roster.search) await waitFor(() => expect(flags()).toBeGreaterThan(0));
  const inside = within(roster.shadowRoot as unknown as HTMLElement);
  return { roster, inside, names: () => inside.getAllByRole('listitem').map((item) => item.querySelector('b')?.textContent) };
}

const member = (country: string, depth: string, more: object = {}) => ({
  country, depth, asOf: '2026-10', sources: [{ publisher: 'City of Lviv', url: 'https://city.example/harbour' }], ...more,
});

const harbour = {
  label: 'The harbour pact: who stands behind it?', asOf: '2026-10', besides: 'UA', instrument: 'the harbour pact',
  sources: [{ publisher: 'City of Lviv', url: 'https://city.example/harbour' }],
  plan: { guarantee: false, startsAfter: 'the harbour is cleared' },
  members: [
    member('IT', 'delivered', { roles: ['sea', 'hosting'], offer: 'Two tugs, in the harbour since June' }),
    member('NO', 'funded', { roles: ['sea', 'monitoring'] }),
    member('PT', 'ratified', { roles: ['training'], parliament: 'Ratified in the Assembly of the Republic' }),
    member('TR', 'signed', { roles: ['land', 'air', 'sea', 'training', 'logistics', 'hosting', 'headquarters', 'monitoring'], lead: 'lead' }),
    member('CI', 'stated'),
    member('GE', 'reported'),
    member('NZ', 'withdrawn'),
  ],
};

/** The coalition of the willing, from the bundled ledger. */
export const Ukraine: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { roster, inside } = await rosterIn(canvasElement);
    await expect(roster.sentence).toContain('The plan is not a security guarantee and starts only after');
    await expect(inside.getByText('32 of 32 members shown')).toBeVisible();
    await expect(inside.getByText('26')).toBeVisible();
  },
};

/** Only those who offer one role; a chip pressed once more lets go. */
export const FilteredByRole: Story = {
  args: { preset: 'ukraine' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { inside } = await rosterIn(canvasElement);
    const sea = inside.getByRole('button', { name: /sea/ });
    await userEvent.click(sea);
    await expect(sea).toHaveAttribute('aria-pressed', 'true');
    await expect(inside.getByText('7 of 32 members shown')).toBeVisible();
  },
};

/** An author's own choice, which a reader may change. */
export const Signed: Story = {
  args: { preset: 'ukraine', showDepth: 'signed' },
  play: async ({ canvasElement }) => {
    const { names } = await rosterIn(canvasElement);
    await expect(names().slice(0, 2)).toEqual(['France', 'United Kingdom']);
  },
};

/** Accents and case do not matter. */
export const SearchWithAccents: Story = {
  args: { preset: 'ukraine' },
  play: async ({ canvasElement }) => {
    const { inside, names } = await rosterIn(canvasElement);
    const search = inside.getByRole('searchbox', { name: 'Search by name' });
    await userEvent.type(search, 'TURK');
    await expect(names()[0]).toMatch(/^T.rk/);
    await userEvent.type(search, '{Backspace>4/}lànd');
    await expect(names()).toContain('Finland');
  },
};

/** What finds nobody says so and offers all again. */
export const NoMatch: Story = {
  args: { preset: 'ukraine', search: 'Atlantis' },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { inside } = await rosterIn(canvasElement);
    await expect(inside.getByText('0 of 32 members shown')).toBeVisible();
    await expect(inside.getByRole('button', { name: 'Show all' })).toBeVisible();
  },
};

/** One list in the order of the alphabet; each row has its depth. */
export const ByName: Story = {
  args: { preset: 'ukraine', sort: 'name' },
 
  play: async ({ canvasElement }) => {
    const { names } = await rosterIn(canvasElement);
    await expect(names().slice(0, 3)).toEqual(['Australia', 'Austria', 'Belgium']);
  },
};

/** Inline data with every rung, with what stands beside the ladder, and with all the roles. */
export const EveryDepth: Story = {
  args: { data: JSON.stringify(harbour) },
 
  play: async ({ canvasElement }) => {
    const { roster } = await rosterIn(canvasElement);
    await expect(roster.sentence).toContain('7 states besides Ukraine are named as members');
    await expect(roster.sentence).toContain('1 signed the harbour pact');
  },
};

/** Membership on thin evidence stands apart, without a flag, and is not counted. */
export const Unconfirmed: Story = {
  args: { data: JSON.stringify({ ...harbour, members: harbour.members.slice(0, 2), unconfirmed: [{ country: 'AL', asOf: '2025-12', note: 'Reported, not confirmed.', sources: [{ publisher: 'A mirror' }] }] }) },
  play: async ({ canvasElement }) => {
    const { roster, inside } = await rosterIn(canvasElement);
    await expect(roster.sentence).toContain('2 states');
    await expect(inside.getByRole('list', { name: /not confirmed, not counted/ })).toHaveTextContent('Albania');
  },
};

/** Nothing recorded is not a zero. */
export const Empty: Story = {};

/** While the ledger is on its way, its space is reserved. */
export const Loading: Story = { args: { src: '/network/hang', label: 'Who stands behind it?' }, tags: ['loading'] };

/** What is wrong is said to the reader in one sentence and to the author place by place. */
export const Invalid: Story = {
  args: { data: JSON.stringify({ ...harbour, members: [member('FRA', 'promised')] }) },
  tags: ['visual'],
  play: async ({ canvasElement }) => {
    const { inside } = await rosterIn(canvasElement);
    await expect(inside.getByRole('status')).toHaveTextContent('`members[0].country`');
  },
};

/** A roster has no one-line form, and says what to do instead. */
export const OneLine: Story = {
  args: { value: '35', label: 'The coalition' },
  play: async ({ canvasElement }) => {
    const { inside } = await rosterIn(canvasElement);
    await expect(inside.getByRole('status')).toHaveTextContent("'value' is not a field known here; correct its spelling or remove it");
  },
};

const drawn: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await rosterIn(canvasElement);
};

/** From right to left. */
export const RightToLeft: Story = { args: { preset: 'ukraine', dir: 'rtl', showRole: 'air' }, tags: ['visual'], play: drawn };

/** On a dark page. */
export const Dark: Story = { args: { preset: 'ukraine', scheme: 'dark', showRole: 'air' }, play: drawn };

/** In a narrow column. */
export const Narrow: Story = { args: { preset: 'ukraine', width: '280px', showRole: 'air' }, play: drawn };

/** Words, numbers and dates follow the nearest `lang`. */
export const German: Story = { args: { preset: 'ukraine', lang: 'de' } };

/** In Ukrainian. */
export const Ukrainian: Story = { args: { preset: 'ukraine', lang: 'uk' } };

/** In Polish. */
export const Polish: Story = { args: { preset: 'ukraine', lang: 'pl' } };
/** In French. */
export const French: Story = { args: { preset: 'ukraine', lang: 'fr' } };

/** In Arabic, from right to left. */
export const Arabic: Story = { args: { preset: 'ukraine', lang: 'ar', dir: 'rtl' } };

/** What a page can reach by `::part()`, outlined and numbered. */
export const Parts: Story = { render: () => partMap('pw-coalition-roster', html`<pw-coalition-roster preset="ukraine" now="2026-11-22"></pw-coalition-roster>`) };
