import { progress } from '../../domain/benchmark/indicator.js';
import type { Indicator } from '../../domain/benchmark/indicator.schema.js';
import type { Quoted } from '../../domain/benchmark/quoted.slice.js';
import type { Figure } from '../../domain/ledger/common.schema.js';
import type { CardView, SourceView } from '../../presentation/card.js';
import { bounded, counted, indicatorSentence, printer, ratio } from '../../presentation/indicator.js';
import { asOfView, say, sourceViews, type Telling } from '../../presentation/telling.js';
import type { BenchmarkRingWords } from '../../presentation/words/benchmark-ring.en.js';

type Tell = Telling<BenchmarkRingWords>;

/** A number within a sentence, and what is said of it on demand. */
export interface FigureView {
  /** What stands in the sentence. */
  readonly text: string;
  readonly label: string | undefined;
  readonly sentence: string;
  readonly sources: readonly SourceView[];
  readonly freshness: CardView<never>['freshness'];
}

/** All that `pw-figure` prints. */
export function figureView(quoted: Quoted, telling: Tell): FigureView {
  const isSum = 'money' in quoted;
  const text = isSum ? sum(quoted, telling) : number(quoted, telling);
  const label = say(telling, quoted.label);
  return {
    label,
    // A number is not parted from what it counts.
    text: text.replace(/(?<=\d) | (?=\d)/g, '\u00a0'),
    sentence: isSum ? telling.words.stated(label ?? '', text, about(quoted, telling)) : indicatorSentence(quoted, progress(quoted), telling),
    sources: sourceViews([...quoted.sources, ...('reported' in quoted && quoted.reported ? quoted.reported.sources : [])], telling),
    freshness: asOfView(quoted, telling),
  };
}

/** What takes a number back or in doubt stands beside it, wherever it is quoted. */
const DOUBTS: readonly Figure['depth'][] = ['withdrawn', 'disputed', 'reported', 'not-found'];

function sum({ money, depth }: Figure, { formats, common }: Tell): string {
  const amount = common.qualified(money.qualifier, formats.money(money.amount, money.currency, 2).text);
  return depth && DOUBTS.includes(depth) ? `${amount} (${common.standing(depth)})` : amount;
}

/** How firm, of which time and edition, by whom and when. */
function about({ term, depth, period, release, by, asOf }: Figure, telling: Tell): string {
  const { formats, common } = telling;
  return [
    say(telling, term) ?? (depth && !DOUBTS.includes(depth) ? common.standing(depth) : undefined),
    period && formats.span(period), say(telling, release), say(telling, by), formats.date(asOf),
  ].filter(Boolean).join('; ');
}

function number(indicator: Indicator, telling: Tell): string {
  const { formats, words } = telling;
  const { value, date, unit, reported } = indicator;
  const reached = progress(indicator);
  const more = reported && printer(indicator, telling)(reported.value);
  if (reached) return words.told(ratio(indicator, reached, telling), more);
  if (value === null) return date ? formats.date(date) : words.notKnown;
  return words.told(counted(indicator, bounded(indicator, value, telling), unit, telling), more);
}
