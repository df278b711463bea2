import type { Text } from '../domain/ledger/common.schema.js';

/** A ledger's text in the reader's language, else in English. */
export function inLanguage(text: Text, lang: string): string {
  if (typeof text === 'string') return text;
  const tongue = lang.split('-', 1)[0] as keyof typeof text;
  return text[tongue] ?? text.en;
}
