import { progress, type Progress } from '../../domain/benchmark/indicator.js';
import type { Indicator } from '../../domain/benchmark/indicator.schema.js';
import { isPercent } from '../../domain/benchmark/percent.js';
import type { CardView, TableRow } from '../../presentation/card.js';
import { isSmall, ringOf, type RingDrawing, type RingKind } from '../../presentation/geometry/ring.js';
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
    sentence: sentence(indicator, reached, telling),
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

const printer = (indicator: Indicator, { formats, words }: Tell) => (value: number): string =>
  isPercent(indicator.unit) ? words.percent(formats.number(value)) : formats.number(value);

/** A number with what it counts. */
const counted = (indicator: Indicator, value: number, unit: Indicator['unit'], telling: Tell): string =>
  [printer(indicator, telling)(value), isPercent(indicator.unit) ? '' : say(telling, unit)].filter(Boolean).join(' ');

/** What lies between a number and its target: of percents, points. */
const distance = (indicator: Indicator, value: number, telling: Tell): string =>
  isPercent(indicator.unit) ? telling.words.points(telling.formats.number(value), value) : telling.formats.number(value);

const ratio = (indicator: Indicator, { value, target }: Progress, telling: Tell): string => {
  const print = printer(indicator, telling);
  return telling.words.ratio(print(value), print(target), isPercent(indicator.unit));
};

function plainFigure(indicator: Indicator, telling: Tell): CardView<RingPicture>['figure'] {
  const { formats, words } = telling;
  const { value, date, kind, unit } = indicator;
  if (value === null) return { value: formats.date(date ?? indicator.asOf, 'short'), unit: '', caption: '' };
  return {
    value: printer(indicator, telling)(value), unit: '',
    caption: kind === 'rule' ? words.inForce : isPercent(indicator.unit) ? '' : say(telling, unit) ?? '',
  };
}

function sentence(indicator: Indicator, reached: Progress | undefined, telling: Tell): string {
  const { formats, words } = telling;
  const { reported } = indicator;
  return words.whole(
    begun(indicator, reached, telling),
    reported && {
      value: printer(indicator, telling)(reported.value), date: formats.date(reported.asOf), note: say(telling, reported.note),
      beside: reached ? 'progress' : indicator.value === null ? 'unknown' : 'number',
    },
  );
}

function begun(indicator: Indicator, reached: Progress | undefined, telling: Tell): string {
  const { formats, words } = telling;
  const { value, target, targetUnit, kind, unit, label, reported } = indicator;
  const print = printer(indicator, telling);
  const date = formats.date(indicator.asOf);
  const subject = isPercent(indicator.unit) || !unit
    ? say(telling, label) ?? ''
    : words.subject(say(telling, unit) ?? '', say(telling, indicator.term));
  if (reached) return words.sentence({
    subject, date, ratio: ratio(indicator, reached, telling), reported: reported !== undefined,
    share: isPercent(indicator.unit) || (isSmall(reached.target) && reached.share <= 1) ? undefined : formats.percent(reached.share),
    surplus: reached.share > 1 ? distance(indicator, reached.value - reached.target, telling) : undefined,
  });
  if (value === null) return indicator.date
    ? words.event(formats.date(indicator.date))
    : words.unknown(subject, target === undefined ? undefined : print(target), date);
  const amount = counted(indicator, value, unit, telling);
  if (kind === 'rule') return words.rule(amount, date);
  return words.plain(amount, date, target === undefined ? undefined : counted(indicator, target, targetUnit ?? unit, telling));
}

function ring(indicator: Indicator, reached: Progress, telling: Tell): RingPicture {
  const { formats, words } = telling;
  const { value, target, share, reported = 0 } = reached;
  const print = printer(indicator, telling);
  const asNumber = share <= 1 && (isPercent(indicator.unit) || isSmall(target));
  const told = ratio(indicator, reached, telling);
  return {
    ...ringOf(value, target, reported),
    centre: asNumber ? print(value) : formats.percent(share),
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
  const print = printer(indicator, telling);
  const term = say(telling, indicator.term);
  const left = target - value - reported;
  return [
    { kind: 'reached', label: words.reached(term, indicator.reported !== undefined), value: print(value) },
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
  const plain = value === null ? (date ? formats.date(date) : words.notKnown) : counted(indicator, value, unit, telling);
  return [
    ...(reached ? keyRows(indicator, reached, telling).map(row) : [tableRow(say(telling, label) ?? '', plain, indicator, telling), ...reportedRows(indicator, telling).map(row)]),
    ...(target === undefined ? [] : [tableRow(words.target, counted(indicator, target, targetUnit ?? unit, telling), indicator, telling)]),
  ];
}
