import type { CardView } from './card.js';
import type { Telling } from './telling.js';

/** A view that is made once for the same facts, words and day, so that what only narrows a list makes nothing anew. */
export function remembered<Facts, Picture, Words>(
  make: (facts: Facts, telling: Telling<Words>) => CardView<Picture>,
): typeof make {
  let known: readonly unknown[] = [];
  let view: CardView<Picture> | undefined;
  return (facts, telling) => {
    const asked: unknown[] = [facts, telling.formats, telling.words, telling.common, telling.now];
    if (!view || asked.some((part, index) => part !== known[index])) view = make(facts, telling);
    known = asked;
    return view;
  };
}
