import type { Donors } from '../../domain/pledge/donors.schema.js';
import { DONOR_ORDERS, sumOf, type Donor, type DonorOrder } from '../../domain/pledge/donors.js';
import { citedRows, type Cell } from '../../presentation/csv.js';
import { layersOf, rowPath, scaleOf, stacked, type Layer, type Scale } from '../../presentation/geometry/chart.js';
import type { KeyEntry } from '../../presentation/geometry/key.js';
import { nameOf, valuesOf, type DonorChoice, type Tell } from './donor-chart.told.js';

/** A donor, or the rest of them. */
export interface DonorRow {
  readonly name: string;
  /** Allocated, committed, share of GDP, in short. */
  readonly values: readonly string[];
  /** The same in full. */
  readonly text: string;
  /** By the place of their colour: what is drawn of it. */
  readonly paths: readonly string[];
  readonly isRest: boolean;
}

export interface DonorPicture {
  readonly order: DonorOrder;
  readonly orders: readonly (readonly [order: DonorOrder, text: string])[];
  readonly columns: readonly string[];
  readonly rows: readonly DonorRow[];
  readonly scale: Scale;
  readonly layers: readonly Layer[];
  readonly key: readonly KeyEntry[];
  readonly file: () => Cell[][];
}

/** Donors shown one by one, unless said otherwise. */
const TOP = 12;
/** The place of the pale colour, for what is not yet allocated. */
const PALE = 3;

type Known = number | undefined;

/** Donors in their order, the first by name and the others together. */
export function donorPicture(facts: Donors, donors: readonly Donor[], telling: Tell, { sort, top }: DonorChoice & { readonly sort: DonorOrder }): DonorPicture {
  const { formats, words } = telling;
  const most = top && top >= 1 ? Math.floor(top) : TOP;
  // The last one needs no row for the rest.
  const named = donors.length > most + 1 ? donors.slice(0, most) : donors;
  const others = donors.slice(named.length);
  const rest: Donor = { allocated: sumOf(others, 'allocated').amount, committed: sumOf(others, 'committed').amount };
  const shown = [...named, ...(others.length ? [rest] : [])];
  const stacks = shown.map((donor) => stacked(sort === 'share-of-gdp' ? [donor.shareOfGdp ?? undefined] : amounts(donor)));
  const scale = scaleOf(stacks.flat(2).filter((end) => end !== undefined));
  const gdp = words.shareOfGdp(facts.gdpYear && formats.date(facts.gdpYear));
  return {
    order: sort, orders: DONOR_ORDERS.map((order) => [order, words.order(order)]), columns: [words.allocated, words.committed, gdp],
    rows: shown.map((donor, at) => {
      const isRest = donor === rest;
      const [allocated, committed, share] = valuesOf(facts, donor, telling, isRest ? '' : words.notKnown);
      return {
        name: isRest ? words.rest(formats.number(others.length), others.length) : nameOf(donor, telling),
        values: valuesOf(facts, donor, telling, '–', 1), isRest,
        text: [`${words.allocated} ${allocated ?? ''}`, `${words.committed} ${committed ?? ''}`, share ? `${gdp} ${share}` : ''].filter(Boolean).join(', '),
        paths: (stacks[at] ?? []).map((stretch) => rowPath(stretch, scale)),
      };
    }),
    scale, layers: layersOf(stacks, sort === 'share-of-gdp' ? 1 : 2),
    key: sort === 'share-of-gdp'
      ? [{ label: gdp, colour: 0, isShown: true }]
      : [{ label: words.allocated, colour: 0, isShown: true }, { label: words.beyond, colour: PALE, isShown: true }],
    file: () => [
      [words.donor, `${words.allocated}, ${facts.currency}`, `${words.committed}, ${facts.currency}`, gdp],
      ...donors.map((donor) => [nameOf(donor, telling), ...[donor.allocated, donor.committed, donor.shareOfGdp].map((value) => value ?? undefined)]),
      ...citedRows(facts, telling, words.terms),
    ],
  };
}

/** What is allocated, and what of the committed is beyond that; nothing is where more was allocated than committed. */
function amounts({ allocated, committed }: Donor): Known[] {
  const [one, all] = [allocated ?? undefined, committed ?? undefined];
  return [one, all === undefined ? undefined : Math.max(0, all - (one ?? 0))];
}
