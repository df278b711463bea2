import type { DayNumber } from '../domain/calendar/date.js';
import { freshness, type Cadence } from '../domain/calendar/freshness.js';
import { endOf } from '../domain/calendar/span.js';
import type { Source, Text } from '../domain/ledger/common.schema.js';
import { safeLink } from '../domain/ledger/link.js';
import type { CardView, SourceView, TableRow } from './card.js';
import type { Formats } from './format/formats.js';
import { inLanguage } from './text.js';
import type { CommonWords } from './words/common.en.js';

/** What a view needs to speak: the language's formats and words, and today. */
export interface Telling<Words> {
  readonly formats: Formats;
  readonly words: Words;
  readonly common: CommonWords;
  readonly now: DayNumber;
}

/** What ledger texts and dates are printed with. */
type Speaking = Pick<Telling<unknown>, 'formats' | 'common'>;

/** A ledger's text in the reader's language; undefined stays so. */
export const say = ({ formats, common }: Speaking, text: Text | undefined): string | undefined =>
  text === undefined ? undefined : inLanguage(text, formats.lang, common.texts);

/** The same, to be printed: nothing where there is nothing. */
export const said = (text: Text | undefined, telling: Speaking): string => say(telling, text) ?? '';

/** Sources as printed: publisher and title, each once. */
export function sourceViews(sources: readonly Source[], telling: Speaking): SourceView[] {
  const views = sources.map(({ publisher, title, url, note }) => ({
    text: title ? `${publisher}: ${title}` : publisher,
    href: safeLink(url),
    note: say(telling, note),
  }));
  return views.filter(({ text, href }, index) => views.findIndex((view) => view.text === text && view.href === href) === index);
}

/** A row of the table twin. */
export function tableRow(
  label: string, value: TableRow['value'], fact: { asOf: string; sources: readonly Source[] }, telling: Speaking,
): TableRow {
  return { label, value, asOf: telling.formats.date(fact.asOf, 'short'), sources: sourceViews(fact.sources, telling) };
}

/** The as-of line, with the figure's age in words. */
export function asOfView(
  fact: { asOf: string; cadence?: Cadence | undefined }, { formats, common, now }: Telling<unknown>,
): CardView<never>['freshness'] {
  const { state, days } = freshness(endOf(fact.asOf), now, fact.cadence);
  const asOf = common.asOf(formats.date(fact.asOf, 'short'));
  return { state, asOf, text: `${asOf} · ${common.freshness(state, formats.age(days))}` };
}
