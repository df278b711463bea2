import type { Threshold } from '../benchmark/threshold.schema.js';
import type { Gap } from '../funding/gap.schema.js';
import type { Donors } from '../pledge/donors.schema.js';
import { isFloor, sumAmounts } from '../quantity/money.js';
import type { DatedRate, Text } from './common.schema.js';
import { quote, type Issue } from './issue.js';

// Parts, wholes and rates that cannot be true together. Paths are within the record: `readings.0.value`.

const isPercent = (unit: Text): boolean => /^(%|per ?cent)$/i.test(typeof unit === 'string' ? unit : unit.en);

const outside = (path: string, value: number | null | undefined): Issue[] =>
  value === null || value === undefined || (value >= 0 && value <= 100)
    ? []
    : [{ path, found: String(value), expected: 'a share from 0 to 100 percent', remedy: 'correct it, or its unit' }];

/** A share beyond its whole, and one that is not what was counted. */
export function checkThreshold({ unit, limit, readings = [] }: Threshold): Issue[] {
  if (!isPercent(unit)) return [];
  return [
    ...outside('limit', limit),
    ...readings.flatMap(({ value, part, whole, qualifier }, at) => {
      const path = `readings.${at}`;
      const beyond = outside(`${path}.value`, value);
      if (beyond.length || part === undefined || whole === undefined) return beyond;
      if (part > whole) return [{
        path: `${path}.part`, found: String(part), expected: `at most the whole of ${whole}`, remedy: 'correct the part or the whole',
      }];
      const counted = (100 * part) / whole;
      // As many digits as the source prints, rounded or cut off.
      const digits = String(value).split('.')[1]?.length ?? 0;
      return value === null || qualifier || Math.abs(counted - value) < 10 ** -digits ? [] : [{
        path: `${path}.value`, found: String(value),
        expected: `the share of ${part} in ${whole}, ${counted.toFixed(digits + 1)}`, remedy: 'correct one of the three',
      }];
    }),
  ];
}

/** Aid above all that a state earns. */
export const checkShareOfGdp = ({ donors }: Donors): Issue[] =>
  donors.flatMap(({ shareOfGdp }, at) => outside(`donors.${at}.shareOfGdp`, shareOfGdp));

/** Halves above their whole, and a need that is said to cover itself. */
export function checkHalves({ need, own, partners, covered }: Gap): Issue[] {
  const issues: Issue[] = [];
  const halves = [own, partners].flatMap((half) => half?.money ?? []);
  const sum = sumAmounts(halves.map(({ amount }) => amount));
  const isExact = halves.length === 2 && !isFloor(need.money.qualifier) && halves.every(({ qualifier }) => !qualifier);
  if (isExact && sum > need.money.amount) issues.push({
    path: 'need.money.amount', found: String(need.money.amount),
    expected: `at least the sum of \`own\` and \`partners\`, ${sum}`, remedy: 'correct the need or its parts',
  });
  // An id that names the same record twice leads to the same copy of it.
  for (const [name, part] of Object.entries({ need, own, partners })) {
    if (part === covered) issues.push({
      path: '', found: `\`covered\`, which is its \`${name}\` too,`, expected: 'another figure than what is needed', remedy: 'name the figure of what was given',
    });
  }
  return issues;
}

/** A currency priced in itself. */
export const checkRate = ({ from, to }: DatedRate): Issue[] =>
  from === to ? [{ path: 'to', found: quote(to), expected: 'another currency than `from`', remedy: 'correct one of the two' }] : [];
