import type { Catalogue } from './catalogue.js';

/** What a widget speaks: a language tag, and the words; English has its words in the widgets. */
export interface Speech {
  readonly lang: string;
  readonly catalogue?: Catalogue;
}

/** Loads the words of a language. */
type Load = () => Promise<{ readonly words: Catalogue }>;

// Literal imports, so that bundlers see them and no attribute text ever becomes a path.
const languages = new Map<string, Load>([
  ['ar', () => import('./ar.js')],
  ['de', () => import('./de.js')],
  ['fr', () => import('./fr.js')],
  ['pl', () => import('./pl.js')],
  ['uk', () => import('./uk.js')],
]);

const known = new Map<string, Speech | Promise<Speech>>();

/** How to speak to a page in this language: at once, or when its words have come. English where there are none. */
export function speechFor(tag: string): Speech | Promise<Speech> {
  const there = known.get(tag);
  if (there) return there;
  const tongue = tag.toLowerCase().split('-', 1)[0] ?? '';
  const load = languages.get(tongue);
  const keep = (speech: Speech): Speech => {
    known.set(tag, speech);
    return speech;
  };
  if (!load) return keep({ lang: tongue === 'en' ? tag : 'en' });
  const coming = load().then(({ words }) => ({ lang: tag, catalogue: words }), () => ({ lang: 'en' })).then(keep);
  known.set(tag, coming);
  return coming;
}

/**
 * Puts a site's own words in the place of ours in one language (`en`, `uk` …): `change` is given the words and gives those to
 * speak. Call it before the widgets speak; what is drawn already keeps its words until its language changes.
 */
export function overrideWords(tongue: string, change: (words: Catalogue) => Catalogue): void {
  const load: Load = languages.get(tongue) ?? (() => import('./en.js'));
  languages.set(tongue, async () => ({ words: change((await load()).words) }));
  known.clear();
}
