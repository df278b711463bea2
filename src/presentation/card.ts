import type { FreshnessState } from '../domain/calendar/freshness.js';

/** One printed source, with its address where it is a safe link. */
export interface SourceView {
  readonly text: string;
  readonly href: string | undefined;
  /** What a reader should know before following the link. */
  readonly note: string | undefined;
}

/** The data-table twin: every number with its date and its source. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Written when they are asked for: a closed table shows none. */
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly label: string;
  /** What stands under the columns between the first and the date: one figure, or several. */
  readonly value: string | readonly string[];
  readonly asOf: string;
  readonly sources: readonly SourceView[];
}

/** What every widget prints, whichever picture it draws. */
export interface CardView<Picture> {
  readonly headline: string;
  /** The headline number; absent where none is known. */
  readonly figure: { readonly value: string; readonly unit: string; readonly caption: string } | undefined;
  /** Says the same as the picture; also the text alternative, the image's alt and the frame's title. */
  readonly sentence: string;
  /** Absent where nothing may be drawn. */
  readonly picture: Picture | undefined;
  /** What the total leaves out, and how it was reckoned. */
  readonly notes: readonly string[];
  readonly table: TableView;
  readonly sources: readonly SourceView[];
  /** The date alone, and with the figure's age, which is true today only. */
  readonly freshness: { readonly state: FreshnessState; readonly asOf: string; readonly text: string };
}
