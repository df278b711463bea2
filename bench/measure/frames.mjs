// Ten widgets in one page against ten frames of the same origin that load the script and one widget each.
import { visit } from '../browser.mjs';
import { shuffled } from '../statistics.mjs';

export const FRAMES = 10;

export async function measureFrames({ browser, origin, rounds, progress }) {
  const results = { inline: [], frames: [], blank: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of shuffled(Object.keys(results))) {
      results[name].push(await visit(browser, origin, async (visited) => {
        const load = await visited.spent(() => visited.open(`/ten-${name}.html`));
        return { load, heap: await visited.heap() };
      }));
    }
  }
  progress(`${FRAMES} inline and ${FRAMES} frames`);
  return results;
}
