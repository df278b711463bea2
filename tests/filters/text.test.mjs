// What is left of a figure where tags or all attributes are taken away: excerpts, previews, mail, reader modes. Run after the build.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { filteredFigures, TAGS } from './filtered.mjs';
import { lines, mailed, pieces, read, readAll } from './reading.mjs';
import { same } from './same.mjs';

/** Characters of an excerpt at least, which is 55 words long. */
const EXCERPT = 200;

let all;
let mails;
/** By the figure's key: what is read of it as written, as mail, and line by line as mail. */
const readings = new Map();

before(async () => {
  all = await filteredFigures();
  const { figures, tab } = all;
  const htmls = figures.map(({ html }) => html);
  mails = await readAll(tab, mailed, htmls);
  const [written, mail, laidOut] = [await readAll(tab, read, htmls), await readAll(tab, read, mails), await readAll(tab, lines, mails)];
  figures.forEach(({ key }, at) => readings.set(key, { written: written[at], mail: mail[at], laidOut: laidOut[at] }));
});

after(() => all?.browser.close());

const figuresOf = (tag) => all.figures.filter((figure) => figure.tag === tag);

/** What a way through WordPress leaves of each figure, as text. */
async function textsOf(way, tag) {
  const texts = await readAll(all.tab, read, figuresOf(tag).map(({ key }) => all.filtered[way][key]));
  return texts.map(({ text }) => text);
}

for (const tag of TAGS) {
  describe(`${tag}, written out`, () => {
    for (const way of ['wp_strip_all_tags', 'strip_tags']) {
      it(`without tags, by ${way}, says the same, word for word`, async () => {
        const texts = await textsOf(way, tag);
        figuresOf(tag).forEach(({ key }, at) => same(texts[at], pieces(readings.get(key).written).join(' '), key));
      });
    }

    it('as the excerpt of a post begins with the same words', async () => {
      const texts = await textsOf('WordPress, excerpt', tag);
      figuresOf(tag).forEach(({ key }, at) => {
        const said = pieces(readings.get(key).written).join(' ');
        const excerpt = texts[at].replace(/ \[…\]$/, '');
        same(excerpt, said.slice(0, excerpt.length), key);
        assert.ok(excerpt.length >= Math.min(EXCERPT, said.length), key);
      });
    });

    it('as mail, without styles and data, says the same', () => {
      figuresOf(tag).forEach(({ key }) => {
        const { written, mail } = readings.get(key);
        same(mail, { ...written, facts: null, style: null }, key);
      });
    });

    it('as a reader mode lays it out has a row on a line', () => {
      figuresOf(tag).forEach(({ key }) => {
        const { written, laidOut } = readings.get(key);
        same(laidOut, pieces(written), key);
      });
    });
  });
}
