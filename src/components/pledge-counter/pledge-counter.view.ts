import type { CountedTotal, SetAside } from '../../domain/pledge/counted.js';
import type { Pledge } from '../../domain/pledge/pledge.schema.js';
import type { Change, Total } from '../../domain/pledge/total.schema.js';
import type { Money } from '../../domain/quantity/money.js';
import { roundParts } from '../../domain/quantity/rounding.js';
import type { CardView, TableRow } from '../../presentation/card.js';
import { moneyScale } from '../../presentation/format/formats.js';
import { asOfView, say, sourceViews, tableRow, type Telling } from '../../presentation/telling.js';
import type { PledgeCounterWords } from '../../presentation/words/pledge-counter.en.js';

/** One part of the total, as a stretch of the bar and a row below it. */
export interface CounterPart {
  readonly label: string;
  /** Printed, or that it is not measured. */
  readonly amount: string;
  readonly share: string;
  /** Of the bar; undefined where the amount is not measured. */
  readonly length: number | undefined;
  /** 1 to 5; 0 where no rung is proved. */
  readonly rung: number;
  /** Of the parts without a rung, the first. */
  readonly first: boolean;
}

/** The bar with its parts, or the sums by currency where it cannot be added; and why the total rose or fell. */
export interface CounterPicture {
  readonly parts: readonly CounterPart[];
  /** The bar in words; empty where there is none. */
  readonly text: string;
  readonly byCurrency: readonly { readonly term: string; readonly value: string }[];
  /** Why it rose or fell last; absent where it never did. */
  readonly change: { readonly text: string; readonly withdrawn: boolean } | undefined;
}

type Tell = Telling<PledgeCounterWords>;

/** All that `pw-pledge-counter` prints and draws. */
export function pledgeCounterView(facts: CountedTotal, telling: Tell): CardView<CounterPicture> {
  const { formats } = telling;
  const { total, sums, counted, changes } = facts;
  const headline = say(telling, total.label) ?? '';
  return {
    headline,
    figure: sums.amount === undefined ? undefined : { ...formats.money(sums.amount, sums.currency, 1), caption: bound(facts, telling).trim() },
    sentence: sentence(facts, telling) + (changes[0] ? telling.words.moved(changeText(changes[0], telling)) : ''),
    picture: picture(facts, telling),
    notes: notes(facts, telling),
    table: {
      caption: headline, columns: telling.common.columns,
      get rows() {
        return rows(facts, telling);
      },
    },
    sources: sourceViews([total, ...counted, ...sums.rates].flatMap(({ sources }) => sources), telling),
    freshness: asOfView(total, telling),
  };
}

const money = ({ amount, currency }: Money, { formats }: Tell): string => formats.money(amount, currency, 2).text;

/** "at least ", "about ", or nothing: how far the total is sure. */
const bound = ({ total, sums }: CountedTotal, { words, common }: Tell): string =>
  total.money ? common.qualified(total.money.qualifier, '') : words.bounds(sums.atLeast, sums.rates.length > 0);

const termOf = ({ term }: Total, telling: Tell): string => say(telling, term) ?? telling.words.term;

function sentence(facts: CountedTotal, telling: Tell): string {
  const { formats, words } = telling;
  const { total, sums: { amount, currency }, byCurrency } = facts;
  if (amount === undefined) return byCurrency.length ? words.cannotAdd(formats.list(byCurrency.map((sum) => sum.currency))) : words.nothing;
  const parts = partsOf(facts, 2, telling);
  const measured = parts.filter(({ length }) => length !== undefined);
  return words.sentence({
    total: bound(facts, telling) + money({ amount, currency }, telling),
    term: termOf(total, telling),
    since: total.since && formats.date(total.since),
    by: total.money ? [total.sources[0]?.publisher, say(telling, total.release)].filter(Boolean).join(', ') : '',
    // The last part is what the others leave.
    parts: measured.map((part, index) => (index && index === measured.length - 1 ? { ...part, share: '' } : part)),
    unmeasured: parts.filter(({ length }) => length === undefined).map(({ label }) => label),
  });
}

/** A change with its true sign. */
const signed = ({ money: { amount, currency } }: Change, telling: Tell): string => (amount > 0 ? '+' : '') + money({ amount, currency }, telling);

const changeText = (change: Change, telling: Tell): string =>
  telling.words.change(signed(change, telling), telling.formats.date(change.on), change.why);

