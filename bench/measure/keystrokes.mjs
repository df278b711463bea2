// Types words into a search field and takes them back, letter by letter, with the browser's own keys.
import { visit } from '../browser.mjs';
import { shuffled } from '../statistics.mjs';

/** What many names hold, and few. */
export const WORDS = ['united', 'guinea', 'land', 'islands', 'france'];
const WARM_UP = 'mar';

const plain = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Keys with what they leave in the field, and what kind of work that is. */
function strokesOf(word) {
  const letters = Array.from(word, (key, at) => ({ key, text: word.slice(0, at + 1), kind: at ? 'next letter' : 'first letter' }));
  const back = letters.map((_, at) => ({ key: 'Backspace', text: word.slice(0, word.length - at - 1), kind: at + 1 < word.length ? 'letter taken back' : 'last letter taken back' }));
  return [...letters, ...back];
}

async function typed(visited, { key, text }, rows) {
  const fits = rows.filter(({ name }) => plain(name).includes(text));
  const { tab } = visited;
  await tab.evaluate((count) => {
    globalThis.took = globalThis.keystroke(count);
  }, fits.length);
  await tab.keyboard.press(key);
  const took = await tab.evaluate(() => globalThis.took);
  await tab.evaluate((count) => globalThis.complete(count), fits.length);
  return { took, names: await tab.evaluate(() => globalThis.names()), fits: fits.map(({ name }) => name) };
}

/** What is shown must be what was asked for, or the time says nothing. Each row stands in it once; `first`: how many of it, where that is known. */
function check({ names, fits }, text, { name, first }) {
  const left = [...fits];
  const fit = names.every((one) => left.includes(one) && left.splice(left.indexOf(one), 1));
  const enough = first ? names.length === Math.min(fits.length, first) : names.length >= Math.min(fits.length, 10);
  if (!fit || !enough) throw new Error(`${name} shows other rows for "${text}": ${names.length} of ${fits.length}.`);
}

async function measured(browser, origin, subject, rows) {
  return visit(browser, origin, async (visited) => {
    const { tab } = visited;
    await visited.open(`/${subject.name}.html`);
    await tab.bringToFront();
    await tab.waitForFunction(() => globalThis.names?.().length > 0);
    await tab.evaluate(() => globalThis.field().focus());
    for (const stroke of strokesOf(WARM_UP)) await typed(visited, stroke, rows);
    const strokes = [];
    for (const word of WORDS) {
      for (const stroke of strokesOf(word)) {
        const result = await typed(visited, stroke, rows);
        check(result, stroke.text, subject);
        strokes.push({ kind: stroke.kind, took: result.took });
      }
    }
    return { strokes, nodes: await tab.evaluate(() => globalThis.nodes()) };
  });
}

/** Rounds of all subjects, in another order each. @returns {Promise<Map<string, object[]>>} */
export async function measureKeystrokes({ browser, origin, families, rounds, progress }) {
  const results = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const { rows, ours, grid, all } of families) {
      for (const subject of shuffled([ours, grid, all])) {
        const result = await measured(browser, origin, subject, rows);
        results.set(subject.name, [...(results.get(subject.name) ?? []), result]);
      }
    }
    progress(`round ${round + 1} of ${rounds}`);
  }
  return results;
}
