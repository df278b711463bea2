import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.js';
import { reaches, type AnyWidget } from '../support/read.js';
import { contracted, ledger } from './widgets.js';

const MARKUP = '<img src=x onerror="globalThis.attacked=true"><script>globalThis.attacked=true</script>';
const NASTY: Record<string, string> = {
  markup: MARKUP,
  bidi: '\u202eevil\u2066\u2069 \u200f',
  zalgo: 'Z\u0300\u0301\u0302\u0303'.repeat(300),
  'lone surrogate': '\ud800 text \udfff',
  template: '${alert(1)} {{7*7}} <!-- -->',
};

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

/** The record with every free text replaced; texts that mean something (dates, codes, addresses) stay. */
function poisoned(value: Json, poison: string, key = ''): Json {
  if (typeof value === 'string') return ['label', 'title', 'publisher', 'note', 'by', 'term', 'release', 'offer', 'troops', 'lead', 'parliament', 'namedBy', 'unit', 'leavesOut', 'startsAfter'].includes(key) ? poison : value;
  if (Array.isArray(value)) return value.map((entry) => poisoned(entry, poison, key));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, poisoned(entry, poison, name)]));
  return value;
}

const settledStates = ['ready', 'invalid', 'stale', 'empty'];
const show = async (tag: string, attributes: Record<string, string>): Promise<AnyWidget> => {
  const element = Object.assign(document.createElement(tag)) as unknown as AnyWidget;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  (await fixture(html`<div></div>`)).append(element);
  return reaches(element, ...settledStates);
};
const injected = (widget: AnyWidget) => widget.shadowRoot?.querySelectorAll('img, script, iframe, object, embed, [onerror], [onclick]').length;

for (const { tag, record } of contracted) describe(`${tag}: hostile data`, () => {
  for (const [what, text] of Object.entries(NASTY)) {
    it(`shows ${what} in every text as text`, async () => {
      const widget = await show(tag, { data: JSON.stringify(poisoned(record as Json, text)) });
      expect(widget.reading.state).to.equal('ready');
      expect(injected(widget)).to.equal(0);
      expect('attacked' in globalThis).to.equal(false);
    });
  }

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
