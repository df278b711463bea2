import { expect } from '@open-wc/testing';
import { figureView } from '../../../src/components/figure/figure.view.js';
import { readQuoted } from '../../../src/domain/benchmark/quoted.slice.js';
import { endOf } from '../../../src/domain/calendar/span.js';
import ledger from '../../../src/ledgers/ukraine.json';
import { formatsFor } from '../../../src/presentation/format/formats.js';
import { benchmarkRingEn } from '../../../src/presentation/words/benchmark-ring.en.js';
import { commonEn } from '../../../src/presentation/words/common.en.js';

const telling = { formats: formatsFor('en'), words: benchmarkRingEn, common: commonEn, now: endOf('2026-11-22') };
const recorded = { asOf: '2026-10-31', sources: [{ publisher: 'City of Lviv' }] };
const sum = (fields: object = {}) => figureView({ ...recorded, label: 'Parks', money: { amount: 5e9, currency: 'EUR' }, ...fields }, telling);

function bundled(of?: string) {
  const result = readQuoted(ledger, of);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return figureView(result.value, telling);
}

/** With the spaces of a keyboard. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('figureView of the bundled ledger', () => {
  it('quotes the need with its qualifier: it travels', () => {
    const need = bundled();
    expect(need.text).to.equal('at least US$120\u00a0bn');
    expect(plain(need.sentence)).to.equal('Ukraine’s defence need in 2026: at least US$120 bn (stated; 2026; Defence Minister Denys Shmyhal; 22 July 2025).');
    expect(need.sources.map(({ href }) => href)).to.not.include(undefined);
    expect(plain(need.freshness.text)).to.equal('As of 22 Jul 2025 · stale, 16 months old');
  });

  it('quotes an indicator, what is confirmed and what is reported apart', () => {
    expect(plain(bundled('clusters-opened').text)).to.equal('1 of 6 confirmed, 1 more reported');
    expect(bundled('facility-steps-2025').text).to.equal('63\u00a0of\u00a068');
    expect(bundled('headquarters-staff').text).to.equal('70\u00a0people');
    expect(bundled('safe-sourcing-rule').text).to.equal('65%');
    expect(plain(bundled('sapo-separate').text)).to.equal('21 March 2024');
    expect(plain(bundled('kiel-military').text)).to.equal('€172.99 bn');
  });

  it('quotes no indicator without what bounds it', () => {
    expect(plain(bundled('soldiers-trained-eu').text)).to.equal('nearly 90,000 soldiers');
    expect(plain(bundled('soldiers-trained-abroad').text)).to.equal('more than 100,000 soldiers');
    expect(plain(bundled('defence-share-of-gdp').text)).to.equal('more than 31 percent of GDP');
  });

  it('quotes every need and indicator, each with date and source', () => {
    for (const { id } of [...ledger.needs, ...ledger.indicators]) {
      const { text, sentence, sources, freshness } = bundled(id);
      expect(text, id).to.match(/\d/).and.not.match(/undefined|NaN|\s\s/);
      expect(sentence, id).to.match(/\d{4}/);
      expect([sources.length > 0, freshness.text.length > 0], id).to.deep.equal([true, true]);
    }
  });
});

describe('figureView', () => {
  it('says beside a number that it is in doubt, or taken back', () => {
    for (const depth of ['withdrawn', 'disputed', 'reported']) expect(plain(sum({ depth }).text)).to.equal(`€5 bn (${depth})`);
    for (const depth of ['stated', 'signed', 'funded', undefined]) expect(plain(sum({ depth }).text)).to.equal('€5 bn');
  });

  it('keeps an unknown number unknown', () => {
    const unknown = figureView({ ...recorded, label: 'Trees', unit: 'trees', value: null }, telling);
    expect(unknown.text).to.equal('not known');
    expect(unknown.sentence).to.contain('unknown is not zero');
    expect(figureView({ ...recorded, label: 'Trees', unit: 'trees', value: 0 }, telling).text).to.equal('0\u00a0trees');
  });
});

describe('readQuoted', () => {
  const document = { pledgewatch: 1, id: 'x', title: 'x', asOf: '2026', needs: [{ id: 'a', money: { amount: 1, currency: 'EUR' }, ...recorded }], indicators: [{ id: 'a', label: 'i', value: 1, ...recorded }, { id: 'b', label: 'i', value: 2, ...recorded }] };
  const read = (of: string) => {
    const result = readQuoted(document, of);
    return result.ok ? Object.keys(result.value).includes('money') : result.issues.map(({ path }) => path);
  };

  it('takes a need before an indicator of the same name', () => {
    expect([read('a'), read('b'), read('c')]).to.deep.equal([true, false, ['of']]);
  });

  it('knows a record by what it holds', () => {
    expect(readQuoted(document.indicators[0]).ok).to.equal(true);
    expect(readQuoted(document.needs[0]).ok).to.equal(true);
    expect([null, 3, 'x', [], {}].map((value) => readQuoted(value).ok)).to.deep.equal([false, false, false, false, false]);
  });
});
