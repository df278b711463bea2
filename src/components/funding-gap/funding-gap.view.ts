import { endOf } from '../../domain/calendar/span.js';
import type { Figure } from '../../domain/ledger/common.schema.js';
import { gapSums, type GapSums } from '../../domain/funding/gap.js';
import type { Gap } from '../../domain/funding/gap.schema.js';
import { drawn } from '../../domain/quantity/ratio.js';
import type { CardView, TableRow } from '../../presentation/card.js';
import { gauge, type Gauge } from '../../presentation/geometry/gauge.js';
import { asOfView, say, sourceViews, tableRow, type Telling } from '../../presentation/telling.js';
import type { FundingGapWords } from '../../presentation/words/funding-gap.en.js';

/** One bar of the gauge; fractions are of the common, zero-based scale. */
export interface GaugeBar {
  readonly label: string;
  readonly amount: string;
  readonly length: number;
}

/** The gauge: the own part as a statement, the target with what covers it, what is missing and the pace due. */
export interface GapPicture extends Gauge {
  readonly own: GaugeBar | undefined;
  readonly target: GaugeBar;
  /** Covered of target for `aria-valuenow`, in whole percents, not clamped. */
  readonly percent: number;
  readonly coveredText: string;
  readonly gapText: string;
  /** Absent where the need has no period. */
  readonly paceText: string | undefined;
  readonly facts: readonly { readonly term: string; readonly value: string }[];
}

type Tell = Telling<FundingGapWords>;

/** All that `pw-funding-gap` prints and draws. */
export function fundingGapView(gap: Gap, telling: Tell): CardView<GapPicture> {
  const sums = gapSums(gap);
  const sourced = [gap.covered, gap.need, ...(sums?.rate ? [sums.rate] : []), gap];
  return {
    headline: say(telling, gap.label) ?? '',
    figure: sums && headlineFigure(gap, sums, telling),
    sentence: sums ? sentence(gap, sums, telling) : apart(gap, telling),
    picture: sums && picture(gap, sums, telling),
    notes: notes(gap, sums, telling),
    table: {
      caption: say(telling, gap.label) ?? '',
      columns: telling.common.columns,
      get rows() {
        return [...statedRows(gap, telling), ...(sums ? reckonedRows(gap, sums, telling) : [])];
      },
    },
    sources: sourceViews(sourced.flatMap(({ sources }) => sources), telling),
    freshness: asOfView({ asOf: gap.covered.period?.to ?? gap.covered.asOf, cadence: gap.covered.cadence }, telling),
  };
}

function headlineFigure(gap: Gap, sums: GapSums, { formats, words }: Tell): CardView<GapPicture>['figure'] {
  const half = gap.partners !== undefined;
  const over = sums.surplus > 0;
  const { value, unit } = formats.money(over ? sums.surplus : sums.gap, sums.currency, 1);
  return { value, unit, caption: over ? words.surplus(half) : words.missing(sums.atLeast, sums.rate !== undefined, half) };
}

const printed = ({ money: { amount, currency, qualifier } }: Figure, { formats, common }: Tell): string =>
  common.qualified(qualifier, formats.money(amount, currency, 2).text);

const dataEnd = ({ covered }: Gap): number => endOf(covered.period?.to ?? covered.asOf);

const rateText = ({ rate }: GapSums, { formats, words }: Tell): string | undefined =>
  rate && words.rate(rate.sources[0]?.publisher ?? '', formats.date(rate.asOf));

function sentence(gap: Gap, sums: GapSums, telling: Tell): string {
  const { formats, words } = telling;
  const money = (amount: number) => formats.money(amount, sums.currency, 2).text;
  return words.sentence({
    what: coveredLabel(gap, telling),
    period: gap.covered.period && formats.span(gap.covered.period),
    publisher: gap.covered.sources[0]?.publisher ?? '',
    dataEnd: formats.day(dataEnd(gap)),
    stated: printed(gap.covered, telling),
    converted: sums.rate && money(sums.covered),
    rate: rateText(sums, telling) ?? '',
    share: sums.share === undefined ? undefined : formats.percent(sums.share),
    target: money(sums.target),
    need: printed(gap.need, telling),
    needDate: formats.date(gap.need.asOf),
    half: gap.partners !== undefined,
    gap: sums.gap > 0 ? money(sums.gap) : undefined,
    surplus: sums.surplus > 0 ? money(sums.surplus) : undefined,
    atLeast: sums.atLeast,
  });
}

const coveredLabel = ({ covered }: Gap, telling: Tell): string =>
  say(telling, covered.label) ?? say(telling, covered.term) ?? telling.words.covers;

