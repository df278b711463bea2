// The records that the widgets show: the bundled ledger's gap with other amounts, and a plain indicator with its source.
import { readFileSync } from 'node:fs';

/** Ages are counted to this day, so that two runs print the same. */
export const NOW = '2026-11-22';

const ledger = JSON.parse(readFileSync(new URL('../src/ledgers/ukraine.json', import.meta.url), 'utf8'));
const COLLECTIONS = { sources: 'sources', rates: 'rates', need: 'needs', own: 'needs', partners: 'needs', covered: 'needs' };

function named(collection, id) {
  return whole(ledger[collection].find((record) => record.id === id));
}

/** A record as it would stand on a page of its own: what it names by id written out. */
function whole(record) {
  const field = ([key, value]) => {
    const collection = COLLECTIONS[key];
    if (!collection) return [key, value];
    return [key, Array.isArray(value) ? value.map((id) => named(collection, id)) : named(collection, value)];
  };
  return Object.fromEntries(Object.entries(record).map(field));
}

const [gap] = ledger.gaps.map(whole);

/** The gauge `at` a place; an odd `step` covers more of its need. */
export function gapRecord(at, step) {
  const record = structuredClone(gap);
  record.id = `gap-${at}`;
  record.covered.money.amount = 9e9 + at * 83_210_000 + (step % 2) * 1_070_000_000;
  return record;
}

/** The ring `at` a place; an odd `step` has reached more of its target. */
export function ringRecord(at, step) {
  return {
    id: `homes-${at}`,
    label: `Homes insulated, district ${at + 1}`,
    unit: 'homes',
    term: 'insulated',
    value: 2100 + ((at * 37) % 6000) + (step % 2) * 830,
    target: 10_000,
    asOf: '2026-10-31',
    sources: [
      { publisher: 'City of Example', title: `Report on district ${at + 1}`, url: `https://example.org/homes/${at + 1}`, retrieved: '2026-11-02' },
    ],
  };
}

/** All records of one kind as one ledger. */
export const ledgerOf = (collection, records) => ({ pledgewatch: 1, id: 'bench', title: 'Benchmark', asOf: '2026-10-31', [collection]: records, sources: [] });