function picture(facts: CountedTotal, telling: Tell): CounterPicture {
  const { formats, words } = telling;
  const [change] = facts.changes;
  const parts = partsOf(facts, 1, telling);
  return {
    parts,
    text: formats.list(parts.filter(({ length }) => length).map(({ label, amount, share }) => `${label} ${amount} (${share})`)),
    byCurrency: facts.byCurrency.map((sum) => ({ term: words.inCurrency(sum.currency), value: money(sum, telling) })),
    change: change && {
      text: [changeText(change, telling), say(telling, change.note)].filter(Boolean).join('. '),
      withdrawn: change.why === 'withdrawn',
    },
  };
}

function partsOf({ parts, sums, total }: CountedTotal, digits: 1 | 2, telling: Tell): CounterPart[] {
  const { formats, words, common } = telling;
  const amounts = addingUp(parts.map(({ amount }) => amount ?? 0), sums.amount ?? 0, digits);
  const shares = roundParts(parts.map(({ share }) => share ?? 0), 0.01);
  return parts.map(({ label, depth, rung, first, amount, share }, index) => {
    const rounded = shares[index] ?? 0;
    return {
      rung, first,
      label: words.part(say(telling, label), depth && common.standing(depth)),
      amount: amount === undefined ? words.notMeasured : formats.money(amounts[index] ?? 0, sums.currency, digits).text,
      // What rounding alone makes nothing or all is told as nearly that.
      share: share === undefined ? '' : words.share(formats.percent(rounded === 0 || rounded === 1 ? share : rounded), sums.atLeast && total.money !== undefined),
      length: amount === undefined ? undefined : share ?? 0,
    };
  });
}

/** Amounts as printed in the scale of their whole, so that they add up to it; what is below that scale stays exact. */
function addingUp(amounts: readonly number[], whole: number, digits: 1 | 2): number[] {
  const scale = moneyScale(whole);
  const rounded = roundParts(amounts, scale > 1 ? scale / 10 ** digits : 1);
  return amounts.map((amount, index) => (moneyScale(amount) < scale ? amount : rounded[index] ?? amount));
}

function notes({ total, sums, counted, left }: CountedTotal, telling: Tell): string[] {
  const { formats, words, common } = telling;
  const from = total.from ?? 'stated';
  const outside = (total.leavesOut ?? []).map((text) => say(telling, text) ?? '');
  return [
    ...(counted.length && sums.amount !== undefined ? [words.rule(formats.number(counted.length), counted.length, from, common.standing(from))] : []),
    ...(left.length ? [words.left(left.map(({ why, pledges }) => ({ why, labels: formats.list(pledges.map(({ label }) => say(telling, label) ?? '')) })))] : []),
    ...sums.rates.map(({ sources, asOf }) => words.rate(sources[0]?.publisher ?? '', formats.date(asOf))),
    ...(outside.length ? [common.leftOut(outside.join('; '))] : []),
  ];
}

function rows(facts: CountedTotal, telling: Tell): TableRow[] {
  const { words } = telling;
  const { total, sums: { amount, currency }, byCurrency, counted, left, changes } = facts;
  return [
    ...(amount === undefined ? [] : [
      tableRow(words.total(termOf(total, telling)), bound(facts, telling) + money({ amount, currency }, telling), total, telling),
      ...partsOf(facts, 2, telling).map((part) => tableRow(part.label, part.share ? `${part.amount} (${part.share})` : part.amount, total, telling)),
    ]),
    ...byCurrency.map((sum) => tableRow(words.inCurrency(sum.currency), money(sum, telling), total, telling)),
    ...changes.map((change) => tableRow(words.changeRow(change.why), signed(change, telling), { asOf: change.on, sources: change.sources }, telling)),
    ...counted.map((pledge) => pledgeRow(pledge, undefined, telling)),
    ...left.flatMap(({ why, pledges }) => pledges.map((pledge) => pledgeRow(pledge, why, telling))),
  ];
}

function pledgeRow(pledge: Pledge, why: SetAside | undefined, telling: Tell): TableRow {
  const { words, common } = telling;
  const label = say(telling, pledge.label) ?? '';
  const amount = pledge.money ? common.qualified(pledge.money.qualifier, money(pledge.money, telling)) : words.notKnown;
  return tableRow(why ? words.leftRow(label, why) : label, amount, pledge, telling);
}
