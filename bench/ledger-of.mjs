// A ledger in order with so many records, of each collection its share. All hang together as in a real one:
// records name sources, totals count pledges, pledges are parts and overlap, benchmarks name indicators.

const recorded = (at, sources) => ({ asOf: `2026-${String(1 + (at % 9)).padStart(2, '0')}-15`, cadence: 'yearly', sources });

/** Pledges that a total lists. */
const LISTED = 20;

/** Of twenty records each: how many stand in a collection, and how one is made. */
const SHARES = {
  sources: [3, (at) => ({ id: `source-${at}`, publisher: `Publisher ${at}`, title: `Report ${at}`, url: `https://example.org/${at}`, published: '2026-01' })],
  needs: [2, (at, sources) => ({ ...recorded(at, sources), id: `need-${at}`, label: `Need ${at}`, money: { amount: 1e9 + at, currency: 'EUR' }, depth: 'stated', period: { from: '2026', to: '2026' } })],
  pledges: [5, (at, sources) => ({
    ...recorded(at, sources), id: `pledge-${at}`, label: `Pledge ${at}`, by: `Donor ${at % 40}`, depth: 'signed',
    money: { amount: 1e6 + at, currency: 'EUR' }, reached: [{ rung: 'signed', on: '2026-01', sources }],
    ...(at % 5 ? { partOf: `pledge-${at - (at % 5)}` } : { overlaps: [`pledge-${Math.max(0, at - 5)}`] }),
  })],
  indicators: [4, (at, sources) => ({ ...recorded(at, sources), id: `indicator-${at}`, label: `Indicator ${at}`, unit: 'steps', value: at % 7, target: 7 })],
  agreements: [2, (at, sources) => ({
    ...recorded(at, sources), id: `agreement-${at}`, label: `Agreement ${at}`, partner: 'FR', signed: '2024-02', depth: 'ratified',
    ratification: 'ratified', reached: [{ rung: 'ratified', on: '2025-02', sources }], pledges: [`pledge-${at}`],
  })],
  thresholds: [1, (at, sources) => ({
    ...recorded(at, sources), id: `threshold-${at}`, label: `Share ${at}`, unit: 'percent', kind: 'floor', limit: 65,
    readings: [{ value: 79.86, part: 4242, whole: 5312, asOf: '2025-10', sources }],
  })],
  benchmarks: [1, (at, sources) => ({
    ...recorded(at, sources), id: `benchmark-${at}`, number: 1 + at, label: `Benchmark ${at}`, question: 'How far?', indicators: [`indicator-${at}`],
    steps: [{ on: '2025-06', label: 'A step', direction: 'forward', sources }, { on: '2025-09', label: 'Another', sources }],
    rule: { text: 'Met at seven', by: 'The editors', asOf: '2026-01', verdicts: [{ state: 'met', values: [{ indicator: `indicator-${at}`, atLeast: 7 }] }] },
  })],
  totals: [1, (at, sources, counts) => ({
    ...recorded(at, sources), id: `total-${at}`, label: `Total ${at}`, currency: 'EUR',
    pledges: Array.from({ length: LISTED }, (_, next) => `pledge-${((at * LISTED) % (counts.pledges - LISTED)) + next}`),
  })],
  gaps: [1, (at, sources) => ({ ...recorded(at, sources), id: `gap-${at}`, label: `Gap ${at}`, need: `need-${2 * at}`, covered: `need-${2 * at + 1}` })],
};

export function ledgerOf(records) {
  const counts = Object.fromEntries(Object.entries(SHARES).map(([name, [share]]) => [name, (records * share) / 20]));
  const sourcesAt = (at) => [`source-${at % counts.sources}`, `source-${(at * 7 + 1) % counts.sources}`];
  return {
    pledgewatch: 1, id: 'large', title: 'A large ledger', asOf: '2026-11-22',
    ...Object.fromEntries(Object.entries(SHARES).map(([name, [, make]]) => [
      name, Array.from({ length: counts[name] }, (_, at) => make(at, sourcesAt(at), counts)),
    ])),
  };
}
