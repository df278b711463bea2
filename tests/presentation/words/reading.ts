import ledger from '../../../src/ledgers/ukraine.json';
import type { CardView } from '../../../src/presentation/card.js';
import type { Catalogue } from '../../../src/presentation/words/catalogue.js';
import { plain as spaced, rowsOf, viewsIn } from './printed.js';

/** Sentences of the roster that stay in English. */
const long = new Set(ledger.coalitions.flatMap(({ members }) => members as readonly { offer?: string; parliament?: string }[])
  .flatMap(({ offer, parliament }) => [offer, parliament]));

const own = (row: string) => row.split(' · ').filter((part) => !long.has(part)).join(' · ');

/** Without the marks of direction that numbers have in Arabic. */
export const plain = (text: string | undefined): string => spaced(text).replaceAll(/[\u061c\u200e\u200f]/g, '');

const read = (view: CardView<unknown>) => ({
  headline: plain(view.headline),
  caption: plain(view.figure?.caption),
  sentence: plain(view.sentence),
  notes: view.notes.map(plain),
  asOf: plain(view.freshness.text),
  rows: rowsOf(view).map((row) => plain(own(row))),
});

/** What an editor of a language reads of the bundled ledger's default records, with the spaces of a keyboard. */
export function readIn(lang: string, words: Catalogue) {
  const views = viewsIn(lang, words);
  const [gap, counter, ring, roster] = [views.gap(), views.counter(), views.ring(), views.roster()];
  const { own: half, target, coveredText, gapText, paceText, facts } = gap.picture!;
  const { under, text, key } = ring.picture!;
  const { controls, asides, rows } = roster.picture!;
  return {
    gap: { ...read(gap), key: [half!.label, half!.amount, target.label, coveredText, paceText, gapText, ...facts.map(({ term, value }) => `${term}: ${value}`)].map(plain) },
    counter: { ...read(counter), key: counter.picture!.parts.map(({ label, amount, share }) => plain(`${label}: ${amount} ${share}`.trim())) },
    ring: { ...read(ring), key: [under, text, ...key.map(({ label, value }) => `${label}: ${value}`)].map(plain) },
    roster: {
      ...read(roster),
      key: [...controls.flatMap(({ label, options }) => [label, ...options.map(([, option]) => option)]), ...new Set(rows.map(({ group }) => group)), ...asides.map(({ heading }) => heading)].map(plain),
    },
  };
}
