import { parseDate } from '../calendar/date.js';
import { endOf, startOf } from '../calendar/span.js';
import { coalitionSlice } from '../coalition/coalition.slice.js';
import { gapSlice } from '../funding/gap.slice.js';
import { totalSlice } from '../pledge/total.slice.js';
import { checkAccession, checkAgreement, checkBenchmark, checkDonors, checkSeries } from './checks.js';
import { explain, type SchemaIssue } from './explain.js';
import { fail, ok, pathText, quote, type Issue, type Result } from './issue.js';
import { COLLECTIONS, ledgerSchema, type Collection, type Ledger, type LedgerRecord } from './ledger.schema.js';
import { repeats } from './repeats.js';
import { finder, resolver, type Find, type Resolved } from './resolve.js';
import { isLedger, keysOf, otherVersion, parse, UNREADABLE, VERSION, VERSION_KEY } from './slice.js';

type Json = Record<string, unknown>;
type Path = readonly PropertyKey[];

/** What a collection's records must fulfil beyond their schema, once ids are resolved. */
const RULES: Readonly<Partial<Record<Collection, ((facts: never) => readonly Issue[]) | undefined>>> = {
  totals: totalSlice.check, gaps: gapSlice.check, coalitions: coalitionSlice.check, agreements: checkAgreement,
  accession: checkAccession, series: checkSeries, donors: checkDonors, benchmarks: checkBenchmark,
};

/** The collection of which a tag shows a record. */
const SHOWN: Readonly<Record<keyof NonNullable<Ledger['defaults']>, Collection>> = {
  'pw-pledge-counter': 'totals', 'pw-benchmark-ring': 'indicators', 'pw-funding-gap': 'gaps',
  'pw-coalition-roster': 'coalitions', 'pw-coalition-map': 'coalitions', 'pw-accession-clusters': 'accession',
  'pw-threshold-meter': 'thresholds', 'pw-trend-chart': 'series', 'pw-donor-chart': 'donors', 'pw-force-plan': 'plans',
};

/** A record as it is written, where it stands, and `record`, in which its ids are replaced by what they name. */
interface Entry extends Resolved {
  readonly collection: Collection;
  readonly path: Path;
  readonly written: unknown;
}

/**
 * Checks a whole ledger and says all that is wrong with it at once, each in its place: fields by the schema, ids that
 * stand twice or name nothing, and contradictions within the records that are otherwise in order.
 */
export function checkLedger(document: unknown): Result<Ledger> {
  if (!isLedger(document)) return fail({
    path: '', found: quote(document), expected: `a ledger, which is known by its field \`${VERSION_KEY}\``,
    remedy: `put \`"${VERSION_KEY}": ${VERSION}\` at its top`,
  });
  if (document[VERSION_KEY] !== VERSION) return fail(otherVersion(document));
  const parsed = parse({ schema: ledgerSchema }, document);
  if (!parsed) return fail(UNREADABLE);

  const misspelt = parsed.success ? [] : (parsed.error.issues as SchemaIssue[]).flatMap((issue) => explain(issue, document));
  const find = finder(document);
  const entries = entriesOf(document);
  const faults = [...misspelt, ...sameIds(entries), ...entries.flatMap(({ issues }) => issues), ...strayDefaults(document, find)];
  const sound = withoutFaults(entries, faults);
  const issues = [...faults, ...sound.flatMap(contradictions), ...strayPledges(sound, find)];
  return parsed.success && !issues.length ? ok(parsed.data) : { ok: false, issues: onePerPlace(issues) };
}

