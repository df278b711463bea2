// The light-DOM form of every widget says the same after the real filters. Run after the build.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { filteredFigures, TAGS } from './filtered.mjs';
import { HTML_FILTERS, KEEP_FACTS } from './filters.mjs';
import { disorder, numbersIn, pieces, read, readAll } from './reading.mjs';
import { same } from './same.mjs';

/** What only code has; hostile texts may have it too. */
const CODE = /[{}]|&quot;|\\u00|data-facts|style=/;

let all;
/** What is read of each figure as written, and after each filter. */
const readings = new Map();

before(async () => {
  all = await filteredFigures();
  const { figures, filtered, tab } = all;
  const keys = figures.map(({ key }) => key);
  const stages = { written: Object.fromEntries(figures.map(({ key, html }) => [key, html])), ...filtered };
  for (const stage of ['written', ...HTML_FILTERS]) {
    const texts = keys.map((key) => stages[stage][key]);
    const faults = await readAll(tab, disorder, texts);
    const found = await readAll(tab, read, texts);
    keys.forEach((key, at) => readings.set(key, { ...readings.get(key), [stage]: { ...found[at], fault: faults[at] } }));
  }
});

after(() => all?.browser.close());

const figuresOf = (tag) => all.figures.filter((figure) => figure.tag === tag);

describe('what is written', () => {
  for (const tag of TAGS) {
    it(`${tag} says its numbers, dates and sources, and no code`, () => {
      for (const { key, name } of figuresOf(tag)) {
        const { written } = readings.get(key);
        const { text, rows, links, facts, style, fault } = written;
        assert.equal(fault, null, key);
        same(text, pieces(written).join(' '), key);
        assert.ok(numbersIn(text).length > 5 && rows.length > 1 && links.length > 0, key);
        for (const row of rows.slice(1)) {
          assert.ok(row.length >= 4 && row.length === rows[0].length, key);
          assert.match(row.at(-2), /\b20\d\d$/, key);
          assert.match(row.at(-1), /^\[\d+\]/, key);
        }
        if (!name.startsWith('hostile')) assert.doesNotMatch(text, CODE, key);
        assert.doesNotThrow(() => JSON.parse(facts), key);
        assert.match(`${style.minHeight} ${style.margin} ${style.fontSize}`, /^max\(.+\) 0px 0.8125em$/, key);
      }
    });
  }
});

for (const filter of HTML_FILTERS) {
  describe(`after ${filter}`, () => {
    for (const tag of TAGS) {
      it(`${tag} says the same`, () => {
        for (const { key } of figuresOf(tag)) {
          const { written, [filter]: filtered } = readings.get(key);
          assert.equal(filtered.fault, null, key);
          for (const part of ['rows', 'paragraphs', 'links', 'text']) same(filtered[part], written[part], `${key}: ${part}`);
        }
      });

      const kept = KEEP_FACTS.includes(filter);
      it(kept ? `${tag} has the same facts and the same room` : `${tag} is without facts`, () => {
        for (const { key } of figuresOf(tag)) {
          const { written, [filter]: { facts, style } } = readings.get(key);
          same({ facts, style }, kept ? { facts: written.facts, style: written.style } : { facts: null, style: null }, key);
        }
      });
    }
  });
}

/** How many of some numbers are among others, each as often as it stands there. */
function countLeft(numbers, others) {
  const rest = [...others];
  return numbers.filter((number) => rest.includes(number) && rest.splice(rest.indexOf(number), 1)).length;
}

it('numbers that are left of those written', (t) => {
  const numbersOf = (tag, stage) => figuresOf(tag).map(({ key }) => numbersIn(readings.get(key)[stage].text));
  const table = HTML_FILTERS.map((filter) => TAGS.map((tag) => {
    const [before, after] = [numbersOf(tag, 'written'), numbersOf(tag, filter)];
    return { count: before.flat().length, left: before.map((numbers, at) => countLeft(numbers, after[at])).reduce((sum, left) => sum + left) };
  }));
  t.diagnostic(['filter', ...TAGS].join(' | '));
  HTML_FILTERS.forEach((filter, at) => t.diagnostic([filter, ...table[at].map(({ left, count }) => `${left} of ${count}`)].join(' | ')));
  for (const { left, count } of table.flat()) assert.equal(left, count);
});

describe('the filters are real', () => {
  it('WordPress ran, without what needs a database', () => {
    assert.match(all.version, /^\d+\.\d+/);
    assert.deepEqual(all.leftOut, ['prepend_attachment', 'wp_replace_insecure_home_url', 'wp_render_typography_support']);
  });

  const works = {
    'wp_kses_post': /^<p>2x4 "it's" \[gallery\]<\/p>\nglobalThis.attacked = true\n\$1$/,
    'wptexturize': /2&#215;4 &#8220;it&#8217;s&#8221;/,
    'wpautop': /<p><script>/,
    'WordPress, classic': /2&#215;4 &#8220;it&#8217;s&#8221; \(what gallery makes\)<\/p>\n<p>globalThis/,
    'WordPress, block': /2&#215;4 &#8220;it&#8217;s&#8221; \(what gallery makes\)<\/p>\nglobalThis/,
    'WordPress, feed': /2&#215;4 &#8220;it&#8217;s&#8221; \(what gallery makes\)/,
    'DOMPurify': /^<p>2x4 "it's" \[gallery\]<\/p>\s+\$1$/,
    'sanitize-html': /^<p>2x4 "it's" \[gallery\]<\/p>\s+\$1$/,
    'GitHub': /^<p>2x4 "it's" \[gallery\]<\/p>\s+\$1$/,
  };
  for (const filter of HTML_FILTERS) {
    it(`${filter} changes what is not written for it`, () => {
      assert.match(all.filtered[filter].naive.trim(), works[filter]);
    });
  }
});
