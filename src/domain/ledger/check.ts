import { checkRegister } from '../agreement/register.slice.js';
import { coalitionSlice } from '../coalition/coalition.slice.js';
import { planSlice } from '../coalition/plan.slice.js';
import { gapSlice } from '../funding/gap.slice.js';
import { totalSlice } from '../pledge/total.slice.js';
import { countedTwice } from './check-double.js';
import { entriesOf, isObject, sameIds, withoutFaults, type Entry, type Json } from './check-entries.js';
import { checkHalves, checkRate, checkShareOfGdp, checkThreshold } from './check-shares.js';
import { checkWritten } from './check-written.js';
import { checkAccession, checkAgreement, checkBenchmark, checkDonors, checkSeries } from './checks.js';
import { explain, type SchemaIssue } from './explain.js';
import { ok, pathText, quote, type Issue, type Result } from './issue.js';
import { ledgerSchema, type Collection, type Ledger } from './ledger.schema.js';
import { finder, type Find } from './resolve.js';
import { SHOWN } from './shown.js';
import { isLedger, keysOf, otherVersion, parse, UNREADABLE, VERSION, VERSION_KEY } from './slice.js';
import { strayPledges } from './stray-pledges.js';

/** What the records of a collection must fulfil beyond their schema, once ids are resolved. */
const RULES: Readonly<Partial<Record<Collection, readonly (((facts: never) => readonly Issue[]) | undefined)[]>>> = {
  rates: [checkRate],
  totals: [totalSlice.check],
  gaps: [gapSlice.check, checkHalves],
  coalitions: [coalitionSlice.check],
  agreements: [checkAgreement],
  registers: [checkRegister],
  accession: [checkAccession],
  series: [checkSeries],
  donors: [checkDonors, checkShareOfGdp],
  benchmarks: [checkBenchmark],
  thresholds: [checkThreshold],
  plans: [planSlice.check],
};

/** A ledger that was looked through. */
export interface Examined {
  /** As the schema gives it back; undefined where it does not take it. */
  readonly value: Ledger | undefined;
  /** What is wrong, once a place. */
  readonly issues: readonly Issue[];
  readonly entries: readonly Entry[];
  /** The records in which nothing is wrong. */
  readonly sound: readonly Entry[];
}

/**
 * Checks a whole ledger and says all that is wrong with it at once, each in its place: fields by the schema,
 * ids that stand twice or name nothing, and contradictions within the records that are otherwise in order.
 */
export function checkLedger(document: unknown): Result<Ledger> {
  const { value, issues } = examine(document);
  return value && !issues.length ? ok(value) : { ok: false, issues };
}

/** Looks through a ledger; of what is none there are no records. */
export function examine(document: unknown): Examined {
  const refused = (issue: Issue): Examined => ({ value: undefined, issues: [issue], entries: [], sound: [] });
  if (!isLedger(document))
    return refused({
      path: '',
      found: quote(document),
      expected: `a ledger, which is known by its field \`${VERSION_KEY}\``,
      remedy: `put \`"${VERSION_KEY}": ${VERSION}\` at its top`,
    });
  if (document[VERSION_KEY] !== VERSION) return refused(otherVersion(document));
  const parsed = parse({ schema: ledgerSchema }, document);
  if (!parsed) return refused(UNREADABLE);

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
  const issues = [
    ...faults,
    ...sound.flatMap(contradictions),
    ...checkWritten(sound, document.asOf),
    ...strayPledges(sound, find),
    ...countedTwice(sound),
  ];
  return { value: parsed.success ? parsed.data : undefined, issues: onePerPlace(issues), entries, sound };
}

/** What the rules of its collection find in a record. */
const contradictions = ({ collection, record, place }: Entry): Issue[] =>
  (RULES[collection] ?? [])
    .flatMap((rule) => rule?.(record as never) ?? [])
    .map((issue) => ({ ...issue, path: pathText(place(keysOf(issue.path))) }));

/** Defaults that name no record. */
const strayDefaults = ({ defaults }: Json, find: Find): Issue[] =>
  !isObject(defaults)
    ? []
    : Object.entries(SHOWN).flatMap(([tag, collection]) => {
        const id = Object.hasOwn(defaults, tag) ? defaults[tag] : undefined;
        const found = typeof id === 'string' ? find(collection, id) : 0;
        return typeof found === 'number' ? [] : [{ ...found, path: pathText(['defaults', tag]) }];
      });

function onePerPlace(issues: readonly Issue[]): Issue[] {
  const first = new Map<string, Issue>();
  for (const issue of issues) if (!first.has(issue.path)) first.set(issue.path, issue);
  return [...first.values()];
}