const apart = (gap: Gap, telling: Tell): string =>
  telling.words.cannotAdd(printed(gap.covered, telling), printed(gap.partners ?? gap.need, telling), telling.formats.day(dataEnd(gap)));

function picture(gap: Gap, sums: GapSums, telling: Tell): GapPicture {
  const { formats, words } = telling;
  const money = (amount: number) => formats.money(amount, sums.currency, 1).text;
  const scale = Math.max(sums.target, sums.covered, gap.own?.money.amount ?? 0);
  const bar = Math.max(sums.target, sums.covered);
  return {
    own: gap.own && {
      label: say(telling, gap.own.label) ?? words.own,
      amount: words.asStated(money(gap.own.money.amount)),
      length: drawn(gap.own.money.amount / scale),
    },
    target: {
      label: gap.partners ? say(telling, gap.partners.label) ?? words.partnersHalf : words.need,
      amount: money(sums.target),
      length: drawn(bar / scale),
    },
    ...gauge(sums.covered, sums.target, sums.pace?.due),
    percent: Math.round((sums.share ?? 0) * 100),
    coveredText: words.covered(say(telling, gap.covered.term) ?? '', money(sums.covered)),
    gapText: sums.surplus > 0 ? words.over(money(sums.surplus)) : words.gap(money(sums.gap)),
    paceText: sums.pace && words.pace(money(sums.pace.due)),
    facts: paceFacts(gap, sums, telling, 1),
  };
}

function paceFacts(gap: Gap, sums: GapSums, { formats, words }: Tell, digits: 1 | 2): GapPicture['facts'] {
  if (!sums.pace || !gap.period) return [];
  const { perMonth, neededPerMonth, projected } = sums.pace;
  const money = (amount: number) => formats.money(amount, sums.currency, digits).text;
  const about = (text: string) => (sums.rate ? `≈ ${text}` : text);
  const facts = perMonth === undefined ? [] : [{ term: formats.span({ from: gap.period.from, to: gap.covered.period?.to ?? gap.covered.asOf }), value: about(words.perMonth(money(perMonth))) }];
  if (neededPerMonth === undefined || sums.gap === 0) return facts;
  return [
    ...facts,
    { term: words.neededFrom(formats.month(dataEnd(gap) + 1)), value: about(words.perMonth(money(neededPerMonth))) },
    ...(projected === undefined ? [] : [{
      term: words.atPace,
      value: about(words.byEnd(money(projected), money(sums.target), formats.day(endOf(gap.period.to), 'short'))),
    }]),
  ];
}

function notes(gap: Gap, sums: GapSums | undefined, telling: Tell): string[] {
  const { formats, words, common, now } = telling;
  const left = (gap.leavesOut ?? []).map((text) => say(telling, text) ?? '');
  return [
    ...(left.length ? [common.leftOut(left.join('; '))] : []),
    ...(sums?.rate ? [words.oneRate(rateText(sums, telling) ?? '')] : []),
    ...(sums?.pace ? [words.arithmetic(formats.day(dataEnd(gap)))] : []),
    ...(gap.period && now > endOf(gap.period.to) ? [words.ended(formats.day(endOf(gap.period.to)))] : []),
  ];
}

function statedRows(gap: Gap, telling: Tell): TableRow[] {
  const { words } = telling;
  const row = (figure: Figure | undefined, label: string) =>
    figure ? [tableRow(say(telling, figure.label) ?? label, printed(figure, telling), figure, telling)] : [];
  return [
    ...row(gap.need, words.need),
    ...row(gap.own, words.own),
    ...row(gap.partners, words.partnersHalf),
    ...row(gap.covered, coveredLabel(gap, telling)),
  ];
}

function reckonedRows(gap: Gap, sums: GapSums, telling: Tell): TableRow[] {
  const { formats, words } = telling;
  const end = { asOf: gap.covered.period?.to ?? gap.covered.asOf, sources: gap.covered.sources };
  const money = (amount: number) => formats.money(amount, sums.currency, 2).text;
  const about = (amount: number) => (sums.rate ? `≈ ${money(amount)}` : money(amount));
  return [
    ...(sums.rate ? [tableRow(words.converted(coveredLabel(gap, telling)), about(sums.covered), sums.rate, telling)] : []),
    tableRow(sums.surplus > 0 ? words.surplusRow : words.gapRow, about(sums.surplus || sums.gap), end, telling),
    ...(sums.pace ? [tableRow(words.paceRow(formats.day(dataEnd(gap))), money(sums.pace.due), end, telling)] : []),
    ...paceFacts(gap, sums, telling, 2).map(({ term, value }) => tableRow(term, value, end, telling)),
  ];
}
