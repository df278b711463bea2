import type { Text } from '../domain/ledger/common.schema.js';

/** A ledger's text in the reader's language, as the ledger has it or as `texts` translates its English; else in English. */
export function inLanguage(text: Text, lang: string, texts: Readonly<Record<string, string>>): string {
  const all: Exclude<Text, string> = typeof text === 'string' ? { en: text } : text;
  const tongue = lang.split('-', 1)[0] as keyof typeof all;
  return all[tongue] ?? (Object.hasOwn(texts, all.en) ? texts[all.en] : undefined) ?? all.en;
}

/** What is said of one thing, side by side; empty parts are left out. */
export const dotted = (parts: readonly string[]): string => parts.filter(Boolean).join(' · ');
