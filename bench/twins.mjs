// Writes the static twin of each subject: the same markup and the same styles, no script; and what an update changes.
import { readFileSync } from 'node:fs';
import { visit } from './browser.mjs';
import { page } from './site.mjs';

const inPage = (name) => readFileSync(new URL(`page/${name}.js`, import.meta.url), 'utf8');
export const DRAWN = inPage('drawn');
const FLATTEN = inPage('flatten');
export const PATCH = inPage('patch');

/** The styles that the subject's page itself has. */
const stylesOf = ({ head }) => (head.match(/<style>.*?<\/style>|<link rel="stylesheet"[^>]*>/gs) ?? []).join('');

/**
 * @param {import('./subjects.mjs').Subject} subject
 * @returns the twin's page, what its update writes, its styles, and its first element alone
 */
export async function twinOf(browser, origin, subject) {
  return visit(browser, origin, async ({ tab, origin: at }) => {
    await tab.goto(`${at}/${subject.name}.html`);
    await tab.evaluate(() => globalThis.drawn);
    for (const source of [FLATTEN, PATCH]) await tab.evaluate(source);
    await tab.evaluate(openTables);
    const shown = () => tab.evaluate(() => globalThis.flatten(document.querySelector('main')));
    const states = subject.still ? [0, 1].map((step) => ({ html: subject.still(step), css: '' })) : [await shown()];
    if (!subject.still) {
      await updatable(tab, subject);
      await tab.evaluate(async () => { await globalThis.update(1); await globalThis.frame(); });
      states.push(await shown());
    }
    const changes = await tab.evaluate((first, second) => globalThis.differences(first, second), states[0].html, states[1].html);
    const twin = { name: `${subject.name}-static`, head: `${stylesOf(subject)}<style>${states[0].css}</style>`, body: states[0].html };
    return { html: page(twin, DRAWN), changes, css: states[0].css, first: states[0].html.split('\n', 1)[0] };
  });
}

/** Ours draws a table when it is opened; the static page has them all. Runs in the page. */
async function openTables() {
  const all = [...document.querySelectorAll('main *')].flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('details') ?? [])]);
  all.forEach((details) => { details.open = true; });
  while (all.some((details) => !details.querySelector('table'))) await globalThis.frame();
}

/** Gives the page of ours its records; a peer's script brings its own `update`. */
export async function updatable(tab, { tag, records }) {
  if (!records) return;
  await tab.evaluate((name, steps) => {
    const widgets = [...document.querySelectorAll(name)];
    globalThis.update = (step) => {
      widgets.forEach((widget, at) => { widget.facts = steps[step % 2][at]; });
      return widgets.at(-1).updateComplete;
    };
  }, tag, records);
}
