import type { Benchmark, Step } from '../../domain/benchmark/benchmark.schema.js';
import { changesSince, judge, STATES, stepsUntil, type State } from '../../domain/benchmark/judgement.js';
import type { Scorecard } from '../../domain/benchmark/scorecard.schema.js';
import { parseDate } from '../../domain/calendar/date.js';
import { endOf, startOf } from '../../domain/calendar/span.js';
import type { CardView, SourceView } from '../../presentation/card.js';
import { asOfView, said, sourceViews, tableRow, type Telling } from '../../presentation/telling.js';
import { dotted } from '../../presentation/text.js';
import { capital } from '../../presentation/words/letters.js';
import type { ScorecardWords } from '../../presentation/words/scorecard.en.js';
import { indicatorRow, indicatorTable, type IndicatorRow } from './scorecard.indicators.js';

/** Something that happened, and who says so. */
export interface StepRow {
  readonly date: string;
  readonly label: string;
  /** Which way it led, whether it is only reported, and what a reader should know of it. */
  readonly aside: string;
  readonly sources: readonly SourceView[];
}

export interface BenchmarkRow {
  readonly state: State;
  /** With its number. */
  readonly label: string;
  readonly question: string;
  /** The state in a word. */
  readonly standing: string;
  /** By whose rule, or that there is none. */
  readonly by: string;
  readonly last: string;
  readonly indicators: readonly IndicatorRow[];
  /** What opens the rule; empty where none is stated. */
  readonly ruled: string;
  readonly rule: string;
  /** How many steps there are; empty where there is none. */
  readonly stepped: string;
  readonly steps: readonly StepRow[];
  /** What changed since the day that was asked for; empty where none was. */
  readonly changed: string;
  readonly changes: readonly StepRow[];
}

type Tell = Telling<ScorecardWords>;

/** All that `pw-scorecard` prints and draws; of `since`, a day, what changed after it. */
export function scorecardView(scorecard: Scorecard, telling: Tell, since?: string | null): CardView<readonly BenchmarkRow[]> {
  const { common } = telling;
  const headline = said(scorecard.label, telling);
  const benchmarks = [...scorecard.benchmarks].sort((a, b) => a.number - b.number);
  const day = parseDate(since ?? '')?.precision === 'day' ? since ?? undefined : undefined;
  const indicators = benchmarks.flatMap((benchmark) => benchmark.indicators);
  const facts = [...benchmarks, ...indicators, ...indicators.flatMap(({ reported }) => reported ?? [])]
    .sort((a, b) => startOf(b.asOf) - startOf(a.asOf));
  const newest = facts[0] ?? scorecard;
  return {
    headline,
    figure: undefined,
    sentence: sentence(benchmarks, newest.asOf, day, telling),
    picture: benchmarks.map((benchmark) => benchmarkRow(benchmark, day, telling)),
    notes: [],
    table: {
      caption: headline, columns: common.columns,
      get rows() {
        return benchmarks.flatMap((benchmark) => [
          tableRow(titled(benchmark, telling), judged(benchmark, telling).join(', '), benchmark, telling),
          ...benchmark.indicators.flatMap((indicator) => indicatorTable(indicator, telling)),
          ...stepsUntil(benchmark, telling.now).map((step) => tableRow(said(step.label, telling), kind(step, telling), { ...step, asOf: step.on }, telling)),
        ]);
      },
    },
    sources: sourceViews([...scorecard.sources, ...facts.flatMap(({ sources }) => sources)], telling),
    freshness: dated(newest, (facts.at(-1) ?? scorecard).asOf, telling),
  };
}

const titled = ({ number, label }: Benchmark, telling: Tell): string => `${telling.formats.number(number)}. ${said(label, telling)}`;

/** The newest date, and the oldest beside it. */
function dated(newest: Scorecard | Benchmark['indicators'][number] | { asOf: string }, oldest: string, telling: Tell): CardView<never>['freshness'] {
  const { state, asOf, text } = asOfView(newest, telling);
  const more = oldest === newest.asOf ? '' : telling.words.oldest(telling.formats.date(oldest, 'short'));
  return { state, asOf: asOf + more, text: text + more };
}

/** Who rates, with the date of the rule. */
const rater = ({ by, asOf }: NonNullable<Benchmark['rule']>, telling: Tell, style: 'long' | 'short'): string =>
  `${said(by, telling)} (${telling.formats.date(asOf, style)})`;

/** The state in a word, and by whose rule. */
function judged(benchmark: Benchmark, telling: Tell): [standing: string, by: string] {
  const { words, now } = telling;
  const { rule } = benchmark;
  return [capital(words.state(judge(benchmark, now))), rule ? words.byRule(rater(rule, telling, 'short')) : words.noRule];
}

function sentence(benchmarks: readonly Benchmark[], newest: string, since: string | undefined, telling: Tell): string {
  const { formats, words, now } = telling;
  const n = benchmarks.length;
  if (!n) return words.none;
  const states = benchmarks.map((benchmark) => judge(benchmark, now));
  const raters = benchmarks.flatMap(({ rule }, at) => (rule && states[at] !== 'not-rated' ? rater(rule, telling, 'long') : []));
  const changed = since ? benchmarks.filter((benchmark) => changesSince(stepsUntil(benchmark, now), endOf(since)).length).length : 0;
  return words.sentence({
    day: formats.day(now), total: formats.number(n), n,
    states: formats.list(STATES.flatMap((state) => {
      const count = states.filter((other) => other === state).length;
      return count ? words.count(formats.number(count), count, state) : [];
    })),
    rules: formats.list([...new Set(raters)]), dataTo: formats.date(newest),
  }) + (since ? words.changed(formats.number(changed), changed, formats.date(since)) : '');
}

const kind = ({ direction, reported }: Step, { words }: Tell): string => words.step(direction) + (reported ? `, ${words.reported}` : '');

const stepRow = (step: Step, telling: Tell): StepRow => ({
  date: telling.formats.date(step.on, 'short'),
  label: said(step.label, telling),
  aside: dotted([kind(step, telling), said(step.note, telling)]),
  sources: sourceViews(step.sources, telling),
});

function benchmarkRow(benchmark: Benchmark, since: string | undefined, telling: Tell): BenchmarkRow {
  const { formats, words, now } = telling;
  const steps = stepsUntil(benchmark, now);
  const last = steps.at(-1);
  const changes = since ? changesSince(steps, endOf(since)) : [];
  const [standing, by] = judged(benchmark, telling);
  return {
    state: judge(benchmark, now), standing, by,
    label: titled(benchmark, telling),
    question: said(benchmark.question, telling),
    last: last ? words.last(said(last.label, telling), (last.reported ? `${words.reported}, ` : '') + formats.date(last.on, 'short')) : words.unchanged,
    indicators: benchmark.indicators.map((indicator) => indicatorRow(indicator, telling)),
    ruled: benchmark.rule ? words.rule : '',
    rule: benchmark.rule ? dotted([said(benchmark.rule.text, telling), rater(benchmark.rule, telling, 'short')]) : '',
    stepped: steps.length ? words.steps(formats.number(steps.length), steps.length) : '',
    steps: steps.map((step) => stepRow(step, telling)),
    changed: since ? words.changes(formats.number(changes.length), changes.length, formats.date(since)) : '',
    changes: changes.map((step) => stepRow(step, telling)),
  };
}
