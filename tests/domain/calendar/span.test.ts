import { expect } from '@open-wc/testing';
import { dayNumber } from '../../../src/domain/calendar/date.js';
import { endOf, startOf } from '../../../src/domain/calendar/span.js';

describe('startOf and endOf', () => {
  it('give the first and the last day of what the ledger writes', () => {
    expect(startOf('2024')).to.equal(dayNumber(2024, 1, 1));
    expect(endOf('2024')).to.equal(dayNumber(2024, 12, 31));
    expect(endOf('2024-02')).to.equal(dayNumber(2024, 2, 29));
    expect(startOf('2024-02-29')).to.equal(endOf('2024-02-29'));
  });

  it('say what they cannot read', () => {
    expect(() => startOf('2026-02-30')).to.throw(RangeError, '2026-02-30 is not a date');
    expect(() => endOf('soon')).to.throw(RangeError, 'soon');
  });
});
