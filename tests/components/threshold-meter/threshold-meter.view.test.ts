import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { thresholdMeterView } from '../../../src/components/threshold-meter/threshold-meter.view.js';
import type { Measured } from '../../../src/domain/benchmark/threshold.js';
import type { Threshold } from '../../../src/domain/benchmark/threshold.schema.js';
import { readThreshold } from '../../../src/domain/benchmark/threshold.slice.js';
import { endOf } from '../../../src/domain/calendar/span.js';
import ledger from '../../../src/ledgers/ukraine.json';
import { formatsFor } from '../../../src/presentation/format/formats.js';
import { commonEn } from '../../../src/presentation/words/common.en.js';
import { thresholdMeterEn } from '../../../src/presentation/words/threshold-meter.en.js';

const telling = (now = '2026-11-22') => ({ formats: formatsFor('en'), words: thresholdMeterEn, common: commonEn, now: endOf(now) });
const recorded = { asOf: '2026-10-31', sources: [{ publisher: 'City of Lviv' }] };
const reading = (value: number | null, fields: Partial<Measured> = {}): Measured => ({ ...recorded, value, ...fields });
const view = (fields: Partial<Threshold>, now?: string) =>
  thresholdMeterView({ ...recorded, label: 'Electric buses', unit: 'percent', kind: 'floor', limit: 60, ...fields }, telling(now));

const bundled = (id?: string) => {
  const result = readThreshold(ledger, id);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return thresholdMeterView(result.value, telling());
};

/** With the spaces of a keyboard. */
const plain = (text: string | undefined) => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const rowsOf = ({ table }: ReturnType<typeof view>) => table.rows.map(({ label, value, asOf }) => plain(`${label}: ${String(value)}, ${asOf}`));
const barsOf = ({ picture }: ReturnType<typeof view>) => picture!.rows.map(({ covered, missing, rest }) => [covered, missing, rest].map((part) => part && Number(part.toFixed(4))));

describe('thresholdMeterView of the bundled ledger', () => {
  it('says that a rule is in force and that no reading was found: SAFE', () => {
    const safe = bundled();
    expect(plain(safe.sentence)).to.match(/: at least 65%, rule in force since 29 May 2025 \(“Council Regulation \(EU\) 2025\/1106 \(SAFE\)”\)\. Actual share: not found; that is unknown, not zero\.$/);
    expect(safe.figure).to.deep.equal({ value: '65%', unit: '', caption: 'at least · rule in force' });
    expect(barsOf(safe)).to.deep.equal([[undefined, 0, 0]]);
    expect(safe.picture).to.include({ limit: 'Floor: 65%', limitAt: 0.65 });
    expect(rowsOf(safe)).to.deep.equal(['Council Regulation (EU) 2025/1106 (SAFE): at least 65%, 29 May 2025', 'Actual share: not found, 29 May 2025']);
  });

  it('keeps drones and missiles apart, each on its side of 80', () => {
    const interception = bundled('interception');
    expect(interception.figure).to.equal(undefined);
    expect(plain(interception.sentence)).to.contain('Drones: 79.86% (4,242 of 5,312; October 2025), floor missed. Missiles: 54% (146 of 270; October 2025), floor missed.');
    expect(plain(interception.sentence)).to.contain('at least 80%, not a rule in force (“');
    expect(barsOf(interception)).to.deep.equal([[0.7986, 0.0014, 0.2], [0.54, 0.26, 0.2]]);
    expect(interception.picture!.scale).to.deep.equal(['0%', '100%']);
    expect(rowsOf(interception).slice(1)).to.deep.equal(['Drones: 79.86% · 4,242 of 5,312 · floor missed, Oct 2025', 'Missiles: 54% · 146 of 270 · floor missed, Oct 2025']);
  });

  it('says by whom and how vaguely: own weapons', () => {
    const weapons = bundled('own-weapons');
    expect(plain(weapons.sentence)).to.contain('Actual share: nearly 60% (President Volodymyr Zelenskyy; 6 September 2025), floor kept.');
    expect(weapons.figure).to.deep.equal({ value: '60%', unit: '', caption: 'nearly · floor kept' });
    expect(weapons.notes).to.deep.equal(['Of weapons, not of ammunition.', 'Here “nearly” and “about” are read as within a tenth of the figure.']);
  });
});