function entriesOf(ledger: Json): Entry[] {
  const resolve = resolver(ledger);
  return COLLECTIONS.flatMap((collection) => {
    const list = ledger[collection];
    return Array.isArray(list)
      ? list.map((written: unknown, at) => ({ collection, path: [collection, at], written, ...resolve(written, [collection, at]) }))
      : [];
  });
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Records that have the id of one before them in their collection. */
function sameIds(entries: readonly Entry[]): Issue[] {
  const named = entries.flatMap(({ collection, path, written }) =>
    isObject(written) && typeof written.id === 'string' ? [{ collection, path, id: written.id }] : []);
  return repeats(named.map(({ collection, id }) => `${collection} ${id}`)).flatMap((at) => named[at] ?? []).map(({ collection, path, id }) => ({
    path: pathText([...path, 'id']), found: quote(id), expected: `an id that stands only once in \`${collection}\``,
    remedy: 'rename one of the two records',
  }));
}

/** Defaults that name no record. */
const strayDefaults = ({ defaults }: Json, find: Find): Issue[] =>
  !isObject(defaults) ? [] : Object.entries(SHOWN).flatMap(([tag, collection]) => {
    const id = Object.hasOwn(defaults, tag) ? defaults[tag] : undefined;
    const found = typeof id === 'string' ? find(collection, id) : 0;
    return typeof found === 'number' ? [] : [{ ...found, path: pathText(['defaults', tag]) }];
  });

/** The records in which nothing is wrong, nor in what they name. */
function withoutFaults(entries: readonly Entry[], faults: readonly Issue[]): Entry[] {
  const places = new Set(faults.map(({ path }) => /^\w+\[\d+\]/.exec(path)?.[0]));
  const faulty = new Set(entries.filter(({ path }) => places.has(pathText(path))).map(({ record }) => record));
  const known = new Map<unknown, boolean>();
  const isSound = (value: unknown): boolean => {
    if (!isObject(value)) return true;
    const before = known.get(value) ?? (faulty.has(value) ? false : undefined);
    if (before !== undefined) return before;
    known.set(value, true);
    const is = Object.values(value).every(isSound);
    known.set(value, is);
    return is;
  };
  return entries.filter(({ record }) => isSound(record));
}

/** What the collection's own check finds in a record, and periods that end before they begin. */
const contradictions = ({ collection, path, written, record, place }: Entry): Issue[] => [
  ...(RULES[collection]?.(record as never) ?? []).map((issue) => ({ ...issue, path: pathText(place(keysOf(issue.path))) })),
  ...backwardSpans(written, path),
];

function backwardSpans(value: unknown, path: Path): Issue[] {
  if (!isObject(value)) return [];
  const { from, to } = value;
  const isBackward = typeof from === 'string' && typeof to === 'string' && parseDate(from) && parseDate(to) && endOf(to) < startOf(from);
  return [
    ...(isBackward ? [{ path: pathText([...path, 'to']), found: quote(to), expected: 'a date after the start', remedy: 'swap `from` and `to`' }] : []),
    ...Object.entries(value).flatMap(([key, part]) => backwardSpans(part, [...path, Array.isArray(value) ? Number(key) : key])),
  ];
}

/** Pledges that are part of nothing, or of themselves, or overlap what is not there. */
function strayPledges(entries: readonly Entry[], find: Find): Issue[] {
  const pledges = entries.flatMap(({ collection, path, written }) => {
    if (collection === 'pledges') return [{ path, pledge: written as LedgerRecord<'pledges'> }];
    if (collection !== 'totals' && collection !== 'agreements') return [];
    const { pledges: inside = [] } = written as LedgerRecord<typeof collection>;
    return inside.flatMap((pledge, at) => (typeof pledge === 'string' ? [] : [{ path: [...path, 'pledges', at], pledge }]));
  });
  const own = new Set(pledges.map(({ pledge }) => pledge.id));
  const circular = circles(new Map(pledges.map(({ pledge }) => [pledge.id, pledge.partOf])));
  const stray = (id: string, path: Path): Issue[] => {
    const found = own.has(id) ? 0 : find('pledges', id);
    return typeof found === 'number' ? [] : [{ ...found, path: pathText(path) }];
  };
  return pledges.flatMap(({ path, pledge: { id, partOf, overlaps = [] } }) => [
    ...(partOf === undefined ? [] : stray(partOf, [...path, 'partOf'])),
    ...overlaps.flatMap((other, at) => stray(other, [...path, 'overlaps', at])),
    ...(circular.has(id) ? [{
      path: pathText([...path, 'partOf']), found: quote(partOf), expected: 'a whole that is not itself a part of this record',
      remedy: 'remove it here or there',
    }] : []),
  ]);
}

/** From each circle of parts and wholes one that closes it. */
function circles(wholeOf: ReadonlyMap<string, string | undefined>): Set<string> {
  const closing = new Set<string>();
  const done = new Set<string>();
  for (const start of wholeOf.keys()) {
    const way = new Set<string>();
    for (let at: string | undefined = start; at !== undefined && !done.has(at); at = wholeOf.get(at)) {
      if (way.has(at)) closing.add(at);
      if (way.has(at)) break;
      way.add(at);
    }
    for (const id of way) done.add(id);
  }
  return closing;
}

function onePerPlace(issues: readonly Issue[]): Issue[] {
  const first = new Map<string, Issue>();
  for (const issue of issues) if (!first.has(issue.path)) first.set(issue.path, issue);
  return [...first.values()];
}
