import { checkRegister } from '../agreement/register.slice.js';
import { parseDate } from '../calendar/date.js';
import { endOf, startOf } from '../calendar/span.js';
import { coalitionSlice } from '../coalition/coalition.slice.js';
import { gapSlice } from '../funding/gap.slice.js';
import { totalSlice } from '../pledge/total.slice.js';
import { checkAccession, checkAgreement, checkBenchmark, checkDonors, checkSeries } from './checks.js';
import { explain, type SchemaIssue } from './explain.js';
import { fail, ok, pathText, quote, type Issue, type Result } from './issue.js';
import { COLLECTIONS, ledgerSchema, type Collection, type Ledger } from './ledger.schema.js';
import { repeats } from './repeats.js';
import { finder, resolver, type Find, type Resolved } from './resolve.js';
import { isLedger, keysOf, otherVersion, parse, UNREADABLE, VERSION, VERSION_KEY } from './slice.js';
import { strayPledges } from './stray-pledges.js';

type Json = Record<string, unknown>;
type Path = readonly PropertyKey[];

/** What the records of a collection must fulfil beyond their schema, once ids are resolved. */
const RULES: Readonly<Partial<Record<Collection, ((facts: never) => readonly Issue[]) | undefined>>> = {
  totals: totalSlice.check,
  gaps: gapSlice.check,
  coalitions: coalitionSlice.check,
  agreements: checkAgreement,
  registers: checkRegister,
  accession: checkAccession,
  series: checkSeries,
  donors: checkDonors,
  benchmarks: checkBenchmark,
};

/** The collection of which a tag shows a record. */
const SHOWN: Readonly<Record<keyof NonNullable<Ledger['defaults']>, Collection>> = {
  'pw-pledge-counter': 'totals',
  'pw-benchmark-ring': 'indicators',
  'pw-funding-gap': 'gaps',
  'pw-coalition-roster': 'coalitions',
  'pw-coalition-map': 'coalitions',
  'pw-scorecard': 'scorecards',
  'pw-agreement-ladder': 'registers',
  'pw-accession-clusters': 'accession',
  'pw-threshold-meter': 'thresholds',
  'pw-trend-chart': 'series',
  'pw-donor-chart': 'donors',
  'pw-force-plan': 'plans',
};

/** A record as it is `written`, where it stands, and as `record` with its ids replaced by what they name. */
interface Entry extends Resolved {
  readonly collection: Collection;
  readonly path: Path;
  readonly written: unknown;
}

/**
 * Checks a whole ledger and says all that is wrong with it at once, each in its place: fields by the schema,
 * ids that stand twice or name nothing, and contradictions within the records that are otherwise in order.
 */
export function checkLedger(document: unknown): Result<Ledger> {
  if (!isLedger(document))
    return fail({
      path: '',
      found: quote(document),
      expected: `a ledger, which is known by its field \`${VERSION_KEY}\``,
      remedy: `put \`"${VERSION_KEY}": ${VERSION}\` at its top`,
    });
  if (document[VERSION_KEY] !== VERSION) return fail(otherVersion(document));
  const parsed = parse({ schema: ledgerSchema }, document);
  if (!parsed) return fail(UNREADABLE);

  const found = parsed.success ? [] : (parsed.error.issues as SchemaIssue[]);
  const find = finder(document);
  const entries = entriesOf(document);
  const faults = [
    ...found.flatMap((issue) => explain(issue, document)),
    ...sameIds(entries),
    ...entries.flatMap(({ issues }) => issues),
    ...strayDefaults(document, find),
  ];
  const sound = withoutFaults(entries, faults);
  const issues = [...faults, ...sound.flatMap(contradictions), ...strayPledges(sound, find)];
  return parsed.success && !issues.length ? ok(parsed.data) : { ok: false, issues: onePerPlace(issues) };
}

function entriesOf(ledger: Json): Entry[] {
  const resolve = resolver(ledger);
  return COLLECTIONS.flatMap((collection) => {
    const list = ledger[collection];
    if (!Array.isArray(list)) return [];
    return list.map((written: unknown, at) => {
      const path = [collection, at];
      return { collection, path, written, ...resolve(written, path) };
    });
  });
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Records that have the id of one before them in their collection. */
function sameIds(entries: readonly Entry[]): Issue[] {
  const named = entries.filter(({ written }) => isObject(written) && typeof written.id === 'string');
  const ids = named.map(({ written }) => (written as { id: string }).id);
  return repeats(named.map(({ collection }, at) => `${collection} ${ids[at]}`)).map((at) => ({
    path: pathText([...(named[at]?.path ?? []), 'id']),
    found: quote(ids[at]),
    expected: `an id that stands only once in \`${named[at]?.collection}\``,
    remedy: 'rename one of the two records',
  }));
}

/** Defaults that name no record. */
const strayDefaults = ({ defaults }: Json, find: Find): Issue[] =>
  !isObject(defaults)
    ? []
    : Object.entries(SHOWN).flatMap(([tag, collection]) => {
        const id = Object.hasOwn(defaults, tag) ? defaults[tag] : undefined;
        const found = typeof id === 'string' ? find(collection, id) : 0;
        return typeof found === 'number' ? [] : [{ ...found, path: pathText(['defaults', tag]) }];
      });

/** The records in which nothing is wrong, nor in what they name but their sources, of which nothing is reckoned. */
function withoutFaults(entries: readonly Entry[], faults: readonly Issue[]): Entry[] {
  const places = new Set(faults.map(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0]));
  const faulty = entries.filter(
    ({ collection, path }) => collection !== 'sources' && places.has(pathText(path)),
  );
  const known = new Map<unknown, boolean>(faulty.map(({ record }) => [record, false]));
  const isSound = (value: unknown): boolean => {
    if (!isObject(value)) return true;
    const before = known.get(value);
    if (before !== undefined) return before;
    known.set(value, true);
    const is = Object.values(value).every(isSound);
    known.set(value, is);
    return is;
  };
  return entries.filter(({ record, path }) => !places.has(pathText(path)) && isSound(record));
}

/** What the collection's own check finds in a record, and periods that end before they begin. */
function contradictions({ collection, path, written, record, place }: Entry): Issue[] {
  const found = RULES[collection]?.(record as never) ?? [];
  return [
    ...found.map((issue) => ({ ...issue, path: pathText(place(keysOf(issue.path))) })),
    ...backwardSpans(written, path),
  ];
}

function backwardSpans(value: unknown, path: Path): Issue[] {
  if (!isObject(value)) return [];
  const inside = Object.entries(value).flatMap(([key, part]) =>
    backwardSpans(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  const { from, to } = value;
  return isDate(from) && isDate(to) && endOf(to) < startOf(from)
    ? [
        {
          path: pathText([...path, 'to']),
          found: quote(to),
          expected: 'a date after the start',
          remedy: 'swap `from` and `to`',
        },
      ]
    : inside;
}

/** Of a rate, `from` and `to` are currencies. */
const isDate = (value: unknown): value is string =>
  typeof value === 'string' && parseDate(value) !== undefined;

function onePerPlace(issues: readonly Issue[]): Issue[] {
  const first = new Map<string, Issue>();
  for (const issue of issues) if (!first.has(issue.path)) first.set(issue.path, issue);
  return [...first.values()];
}
