import type { Accession } from '../accession/accession.schema.js';
import type { Agreement } from '../agreement/agreement.schema.js';
import type { Benchmark } from '../benchmark/benchmark.schema.js';
import { endOf, startOf } from '../calendar/span.js';
import type { Donors } from '../pledge/donors.schema.js';
import type { Series } from '../series/series.schema.js';
import { quote, type Issue } from './issue.js';
import { repeats } from './repeats.js';

// What the schemas of records without a widget cannot see. Paths are within the record: `clusters.0.number`.

const oneOf = (names: readonly string[]): string => `write one of ${names.map(quote).join(', ')}`;

/** A cluster or a chapter that would be counted twice, and events in disorder. */
export function checkAccession({ clusters, timeline = [] }: Accession): Issue[] {
  const chapters = clusters.flatMap((cluster, at) =>
    cluster.chapters.map(({ number }, inner) => ({
      number,
      path: `clusters.${at}.chapters.${inner}.number`,
    })),
  );
  return [
    ...twice(
      clusters.map(({ number }, at) => ({ number, path: `clusters.${at}.number` })),
      'cluster',
    ),
    ...twice(chapters, 'chapter'),
    ...outOfOrder(timeline, 'timeline'),
  ];
}

/** Events that are surely older than the one above them: the last would not be the latest. */
const outOfOrder = (events: readonly { readonly on: string }[], list: string): Issue[] =>
  events.flatMap(({ on }, at) => {
    const before = events[at - 1];
    return !before || endOf(on) >= startOf(before.on)
      ? []
      : [
          {
            path: `${list}.${at}.on`,
            found: quote(on),
            expected: `a date after the one above, ${quote(before.on)}`,
            remedy: 'sort the list, oldest first',
          },
        ];
  });

const twice = (
  entries: readonly { readonly number: number; readonly path: string }[],
  what: string,
): Issue[] =>
  repeats(entries.map(({ number }) => String(number))).map((at) => ({
    path: entries[at]?.path ?? '',
    found: String(entries[at]?.number),
    expected: `a ${what} that stands only once`,
    remedy: 'remove it from one of its places',
  }));

/** A ratification without date and source, one that nobody said is not required, one that is both claimed and not found. */
export function checkAgreement({ ratification, reached = [], legal, depth }: Agreement): Issue[] {
  const issue = { path: 'ratification', found: quote(ratification) };
  if (ratification === 'ratified' && !reached.some(({ rung }) => rung === 'ratified')) {
    return [
      {
        ...issue,
        expected: 'proved by `reached`',
        remedy: "add the rung with date and sources, or write 'not-found'",
      },
    ];
  }
  if (ratification === 'not-required' && !legal) {
    return [
      { ...issue, expected: 'proved by `legal`', remedy: "add who said so and when, or write 'not-found'" },
    ];
  }
  const isRatified = depth === 'ratified' || reached.some(({ rung }) => rung === 'ratified');
  if (ratification !== 'ratified' && isRatified) {
    return [{ ...issue, expected: 'what `depth` or `reached` says', remedy: "write 'ratified', or correct them" }];
  }
  return [];
}

/** Steps in disorder, and verdicts that never hold or always do: an indicator that is not listed, bounds that leave nothing. */
export function checkBenchmark({ indicators, rule, steps: happened = [] }: Benchmark): Issue[] {
  const known = indicators.flatMap(({ id }) => id ?? []);
  const verdicts = (rule?.verdicts ?? []).flatMap(({ values = [], steps = [] }, at): Issue[] => {
    const path = `rule.verdicts.${at}`;
    if (!values.length && !steps.length)
      return [{ path, expected: 'a condition (`values` or `steps`)', remedy: 'add one' }];
    const unknown = values.flatMap(({ indicator }, value) =>
      known.includes(indicator)
        ? []
        : [
            {
              path: `${path}.values.${value}.indicator`,
              found: quote(indicator),
              expected: 'an indicator of this benchmark',
              remedy: known.length ? oneOf(known) : 'add it to `indicators`',
            },
          ],
    );
    const bounds = Object.entries({ values, steps }).flatMap(([name, conditions]) =>
      conditions.flatMap((condition, place) => checkBounds(condition, `${path}.${name}.${place}`)),
    );
    return [...unknown, ...bounds];
  });
  return [...outOfOrder(happened, 'steps'), ...verdicts];
}

interface Bounds {
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** A condition without a bound always holds; one whose bounds leave nothing between them never does. */
function checkBounds({ atLeast, atMost }: Bounds, path: string): Issue[] {
  if (atLeast === undefined && atMost === undefined)
    return [{ path, expected: 'a bound (`atLeast` or `atMost`)', remedy: 'add one' }];
  if (atLeast === undefined || atMost === undefined || atLeast <= atMost) return [];
  return [
    {
      path: `${path}.atMost`,
      found: String(atMost),
      expected: `at least ${atLeast}, the \`atLeast\` beside it`,
      remedy: 'swap the two bounds',
    },
  ];
}

/** A donor without a name, or listed twice. */
export function checkDonors({ donors }: Donors): Issue[] {
  const nameless = donors.flatMap(({ country, label }, at) =>
    (country ?? label)
      ? []
      : [{ path: `donors.${at}`, expected: 'a name (`country` or `label`)', remedy: 'add one' }],
  );
  const named = donors.flatMap(({ country, label }, at) => {
    const name = country ?? (typeof label === 'string' ? label : label?.en);
    return name ? [{ name, path: `donors.${at}.${country ? 'country' : 'label'}` }] : [];
  });
  const again = repeats(named.map(({ name }) => name)).map((at) => ({
    path: named[at]?.path ?? '',
    found: quote(named[at]?.name),
    expected: 'a donor that stands only once',
    remedy: 'merge its entries',
  }));
  return [...nameless, ...again];
}

/** A series of which a wrong number would be shown: of nothing, of unknown categories, of periods in disorder. */
export function checkPeriods({ currency, unit, categories, points }: Series): Issue[] {
  const names = categories.map(({ id }) => id);
  const issues: Issue[] = repeats(names).map((at) => ({
    path: `categories.${at}.id`,
    found: quote(names[at]),
    expected: 'an id that stands only once',
    remedy: 'rename one of the two',
  }));
  if (currency === undefined && unit === undefined) {
    issues.push({ path: '', expected: 'what is counted (`currency` or `unit`)', remedy: 'add one of them' });
  }
  points.forEach(({ on, amounts }, at) => {
    const before = points[at - 1];
    if (before && startOf(on) <= endOf(before.on))
      issues.push({
        path: `points.${at}.on`,
        found: quote(on),
        expected: 'a period after the one before',
        remedy: 'sort the points, each period once',
      });
    for (const name of Object.keys(amounts)) {
      if (!names.includes(name))
        issues.push({
          path: `points.${at}.amounts`,
          found: quote(name),
          expected: 'a category of this series',
          remedy: oneOf(names),
        });
    }
  });
  return issues;
}

/** A series that cannot be read, or that says two things: money and a unit, a need in another currency. */
export function checkSeries(series: Series): Issue[] {
  const { currency, unit, need } = series;
  const issues = checkPeriods(series);
  if (currency !== undefined && unit !== undefined) {
    issues.push({
      path: 'unit',
      found: 'a unit beside a currency',
      expected: 'one of the two',
      remedy: 'remove it',
    });
  }
  if (need && currency !== undefined && need.money.currency !== currency)
    issues.push({
      path: 'need.money.currency',
      found: quote(need.money.currency),
      expected: 'the currency of the series',
      remedy: `write '${currency}'`,
    });
  return issues;
}
