// What holds of every page on which widgets serve.
import assert from 'node:assert/strict';
import { NUMBERS, figure, shown } from './pages.mjs';

const styleOf = (tag) => / style="([^"]*)"/.exec(figure(tag))[1];

/** Every widget shows its number, every figure holds one widget and nothing else, and nothing threw. */
export async function assertServed(tab, log) {
  const { widgets, figures } = await shown(tab);
  for (const { tag, text, inWidget } of widgets) {
    assert.ok(text.includes(NUMBERS[tag]), `${tag} shows ${NUMBERS[tag]}: ${text.slice(0, 200)}`);
    assert.equal(inWidget, false, `${tag} in a widget`);
  }
  for (const { children, tag, style, tables } of figures) {
    assert.deepEqual(children, [tag]);
    assert.ok([null, styleOf(tag)].includes(style), `the attributes of a figure are left alone: ${style}`);
    assert.equal(tables, 1, 'what the figure held is kept, once');
  }
  assert.deepEqual(log.errors, []);
}
