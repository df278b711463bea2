import type { Progress } from '../domain/benchmark/indicator.js';
import type { Indicator } from '../domain/benchmark/indicator.schema.js';
import { isPercent } from '../domain/benchmark/percent.js';
import { isSmall } from './geometry/ring.js';
import { say, type Telling } from './telling.js';
import type { BenchmarkRingWords } from './words/benchmark-ring.en.js';

type Tell = Telling<BenchmarkRingWords>;

/** How numbers of its unit are written. */
export const printer = (indicator: Indicator, { formats, words }: Tell) => (value: number): string =>
  isPercent(indicator.unit) ? words.percent(formats.number(value)) : formats.number(value);

/** The value as its source bounds it. */
export const bounded = (indicator: Indicator, value: number, telling: Tell): string =>
  telling.common.qualified(indicator.qualifier, printer(indicator, telling)(value));

/** A number with what it counts. */
export const counted = (indicator: Indicator, number: string, unit: Indicator['unit'], telling: Tell): string =>
  [number, isPercent(indicator.unit) ? '' : say(telling, unit)].filter(Boolean).join(' ');

/** What lies between a number and its target: of percents, points. */
export const distance = (indicator: Indicator, value: number, telling: Tell): string =>
  isPercent(indicator.unit) ? telling.words.points(telling.formats.number(value), value) : telling.formats.number(value);

/** The value against its target. */
export const ratio = (indicator: Indicator, { value, target }: Progress, telling: Tell): string => {
  const print = printer(indicator, telling);
  return telling.words.ratio(bounded(indicator, value, telling), print(target), isPercent(indicator.unit));
};

/** The sentence on an indicator, which says all that its ring shows. */
export function indicatorSentence(indicator: Indicator, reached: Progress | undefined, telling: Tell): string {
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
  const amount = counted(indicator, bounded(indicator, value, telling), unit, telling);
  if (kind === 'rule') return words.rule(amount, date);
  return words.plain(amount, date, target === undefined ? undefined : counted(indicator, print(target), targetUnit ?? unit, telling));
}
