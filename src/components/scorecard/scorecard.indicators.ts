import { progress } from '../../domain/benchmark/indicator.js';
import type { Indicator } from '../../domain/benchmark/indicator.schema.js';
import { isPercent } from '../../domain/benchmark/percent.js';
import { drawn } from '../../domain/quantity/ratio.js';
import type { TableRow } from '../../presentation/card.js';
import { said, say, tableRow, type Telling } from '../../presentation/telling.js';
import type { ScorecardWords } from '../../presentation/words/scorecard.en.js';

/** One measured thing of a benchmark. */
export interface IndicatorRow {
  readonly label: string;
  readonly figure: string;
  /** Its date, and what is reported beyond it. */
  readonly aside: string;
  /** What of the target is reached, and what is reported beyond it; absent where nothing is progress. */
  readonly bar: readonly [reached: number, reported: number] | undefined;
}

type Tell = Telling<ScorecardWords>;

export function indicatorRow(indicator: Indicator, telling: Tell): IndicatorRow {
  const { formats, words } = telling;
  const { label, asOf, reported } = indicator;
  const reached = progress(indicator);
  const share = drawn(reached?.share ?? 0);
  const dated = formats.date(asOf, 'short');
  const told = figure(indicator, telling);
  return {
    label: said(label, telling),
    figure: told,
    aside: (told === dated ? '' : dated) + (reported ? `; ${words.more(amount(indicator, reported.value, telling))} (${formats.date(reported.asOf, 'short')})` : ''),
    bar: reached && [share, Math.min(drawn((reached.reported ?? 0) / reached.target), 1 - share)],
  };
}

/** What is known, and what is only reported, each with its own date and sources. */
export function indicatorTable(indicator: Indicator, telling: Tell): TableRow[] {
  const { words } = telling;
  const { reported } = indicator;
  const label = said(indicator.label, telling);
  return [
    tableRow(label, figure(indicator, telling), indicator, telling),
    ...(reported ? [tableRow(label, words.more(amount(indicator, reported.value, telling)), reported, telling)] : []),
  ];
}

const amount = ({ unit }: Indicator, value: number, { formats, words }: Tell): string =>
  isPercent(unit) ? words.percent(formats.number(value)) : formats.number(value);

/** A number with what it counts. */
const counted = (indicator: Indicator, value: number, unit: Indicator['unit'], telling: Tell): string =>
  [amount({ ...indicator, unit }, value, telling), isPercent(unit) ? '' : say(telling, unit)].filter(Boolean).join(' ');

function figure(indicator: Indicator, telling: Tell): string {
  const { common, formats, words } = telling;
  const { value, date, target, targetUnit, unit, kind, qualifier } = indicator;
  if (value === null) return date ? formats.date(date, 'short') : words.notKnown;
  if (progress(indicator) && !isPercent(unit)) return words.of(common.qualified(qualifier, formats.number(value)), formats.number(target ?? 0));
  const told = common.qualified(qualifier, counted(indicator, value, unit, telling));
  if (kind === 'rule') return words.inForce(told);
  return target === undefined ? told : words.target(told, counted(indicator, target, targetUnit ?? unit, telling));
}
