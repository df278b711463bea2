import fc from 'fast-check';
import { BESIDE, RUNGS, type Standing } from '../../../src/domain/ledger/depth.js';
import type { Countable } from '../../../src/domain/pledge/tally.js';
import type { Rate } from '../../../src/domain/quantity/rates.js';

/** Few ids, so that parts, overlaps and circles meet often; `nowhere` is no record's. */
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

const depths: fc.Arbitrary<Standing> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...RUNGS) },
  { weight: 2, arbitrary: fc.constant('withdrawn' as const) },
  { weight: 1, arbitrary: fc.constantFrom(...BESIDE) },
);

const amounts = fc.oneof(fc.constantFrom(0, 0.01, 0.1, 10, 10, 33.33, 50, 1e9, 1e12), fc.integer({ min: 0, max: 1e9 }).map((amount) => amount / 100));

/** Mostly euros; dollars and hryvnias have a rate or have none. */
const moneys = fc.option(fc.record({ amount: amounts, currency: fc.constantFrom('EUR', 'EUR', 'EUR', 'USD', 'UAH') }), { nil: undefined, freq: 6 });

export const rungs = fc.constantFrom(...RUNGS);

export const rateLists: fc.Arbitrary<Rate[]> = fc.subarray([
  { from: 'EUR', to: 'USD', rate: 1.25, asOf: '2026-04-30' },
  { from: 'USD', to: 'EUR', rate: 0.9, asOf: '2025-12-31' },
  { from: 'UAH', to: 'EUR', rate: 0.02, asOf: '2026-04-30' },
]);

function pledgesWith(overlaps: fc.Arbitrary<string[]>): fc.Arbitrary<Countable[]> {
  const fields = fc.record({
    money: moneys,
    depth: depths,
    partOf: fc.option(fc.constantFrom(...IDS, 'nowhere'), { nil: undefined, freq: 2 }),
    overlaps,
  });
  return fc.array(fields, { minLength: 1, maxLength: IDS.length }).map((list) => list.map((one, at) => ({ id: IDS[at]!, ...one })));
}

/** Up to eight pledges: trees of parts, circles, overlaps within and across trees, all currencies and depths. */
export const pledgeLists = fc.oneof(
  pledgesWith(fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, { weight: 1, arbitrary: fc.subarray([...IDS, 'nowhere'], { maxLength: 2 }) })),
  pledgesWith(fc.subarray([...IDS, 'nowhere'])),
);

/** The same without overlaps. */
export const apartLists = pledgesWith(fc.constant<string[]>([]));
