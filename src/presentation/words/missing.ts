/** What a figure lacks, said where it should stand. */
export interface MissingWords {
  /** Behind “Source:”. */
  readonly source: string;
  readonly date: string;
}

const WORDS: Readonly<Record<string, MissingWords>> = {
  ar: { source: 'غير مذكور', date: 'التاريخ غير مذكور' },
  de: { source: 'fehlt', date: 'Datum fehlt' },
  en: { source: 'missing', date: 'Date missing' },
  fr: { source: 'non indiquée', date: 'Date non indiquée' },
  pl: { source: 'nie podano', date: 'Nie podano daty' },
  uk: { source: 'не вказано', date: 'Дату не вказано' },
};

/** The words in a language that is spoken; English where they have not been translated. */
export const missingWords = (lang: string): MissingWords =>
  WORDS[lang.split('-', 1)[0] ?? ''] ?? WORDS.en as MissingWords;
