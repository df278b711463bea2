import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.js';
import { reaches, textOf, trouble, type AnyWidget } from '../support/read.js';
import { misspelt, placesOf, poisoned } from './poisoned.js';
import { contracted, ledger } from './widgets.js';

const MARKUP = '<img src=x onerror="globalThis.attacked=true"><script>globalThis.attacked=true</script>';
const LONGEST = 2000;

/** What ends somewhere else, or breaks what stands around it. */
const NASTIEST: Readonly<Record<string, string>> = {
  'markup': `${MARKUP} "'><b onclick="globalThis.attacked=true"> \${alert(1)} {{7*7}} <!-- --> ]]> &lt;b&gt; &#x202e;`,
  'right to left by force': '\u2069\u2069\u202eevil',
  'one long word': 'W'.repeat(LONGEST),
};

/** What a text may hold, and be shown. */
const NASTY: Readonly<Record<string, string>> = {
  ...NASTIEST,
  'left open in every direction': '\u202a\u202b\u202d\u2066\u2067\u2068 \u200f evil',
  'Arabic': 'معهد كيل للاقتصاد العالمي',
  'zalgo': `Z${'\u0300\u0348\u034f\u0489'.repeat(400)}algo`,
  'what no font draws': '\u0000a\u0000 b\u0008\u001b[31m\u007f \ud800 text \udfff \u200b\u2060\ufeff',
  'lines': 'a\n\n\r\u2028b\u2029'.repeat(100),
  'one long line': 'two words\u00a0'.repeat(LONGEST / 10),
  'wide characters': '\ufdfd'.repeat(LONGEST / 10),
};

const ATTRIBUTES = ['data', 'of', 'preset', 'label', 'unit', 'source', 'as-of', 'source-url', 'value', 'target', 'now', 'lang'];

const settledStates = ['ready', 'invalid', 'stale', 'empty'];
const show = async (tag: string, attributes: Record<string, string>): Promise<AnyWidget> => {
  const element = document.createElement(tag) as unknown as AnyWidget;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  (await fixture(html`<div style="inline-size: 320px"></div>`)).append(element);
  return reaches(element, ...settledStates);
};
const injected = (widget: AnyWidget) => widget.shadowRoot?.querySelectorAll('img, script, iframe, object, embed, [onerror], [onclick]').length;

/** The texts that are seen without scrolling, each with the places of a part of it. */
function seen(widget: AnyWidget): { text: string; rects: (from?: number, to?: number) => DOMRect[] }[] {
  const walker = document.createTreeWalker(widget.shadowRoot!, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (!text.trim() || node.parentElement?.closest('style, .vh, .tb')) continue;
    const rects = (from = 0, to = text.length): DOMRect[] => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return [...range.getClientRects()];
    };
    found.push({ text, rects });
  }
  return found;
}

/** The digits of which a number begins and ends, where each is drawn in one piece on the same line. */
function endsOf({ text, rects }: ReturnType<typeof seen>[number]): { number: string; first: DOMRect; last: DOMRect }[] {
  return [...text.matchAll(/\d[\d.,]*\d/g)].flatMap(({ index, 0: number }) => {
    const end = index + number.length;
    const [first, last, ...more] = [...rects(index, index + 1), ...rects(end - 1, end)];
    return first && last && !more.length && first.top === last.top ? [{ number, first, last }] : [];
  });
}

/** That a widget 320 pixels wide holds text only: nothing has run, stands out at a side, or turned a number around. */
function isSound(widget: AnyWidget, what: string): void {
  expect(injected(widget), what).to.equal(0);
  expect('attacked' in globalThis, what).to.equal(false);
  const { left, right } = widget.getBoundingClientRect();
  for (const part of seen(widget)) {
    const where = `${what}: ${part.text.slice(0, 80)}`;
    const rects = part.rects();
    expect(Math.min(...rects.map((rect) => rect.left)), where).to.be.at.least(left - 1);
    expect(Math.max(...rects.map((rect) => rect.right)), where).to.be.at.most(right + 1);
    for (const { number, first, last } of endsOf(part)) expect(first.left, `${number} in ${where}`).to.be.at.most(last.left);
  }
}

