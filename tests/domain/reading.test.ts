import { expect } from '@open-wc/testing';
import { mapReading, type Reading } from '../../src/domain/reading.js';

const issues = [{ path: 'a', expected: 'a text', remedy: 'add it' }];
const later = [{ path: 'b', expected: 'a number', remedy: 'add it' }];
const length = (text: string): Reading<number> => ({ state: 'ready', facts: text.length });

describe('mapReading', () => {
  it('carries ready facts over', () => {
    expect(mapReading({ state: 'ready', facts: 'four' }, length)).to.deep.equal({ state: 'ready', facts: 4 });
  });

  it('keeps stale what is stale, with what is wrong with its source', () => {
    expect(mapReading({ state: 'stale', facts: 'four', issues }, length)).to.deep.equal({ state: 'stale', facts: 4, issues });
  });

  it('says what is wrong with the facts themselves, stale or not', () => {
    const refuse = (): Reading<number> => ({ state: 'invalid', issues: later });
    expect(mapReading({ state: 'ready', facts: '' }, refuse)).to.deep.equal({ state: 'invalid', issues: later });
    expect(mapReading({ state: 'stale', facts: '', issues }, refuse)).to.deep.equal({ state: 'invalid', issues: later });
  });

  it('asks nothing of what has no facts', () => {
    for (const reading of [{ state: 'empty' }, { state: 'loading' }, { state: 'invalid', issues }] as const) {
      expect(mapReading(reading, () => { throw new Error('asked'); })).to.equal(reading);
    }
  });
});
