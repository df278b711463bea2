// Holds long texts against each other and shows where they part: a whole diff of them takes minutes.
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';

/** Characters that are shown before and after. */
const [BEFORE, AFTER] = [40, 80];

export function same(actual, expected, where) {
  if (isDeepStrictEqual(actual, expected)) return;
  const [found, wanted] = [actual, expected].map((value) => JSON.stringify(value) ?? '');
  let at = 0;
  while (at < wanted.length && found[at] === wanted[at]) at += 1;
  const around = (text) => text.slice(Math.max(0, at - BEFORE), at + AFTER);
  assert.fail(`${where}: ${around(wanted)} became ${around(found)}`);
}