for (const { tag, record, oneLine } of contracted) describe(`${tag}: hostile data`, () => {
  const given = oneLine ?? { data: poisoned(tag, 'words').documents[0] ?? '' };

  it('is fed in every text that there is', () => {
    expect([...poisoned(tag, MARKUP).places].sort()).to.deep.equal(placesOf(tag).sort());
  });

  for (const [what, text] of Object.entries(NASTY)) {
    it(`shows ${what} in every text as text`, async () => {
      for (const data of poisoned(tag, text).documents) {
        const widget = await show(tag, { data });
        expect(widget.reading.state, trouble(widget)).to.equal('ready');
        isSound(widget, what);
      }
    });
  }

  for (const [what, text] of Object.entries(NASTIEST)) {
    it(`explains ${what} in every other string, and as the name of a field`, async () => {
      for (const data of [...misspelt(tag, text), JSON.stringify({ ...record, [text]: text })]) {
        const widget = await show(tag, { data });
        expect(widget.reading.state).to.equal('invalid');
        isSound(widget, what);
      }
    });

    it(`shows or explains ${what} in every attribute`, async () => {
      for (const name of ATTRIBUTES) isSound(await show(tag, { ...given, [name]: text }), `${what} in ${name}`);
    });
  }

  it('explains a hundred thousand characters, and does not print them', async () => {
    const endless = 'endless '.repeat(12_500);
    const one = JSON.stringify({ ...record, label: endless });
    for (const data of [one, ...poisoned(tag, endless).documents, ...misspelt(tag, endless)]) {
      const widget = await show(tag, { data });
      expect(widget.reading.state).to.equal('invalid');
      expect(textOf(widget).length).to.be.below(LONGEST);
      if (data === one) expect(trouble(widget)).to.contain('`label`').and.to.contain('2,000 characters');
    }
    for (const name of ATTRIBUTES) {
      const widget = await show(tag, { ...given, [name]: endless });
      expect(textOf(widget).length, name).to.be.below(LONGEST);
      isSound(widget, name);
    }
  });

  it('refuses every link that is neither http nor https', async () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//host/path', 'java\nscript:alert(1)', ' https://space.example']) {
      const widget = await show(tag, { data: JSON.stringify(record).replaceAll(/"url":"[^"]*"/g, () => `"url":${JSON.stringify(url)}`) });
      expect(widget.reading.state, url).to.equal('invalid');
      expect(widget.shadowRoot?.querySelector('a'), url).to.equal(null);
    }
  });

  it('explains malformed JSON of every kind', async () => {
    const texts = ['', ' ', '{', '[', 'null', 'true', '0', '"text"', '[]', '{}', '{"a":', "{'a':1}", '{"a":1,}', 'NaN', '\u0000', '<p>', '{"a":"\ud800"}', '{“label”:“x”}', '[[[[[[[[[[', '1e999'];
    for (const data of texts) {
      const widget = await show(tag, { data });
      expect(widget.reading.state, data).to.equal('invalid');
      expect(widget.reading.issues?.length, data).to.be.greaterThan(0);
    }
  });

  it('survives prototypes, depth and size', async () => {
    const own = JSON.stringify(record).slice(1);
    const documents = [
      `{"__proto__":{"polluted":true},${own}`,
      `{"constructor":{"prototype":{"polluted":true}},${own}`,
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      `{"a":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`,
      `{"pledgewatch":1,"gaps":"x","totals":{"length":9},"indicators":null,"coalitions":[null,1,"x"]}`,
      JSON.stringify({ ...ledger, pledgewatch: 2 }),
      JSON.stringify('x'.repeat(5e6)),
    ];
    for (const data of documents) {
      const widget = await show(tag, { data });
      expect(widget.reading.state, data.slice(0, 60)).to.equal('invalid');
      expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    }
  });

  it('survives what only a property can hold', async () => {
    const circle: Record<string, unknown> = { ...record };
    circle.label = circle;
    const values = [circle, () => 1, Symbol('x'), 1n, NaN, new Date(), new Proxy({}, { get: () => { throw new Error('trap'); } }), { get label(): string { throw new Error('getter'); } }];
    for (const facts of values) {
      const widget = (await fixture(html`<div></div>`)).appendChild(document.createElement(tag)) as unknown as AnyWidget;
      widget.facts = facts;
      await reaches(widget, 'invalid');
    }
  });
});
