// Creates and removes a thousand, five times over: what is kept each time, after collection.
import { visit } from '../browser.mjs';
import { median } from '../statistics.mjs';

const ROUNDS = 5;
const EACH = 1000;

/** Makes the page able to build one of ours, or to copy its static twin. */
const makers = {
  ours: ({ tag, record, now }) => {
    globalThis.make = () => Object.assign(document.createElement(tag), { facts: record, now });
    globalThis.settle = (last) => last.updateComplete;
  },
  static: ({ html }) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    globalThis.make = () => template.content.firstElementChild.cloneNode(true);
    globalThis.settle = () => undefined;
  },
};

async function churned(browser, origin, { path, maker, given }) {
  return visit(browser, origin, async (visited) => {
    await visited.open(path);
    await visited.tab.evaluate(makers[maker], given);
    const after = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await visited.tab.evaluate(async (count) => {
        const main = document.querySelector('main');
        main.append(...Array.from({ length: count }, globalThis.make));
        await globalThis.settle(main.lastElementChild);
        await globalThis.frame();
        main.replaceChildren();
        await globalThis.frame();
      }, EACH);
      after.push(await visited.heap());
    }
    // The first round also makes what is made once: compiled code, prepared templates.
    const [first, last] = [after[0], after.at(-1)];
    return {
      bytes: (last.total - first.total) / ((ROUNDS - 1) * EACH),
      nodes: last.nodes - first.nodes,
      listeners: last.listeners - first.listeners,
    };
  });
}

/** @returns {Promise<Record<string, object>>} for each subject the medians of some visits */
export async function measureChurn({ browser, origin, subjects, visits, progress }) {
  const answers = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
  for (let turn = 0; turn < visits; turn += 1) {
    for (const [name, subject] of Object.entries(subjects)) answers[name].push(await churned(browser, origin, subject));
    progress(`create and remove, ${turn + 1} of ${visits}`);
  }
  return Object.fromEntries(Object.entries(answers).map(([name, runs]) => [name, Object.fromEntries(['bytes', 'nodes', 'listeners'].map((key) => [key, median(runs.map((run) => run[key]))]))]));
}
