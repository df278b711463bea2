import { progress, type Progress } from '../../domain/benchmark/indicator.js';
import type { Indicator } from '../../domain/benchmark/indicator.schema.js';
import { isPercent } from '../../domain/benchmark/percent.js';
import type { CardView, TableRow } from '../../presentation/card.js';
import { isSmall, ringOf, type RingDrawing, type RingKind } from '../../presentation/geometry/ring.js';
import { bounded, counted, distance, indicatorSentence, printer, ratio } from '../../presentation/indicator.js';
import { asOfView, say, sourceViews, tableRow, type Telling } from '../../presentation/telling.js';
import type { BenchmarkRingWords } from '../../presentation/words/benchmark-ring.en.js';

/** One row of the key beside the ring. */
export interface KeyRow {
  readonly kind: RingKind | 'surplus';
  readonly label: string;
  readonly value: string;
}

/** The ring and its key. */
export interface RingPicture extends RingDrawing {
  readonly key: readonly KeyRow[];
}

type Tell = Telling<BenchmarkRingWords>;

/** Most characters below the number in the ring. */
const LONGEST = 14;

/** All that `pw-benchmark-ring` prints and draws. */
export function benchmarkRingView(indicator: Indicator, telling: Tell): CardView<RingPicture> {
  const headline = say(telling, indicator.label) ?? '';
  const reached = progress(indicator);
  const unknown = indicator.value === null && !indicator.date;
  return {
    headline,
    figure: reached || unknown ? undefined : plainFigure(indicator, telling),
    sentence: indicatorSentence(indicator, reached, telling),
    picture: reached ? ring(indicator, reached, telling) : unknown ? unknownRing(indicator, telling) : undefined,
    notes: [],
    table: {
      caption: headline, columns: telling.common.columns,
      get rows() {
        return tableRows(indicator, reached, telling);
      },
    },
    sources: sourceViews([...indicator.sources, ...(indicator.reported?.sources ?? [])], telling),
    freshness: asOfView(indicator, telling),
  };
}

function plainFigure(indicator: Indicator, telling: Tell): CardView<RingPicture>['figure'] {
  const { formats, words, common } = telling;
  const { value, date, kind, unit } = indicator;
  if (value === null) return { value: formats.date(date ?? indicator.asOf, 'short'), unit: '', caption: '' };
  return {
    value: printer(indicator, telling)(value), unit: '',
    caption: [common.qualified(indicator.qualifier, '').trim(), kind === 'rule' ? words.inForce : isPercent(indicator.unit) ? '' : say(telling, unit)].filter(Boolean).join(' · '),
  };
}

function ring(indicator: Indicator, reached: Progress, telling: Tell): RingPicture {
  const { formats, words } = telling;
  const { value, target, share, reported = 0 } = reached;
  const print = printer(indicator, telling);
  const asNumber = share <= 1 && (isPercent(indicator.unit) || isSmall(target));
  const told = ratio(indicator, reached, telling);
  return {
    ...ringOf(value, target, reported),
    centre: asNumber ? bounded(indicator, value, telling) : formats.percent(share),
    under: asNumber ? words.of(print(target), isPercent(indicator.unit)) : told.length > LONGEST ? words.ofTarget : told,
    text: words.told(told, indicator.reported && print(reported)),
    key: keyRows(indicator, reached, telling),
  };
}

function unknownRing(indicator: Indicator, telling: Tell): RingPicture {
  const { words } = telling;
  return {
    pieces: [], mark: false, centre: '?', under: words.notKnown, text: words.notKnown, meter: undefined,
    key: reportedRows(indicator, telling),
  };
}

function keyRows(indicator: Indicator, { value, target, reported = 0 }: Progress, telling: Tell): KeyRow[] {
  const { words } = telling;
  const term = say(telling, indicator.term);
  const left = target - value - reported;
  return [
    { kind: 'reached', label: words.reached(term, indicator.reported !== undefined), value: bounded(indicator, value, telling) },
    ...reportedRows(indicator, telling),
    ...(left > 0 ? [{ kind: 'void' as const, label: words.missing(term), value: distance(indicator, left, telling) }] : []),
    ...(value > target ? [{ kind: 'surplus' as const, label: words.surplus, value: distance(indicator, value - target, telling) }] : []),
  ];
}

const reportedRows = (indicator: Indicator, telling: Tell): KeyRow[] =>
  indicator.reported ? [{ kind: 'reported', label: telling.words.reported, value: printer(indicator, telling)(indicator.reported.value) }] : [];

function tableRows(indicator: Indicator, reached: Progress | undefined, telling: Tell): TableRow[] {
  const { formats, words } = telling;
  const { value, target, targetUnit, unit, label, date, reported } = indicator;
  const row = ({ kind, ...row }: KeyRow) => tableRow(row.label, row.value, kind === 'reported' && reported ? reported : indicator, telling);
  const plain = value === null ? (date ? formats.date(date) : words.notKnown) : counted(indicator, bounded(indicator, value, telling), unit, telling);
  return [
    ...(reached ? keyRows(indicator, reached, telling).map(row) : [tableRow(say(telling, label) ?? '', plain, indicator, telling), ...reportedRows(indicator, telling).map(row)]),
    ...(target === undefined ? [] : [tableRow(words.target, counted(indicator, printer(indicator, telling)(target), targetUnit ?? unit, telling), indicator, telling)]),
  ];
}
