import { isPercent } from '../../domain/benchmark/percent.js';
import { isVague, verdictOf, type Measured, type Verdict } from '../../domain/benchmark/threshold.js';
import type { Threshold } from '../../domain/benchmark/threshold.schema.js';
import { startOf } from '../../domain/calendar/span.js';
import type { CardView, TableRow } from '../../presentation/card.js';
import { besideLimit } from '../../presentation/format/beside-limit.js';
import { thresholdScale, type LimitedBar } from '../../presentation/geometry/threshold.js';
import { asOfView, said, say, sourceViews, tableRow, type Telling } from '../../presentation/telling.js';
import { dotted } from '../../presentation/text.js';
import type { Basis, ThresholdMeterWords } from '../../presentation/words/threshold-meter.en.js';

/** One reading: its bar and what is said of it. */
export interface ReadingRow extends LimitedBar {
  readonly label: string;
  readonly amount: string;
  /** The bar in words. */
  readonly text: string;
}

/** Readings side by side on one scale, with the limit through all of them. */
export interface ThresholdPicture {
  readonly rows: readonly ReadingRow[];
  readonly limit: string;
  readonly limitAt: number;
  /** From nothing to the end of the scale. */
  readonly scale: readonly string[];
}

type Tell = Telling<ThresholdMeterWords>;

/** A reading as it is told. */
interface Told {
  readonly label: string;
  /** With its qualifier; empty where it is not known. */
  readonly amount: string;
  /** Count, speaker, date. */
  readonly about: string;
  readonly count: string;
  readonly verdict: string;
  readonly reading: Measured | undefined;
}

/** All that `pw-threshold-meter` prints and draws. */
export function thresholdMeterView(threshold: Threshold, telling: Tell): CardView<ThresholdPicture> {
  const { common, words } = telling;
  const { rule, readings = [], kind, limit, unit } = threshold;
  const headline = said(threshold.label, telling);
  const isFloor = kind === 'floor';
  const print = printer(threshold, telling);
  const basis = basisOf(threshold, telling);
  const told = readings.length ? readings.map((reading) => tell(reading, threshold, print, telling)) : [nothingFound(threshold, telling)];
  const { ends, limitAt, barOf } = thresholdScale(limit, readings.map(({ value }) => value), isPercent(unit), isFloor);
  return {
    headline,
    figure: figure(threshold, told, print, telling),
    sentence: words.sentence({
      label: headline, bound: words.bound(isFloor, print(limit)),
      basis: words.basis(basis, rule?.inForce ? telling.formats.date(rule.inForce) : ''), rule: say(telling, rule?.label),
    }) + told.map((one) => (one.amount ? words.reading(one) : words.unknown(one.label, one.about))).join(''),
    picture: {
      limit: words.limit(isFloor, print(limit)), limitAt, scale: ends.map((end) => print(end)),
      rows: told.map((one) => rowOf(one, barOf(one.reading?.value ?? null), telling)),
    },
    notes: [
      ...readings.flatMap(({ note }) => say(telling, note) ?? []),
      ...(readings.some((reading) => reading.value !== null && isVague(reading)) ? [words.vague] : []),
    ],
    table: {
      caption: headline, columns: common.columns,
      get rows() {
        return tableRows(threshold, told, print, telling);
      },
    },
    sources: sourceViews([...threshold.sources, ...(rule?.sources ?? []), ...readings.flatMap(({ sources }) => sources)], telling),
    freshness: asOfView(threshold, telling),
  };
}

function printer(threshold: Threshold, telling: Tell): (value: number, behind?: string) => string {
  const { unit, limit, readings = [] } = threshold;
  const print = besideLimit(limit, readings.flatMap(({ value }) => value ?? []), isPercent(unit), telling.formats);
  const counted = unitOf(threshold, telling);
  return (value, behind = counted) => print(value) + (behind && ` ${behind}`);
}

/** What is counted, where that is no share. */
const unitOf = ({ unit }: Threshold, telling: Tell): string => (isPercent(unit) ? '' : said(unit, telling));

const basisOf = ({ rule }: Threshold, { now }: Tell): Basis =>
  !rule ? 'yardstick' : !rule.inForce ? 'demand' : startOf(rule.inForce) > now ? 'coming' : 'in-force';

function tell(reading: Measured, threshold: Threshold, print: (value: number) => string, telling: Tell): Told {
  const { formats, words, common } = telling;
  const { label, value, qualifier, part, whole, by, reported, period, asOf } = reading;
  const verdict: Verdict = verdictOf(reading, threshold);
  const count = part === undefined || whole === undefined ? '' : words.counted(formats.number(part), formats.number(whole));
  return {
    reading, count,
    label: say(telling, label) ?? words.actual(isPercent(threshold.unit)),
    amount: value === null ? '' : common.qualified(qualifier, print(value)),
    about: [count, say(telling, by), reported ? common.standing('reported') : '', period ? formats.span(period) : formats.date(asOf)].filter(Boolean).join('; '),
    verdict: verdict === 'unknown' ? '' : words.verdict(threshold.kind === 'floor', verdict),
  };
}

const nothingFound = ({ unit }: Threshold, { words }: Tell): Told =>
  ({ label: words.actual(isPercent(unit)), amount: '', about: '', count: '', verdict: '', reading: undefined });

/** The only reading, or the limit where there is none; several have no headline number. */
function figure(threshold: Threshold, [first, ...more]: readonly Told[], print: ReturnType<typeof printer>, telling: Tell): CardView<ThresholdPicture>['figure'] {
  const { words, common } = telling;
  const unit = unitOf(threshold, telling);
  const { reading, verdict = '' } = first ?? {};
  if (more.length || reading?.value === null) return undefined;
  return reading
    ? { value: print(reading.value, ''), unit, caption: dotted([common.qualified(reading.qualifier, '').trim(), verdict]) }
    : { value: print(threshold.limit, ''), unit, caption: `${words.bound(threshold.kind === 'floor', '')} · ${words.basis(basisOf(threshold, telling), '')}` };
}

function rowOf({ label, amount, count, verdict }: Told, bar: LimitedBar, { words }: Tell): ReadingRow {
  const told = dotted([amount || words.notFound, count, verdict]);
  return { ...bar, label, amount: told, text: `${label}: ${told}` };
}

function tableRows(threshold: Threshold, told: readonly Told[], print: (value: number) => string, telling: Tell): TableRow[] {
  const { words, common } = telling;
  const { rule, kind, limit } = threshold;
  const demand = tableRow(say(telling, rule?.label) ?? words.basis('yardstick', ''), words.bound(kind === 'floor', print(limit)), rule ?? threshold, telling);
  return [demand, ...told.map(({ label, amount, count, verdict, reading }) => tableRow(
    dotted([label, reading?.reported ? common.standing('reported') : '']),
    dotted([amount || words.notFound, count, verdict]), reading ?? threshold, telling,
  ))];
}
