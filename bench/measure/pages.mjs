// Load, memory and update of every subject beside its static twin.
import { visit } from '../browser.mjs';
import { shuffled } from '../statistics.mjs';
import { PATCH, updatable } from '../twins.mjs';

const UPDATES = 5;

/** Memory hardly differs from run to run; two rounds say it. */
const HEAP_ROUNDS = 2;

async function measured(browser, origin, { name, subject, changes }, withHeap) {
  return visit(browser, origin, async (visited) => {
    const { tab } = visited;
    const load = await visited.spent(() => visited.open(`/${name}.html`));
    const heap = withHeap ? await visited.heap() : undefined;
    if (subject.kind !== 'gauge' || subject.twin) return { load, heap };
    if (changes) {
      await tab.evaluate(PATCH);
      await tab.evaluate((writes) => globalThis.patched(writes), changes);
    } else await updatable(tab, subject);
    const update = await visited.spent(() => tab.evaluate(async (times) => {
      for (let step = 1; step <= times; step += 1) {
        await globalThis.update(step);
        await globalThis.frame();
      }
    }, UPDATES));
    return { load, heap, update: update.task / UPDATES };
  });
}

/**
 * Rounds of all pages. What is compared with one twin stands together in a round, in another order each time, so that
 * both meet the same moods of the machine.
 * @returns {Promise<Map<string, object[]>>} what each page took, round by round
 */
export async function measurePages({ browser, origin, subjects, changes, rounds, progress }) {
  const families = subjects.filter(({ twin }) => !twin).map((first) => [first, ...subjects.filter(({ twin }) => twin === first.name)]);
  const results = new Map();
  for (let round = 0; round < rounds; round += 1) {
    for (const family of shuffled(families)) {
      const [first] = family;
      const own = family.map((subject) => ({ name: subject.name, subject }));
      const twin = { name: `${first.name}-static`, subject: first, changes: changes.get(first.name) };
      for (const entry of shuffled([...own, twin])) {
        const result = await measured(browser, origin, entry, round < HEAP_ROUNDS);
        results.set(entry.name, [...(results.get(entry.name) ?? []), result]);
      }
    }
    progress(`round ${round + 1} of ${rounds}`);
  }
  return results;
}
