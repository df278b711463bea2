import type { Accession } from '../accession/accession.schema.js';
import type { Agreement } from '../agreement/agreement.schema.js';
import type { Benchmark } from '../benchmark/benchmark.schema.js';
import { endOf, startOf } from '../calendar/span.js';
import type { Donors } from '../pledge/donors.schema.js';
import type { Series } from '../series/series.schema.js';
import { quote, type Issue } from './issue.js';
import { repeats } from './repeats.js';

// What the schemas of records without a widget cannot see. Paths are within the record: `clusters.0.number`.

/** A cluster or a chapter that is counted twice. */
export function checkAccession({ clusters }: Accession): Issue[] {
  const chapters = clusters.flatMap((cluster, at) =>
    cluster.chapters.map(({ number }, chapter) => ({ number, path: `clusters.${at}.chapters.${chapter}.number` })));
  return [
    ...twice(clusters.map(({ number }, at) => ({ number, path: `clusters.${at}.number` })), 'cluster'),
    ...twice(chapters, 'chapter'),
  ];
}

const twice = (entries: readonly { readonly number: number; readonly path: string }[], what: string): Issue[] =>
  repeats(entries.map(({ number }) => String(number))).map((at) => ({
    path: entries[at]?.path ?? '', found: String(entries[at]?.number), expected: `a ${what} that stands only once`,
    remedy: 'remove it from one of its places',
  }));

/** A ratification without date and source, and one that nobody said is not required. */
export function checkAgreement({ ratification, reached = [], legal }: Agreement): Issue[] {
  const found = quote(ratification);
  if (ratification === 'ratified' && !reached.some(({ rung }) => rung === 'ratified')) {
    return [{ path: 'ratification', found, expected: 'proved by an entry of `reached`', remedy: 'add the rung with date and sources, or write \'not-found\'' }];
  }
  if (ratification === 'not-required' && !legal) {
    return [{ path: 'ratification', found, expected: 'proved by `legal`', remedy: 'add who said so with date and sources, or write \'not-found\'' }];
  }
  return [];
}

/** Verdicts that hold of nothing or of everything: an indicator that is not listed, a condition without a bound. */
export function checkBenchmark({ indicators, rule }: Benchmark): Issue[] {
  const known = indicators.flatMap(({ id }) => id ?? []);
  return (rule?.verdicts ?? []).flatMap(({ values = [], steps = [] }, at) => {
    const path = `rule.verdicts.${at}`;
    if (!values.length && !steps.length) return [{ path, expected: 'a condition (`values` or `steps`)', remedy: 'add one' }];
    const unknown = values.flatMap(({ indicator }, value) => known.includes(indicator) ? [] : [{
      path: `${path}.values.${value}.indicator`, found: quote(indicator), expected: 'an indicator of this benchmark',
      remedy: `write one of ${known.map(quote).join(', ')}, or add it to \`indicators\``,
    }]);
    const endless = Object.entries({ values, steps }).flatMap(([name, conditions]) =>
      conditions.flatMap(({ atLeast, atMost }, condition) => atLeast === undefined && atMost === undefined
        ? [{ path: `${path}.${name}.${condition}`, expected: 'a bound (`atLeast` or `atMost`)', remedy: 'add one' }] : []));
    return [...unknown, ...endless];
  });
}

/** A donor without a name, or listed twice. */
export function checkDonors({ donors }: Donors): Issue[] {
  const nameless = donors.flatMap(({ country, label }, at) => country ?? label ? [] : [
    { path: `donors.${at}`, expected: 'a name (`country` or `label`)', remedy: 'add one' },
  ]);
  const states = donors.flatMap(({ country }, at) => country ? [{ country, at }] : []);
  return [...nameless, ...repeats(states.map(({ country }) => country)).map((entry) => ({
    path: `donors.${states[entry]?.at}.country`, found: quote(states[entry]?.country),
    expected: 'a donor that stands only once', remedy: 'merge its entries',
  }))];
}

/** A series that cannot be read: money or what else, categories, and periods one after the other. */
export function checkSeries({ currency, unit, categories, points, need }: Series): Issue[] {
  const issues: Issue[] = [];
  if ((currency === undefined) === (unit === undefined)) {
    issues.push({ path: '', expected: 'either a `currency` or a `unit`', remedy: currency ? 'remove `unit`' : 'add one of them' });
  }
  if (need && currency !== undefined && need.money.currency !== currency) {
    issues.push({ path: 'need.money.currency', found: quote(need.money.currency), expected: 'the currency of the series', remedy: `write '${currency}'` });
  }
  const names = categories.map(({ id }) => id);
  issues.push(...repeats(names).map((at) => ({
    path: `categories.${at}.id`, found: quote(names[at]), expected: 'an id that stands only once', remedy: 'rename one of the two',
  })));
  for (const [at, { on, amounts }] of points.entries()) {
    const before = points[at - 1];
    if (before && startOf(on) <= endOf(before.on)) {
      issues.push({ path: `points.${at}.on`, found: quote(on), expected: 'a period after the one before', remedy: 'sort the points, each period once' });
    }
    for (const name of Object.keys(amounts)) {
      if (!names.includes(name)) {
        issues.push({ path: `points.${at}.amounts.${name}`, found: quote(name), expected: 'a category of this series', remedy: `write one of ${names.map(quote).join(', ')}` });
      }
    }
  }
  return issues;
}