describe('thresholdMeterView', () => {
  it('calls a limit without a rule a yardstick', () => {
    expect(view({}).sentence).to.equal('Electric buses: at least 60%, a yardstick, not a rule. Actual share: not found; that is unknown, not zero.');
    expect(rowsOf(view({}))[0]).to.equal('a yardstick, not a rule: at least 60%, 31 Oct 2026');
  });

  it('says of a rule to come that it is not yet in force', () => {
    const rule = { label: 'Bus act', inForce: '2027', ...recorded };
    expect(view({ rule }).sentence).to.contain('rule not yet in force: from 2027 (“Bus act”)');
    expect(view({ rule }, '2027-01-01').sentence).to.contain('rule in force since 2027');
  });

  it('keeps an unknown reading unknown: no bar, no verdict, no zero', () => {
    const unknown = view({ readings: [reading(null), reading(70, { label: 'Trams' })] });
    expect(plain(unknown.sentence)).to.contain('Actual share: not found (31 October 2026); that is unknown, not zero. Trams: 70% (31 October 2026), floor kept.');
    expect(barsOf(unknown)[0]).to.deep.equal([undefined, 0, 0]);
    expect(view({ readings: [reading(null)] }).figure).to.equal(undefined);
  });

  it('says a zero and draws nothing of it', () => {
    const zero = view({ readings: [reading(0)] });
    expect([zero.figure!.value, zero.picture!.rows[0]!.text, ...barsOf(zero)[0]!]).to.deep.equal(['0%', 'Actual share: 0% · floor missed', 0, 0.6, 0.4]);
  });

  it('tells what lies beyond the scale, and draws it to its end', () => {
    const beyond = view({ readings: [reading(112), reading(-5)] });
    expect(beyond.picture!.rows.map(({ text }) => text)).to.deep.equal(['Actual share: 112% · floor kept', 'Actual share: -5% · floor missed']);
    expect(barsOf(beyond)).to.deep.equal([[1, 0, 0], [0, 0.6, 0.4]]);
  });

  it('draws other units from zero to the greatest', () => {
    const buses = view({ unit: 'buses', kind: 'ceiling', limit: 120, readings: [reading(140), reading(70)] });
    expect(buses.picture).to.include({ limit: 'Ceiling: 120 buses', limitAt: 120 / 140 });
    expect(buses.picture!.scale).to.deep.equal(['0 buses', '140 buses']);
    expect(barsOf(buses)).to.deep.equal([[1, 0, 0], [0.5, 0, 0.5]]);
  });

  it('says what is only reported', () => {
    const reported = view({ readings: [reading(70, { reported: true })] });
    expect(plain(reported.sentence)).to.contain('70% (reported; 31 October 2026)');
    expect(rowsOf(reported)[1]).to.contain('Actual share · reported');
  });

  it('fills each bar from end to end, and no further, whatever the numbers', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(fc.property(number, fc.array(fc.option(number), { maxLength: 4 }), fc.constantFrom('percent', 'buses'), fc.constantFrom('floor' as const, 'ceiling' as const), (limit, values, unit, kind) => {
      const { rows, limitAt } = view({ limit, unit, kind, readings: values.map((value) => reading(value)) }).picture!;
      expect(limitAt).to.be.within(0, 1);
      for (const { covered = 1, missing, rest } of rows) {
        expect(Math.min(covered, missing, rest)).to.be.at.least(0);
        expect(covered + missing + rest).to.be.closeTo(1, 1e-9);
      }
    }));
  });

  it('says the same in sentence, picture and table', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 3 }), (values) => {
      const { sentence, picture, table } = view({ readings: values.map((value, index) => reading(value, { label: `Line ${index}` })) });
      picture!.rows.forEach(({ label, amount }, index) => {
        const [printed, verdict] = amount.split(' · ');
        expect(sentence).to.contain(`${label}: ${printed} (`).and.to.contain(`), ${verdict}.`);
        expect(table.rows[index + 1]!.value).to.equal(amount);
      });
    }));
  });
});
