import type { Donors } from '../../domain/pledge/donors.schema.js';
import { ranked, rankedBy, sumOf, type Donor, type DonorOrder } from '../../domain/pledge/donors.js';
import type { CardView, TableRow } from '../../presentation/card.js';
import { asOfView, said, say, sourceViews, tableRow, type Telling } from '../../presentation/telling.js';
import type { DonorChartWords } from '../../presentation/words/donor-chart.en.js';
import { donorPicture, type DonorPicture } from './donor-chart.picture.js';
import { amountText, nameOf, orderOf, shareText, valuesOf, type DonorChoice, type Tell } from './donor-chart.told.js';

/** Donors that a sentence names. */
const NAMED = 3;

/** All that `pw-donor-chart` prints and draws. */
export function donorChartView(facts: Donors, telling: Tell, choice: DonorChoice = {}): CardView<DonorPicture> {
  const headline = said(facts.label, telling);
  const order = orderOf(choice.sort);
  const donors = ranked(facts.donors, order);
  return {
    headline,
    figure: undefined,
    sentence: sentence(facts, donors, order, telling),
    picture: donors.length ? donorPicture(facts, donors, telling, { sort: order, top: choice.top }) : undefined,
    notes: notes(facts, telling),
    table: {
      caption: headline, columns: columns(facts, telling),
      get rows() {
        return rows(facts, donors, telling);
      },
    },
    sources: sourceViews(facts.sources, telling),
    freshness: asOfView(facts, telling),
  };
}

function sentence(facts: Donors, donors: readonly Donor[], order: DonorOrder, telling: Tell): string {
  const { formats, words } = telling;
  const leaders = donors.slice(0, NAMED).flatMap((donor) => {
    const amount = rankedBy(donor, order);
    return amount === undefined ? [] : [words.leader(nameOf(donor, telling), order === 'share-of-gdp' ? shareText(amount, telling) : amountText(facts, amount, telling))];
  });
  if (!leaders.length) return words.nothing;
  const sum = (of: 'allocated' | 'committed') => {
    const { amount } = sumOf(donors, of);
    return amount === undefined ? undefined : amountText(facts, amount, telling);
  };
  return words.sentence({
    count: formats.number(donors.length), n: donors.length, by: facts.sources[0]?.publisher ?? '', order, leaders: formats.list(leaders),
    period: facts.period && formats.span(facts.period), gdpYear: facts.gdpYear && formats.date(facts.gdpYear),
    allocated: sum('allocated'), committed: sum('committed'),
  });
}

function notes(facts: Donors, telling: Tell): string[] {
  const { formats, words, common } = telling;
  const unknown = (['allocated', 'committed'] as const).flatMap((of) => {
    const { unknown: count } = sumOf(facts.donors, of);
    return count ? [words.unknown(formats.number(count), count, words[of])] : [];
  });
  return [
    ...unknown,
    ...(facts.leavesOut?.length ? [common.leftOut(facts.leavesOut.map((text) => say(telling, text)).join('; '))] : []),
  ];
}

function columns({ gdpYear }: Donors, { formats, words, common }: Telling<DonorChartWords>): string[] {
  const [, , asOf, source] = common.columns;
  return [words.donor, words.allocated, words.committed, words.shareOfGdp(gdpYear && formats.date(gdpYear)), asOf, source];
}

function rows(facts: Donors, donors: readonly Donor[], telling: Tell): TableRow[] {
  const { formats, words } = telling;
  const all = { allocated: sumOf(donors, 'allocated').amount, committed: sumOf(donors, 'committed').amount };
  return [
    ...donors.map((donor) => tableRow(nameOf(donor, telling), valuesOf(facts, donor, telling), facts, telling)),
    tableRow(words.all(formats.number(donors.length), donors.length), valuesOf(facts, all, telling, '–'), facts, telling),
  ];
}
