import { html, type TemplateResult } from 'lit';
import { parseDate } from '../domain/calendar/date.js';
import { isCadence } from '../domain/calendar/freshness.js';
import { safeLink } from '../domain/ledger/link.js';
import { notFoundMark } from '../kit/shapes/depth-mark.js';
import { freshnessMark } from '../kit/shapes/freshness.js';
import type { SourceView, TableRow } from '../presentation/card.js';
import { asOfView, type Telling } from '../presentation/telling.js';
import type { MissingWords } from '../presentation/words/missing.js';
import { listed } from './listed.js';

type Tell = Telling<MissingWords>;

/** Who says so, where, and what a reader should know before following the link. */
export interface CitedSource {
  readonly text: string;
  /** http or https; another is not followed, and the text stands alone. */
  readonly href?: string | undefined;
  readonly note?: string | undefined;
}

/** A figure of a table, with its date and its sources. */
export interface CitedRow {
  readonly label: string;
  readonly value: string;
  /** `2026-04-30`, `2026-04` or `2026`. */
  readonly asOf?: string | undefined;
  readonly sources?: readonly CitedSource[] | undefined;
}

/** Sources as they are printed; where there are none, that they are missing. */
export function sourcesOf(sources: unknown, { words }: Tell): SourceView[] {
  const views = listed<CitedSource>(sources, 'text').map(({ text, href, note }) => ({ text, href: safeLink(href), note }));
  return views.length ? views : [{ text: words.source, href: undefined, note: undefined }];
}

const isDate = (text: string | null | undefined): text is string => parseDate(text ?? '') !== undefined;

/** The date with its mark and age; where there is none, that it is missing. */
export function dated(asOf: string | null | undefined, cadence: string | null | undefined, telling: Tell): TemplateResult {
  if (!isDate(asOf)) return html`<span class="lacks">${notFoundMark}${telling.words.date}</span>`;
  const { state, text } = asOfView({ asOf, cadence: isCadence(cadence) ? cadence : undefined }, telling);
  return html`${freshnessMark(state)}${text}`;
}

/** Rows of a table twin. */
export const rowsOf = (rows: unknown, telling: Tell): TableRow[] =>
  listed<CitedRow>(rows, 'label', 'value').map(({ label, value, asOf, sources }) => ({
    label, value,
    asOf: isDate(asOf) ? telling.formats.date(asOf, 'short') : telling.words.date,
    sources: sourcesOf(sources, telling),
  }));
