// Faults that an editor may make, each planted into a copy of a ledger, in a record of its own so that all can stand at once.

const said = { asOf: '2026-06-15', sources: ['check-strong'] };

/** Adds a record and gives back its place. */
function add(ledger, collection, record) {
  const list = (ledger[collection] ??= []);
  list.push(record);
  return `${collection}[${list.length - 1}]`;
}

const pledge = (ledger, id, more) => add(ledger, 'pledges', { ...said, id, label: 'A pledge', depth: 'signed', money: { amount: 5e9, currency: 'EUR' }, ...more });
const indicator = (ledger, id, more) => add(ledger, 'indicators', { ...said, cadence: 'yearly', id, label: 'A measure', value: 1, target: 2, ...more });
const need = (ledger, id, more) => add(ledger, 'needs', { ...said, id, label: 'A need', money: { amount: 10e9, currency: 'EUR' }, ...more });
const gap = (ledger, id, more) => {
  need(ledger, `${id}-need`);
  need(ledger, `${id}-given`);
  return add(ledger, 'gaps', { ...said, cadence: 'yearly', id, label: 'A gap', need: `${id}-need`, covered: `${id}-given`, ...more });
};
const total = (ledger, id, more) => add(ledger, 'totals', { ...said, cadence: 'yearly', id, label: 'A total', currency: 'EUR', ...more });
const agreement = (ledger, id, more) => add(ledger, 'agreements', { ...said, id, label: 'An agreement', depth: 'signed', ratification: 'not-found', ...more });
const cluster = (number, ...chapters) => ({ ...said, number, label: 'A cluster', chapters: chapters.map((chapter) => ({ number: chapter })) });
const accession = (ledger, id, more) => add(ledger, 'accession', { ...said, cadence: 'yearly', id, label: 'Talks', candidate: 'UA', clusters: [cluster(1, 5, 18)], ...more });
const threshold = (ledger, id, reading) => add(ledger, 'thresholds', { ...said, cadence: 'yearly', id, label: 'A share', unit: 'percent', kind: 'floor', limit: 80, readings: [{ ...said, ...reading }] });
const reached = (rung, on) => ({ rung, on, sources: ['check-strong'] });

/** What all of them name. Sound: the copy alone has no errors. */
export function ready(ledger) {
  ledger.sources.push(
    { id: 'check-strong', publisher: 'A ministry', title: 'A report', url: 'https://example.org/report' },
    { id: 'check-weak', publisher: 'A blog', url: 'https://example.org/blog', weak: true },
    { id: 'check-closed', publisher: 'A book' },
  );
  return ledger;
}

/**
 * `plant` returns the place; `remedy` is what the author is told to do; a warning has its `kind`.
 * What is `alone` leaves nothing else to be found, or hides another.
 */
export const FAULTS = {
  'another version': { alone: true, remedy: 'use a ledger of that version or a newer script', plant: (ledger) => { ledger.pledgewatch = 2; return 'pledgewatch'; } },
  'a ledger that was checked in the future': { alone: true, remedy: 'write the day of the last check', plant: (ledger) => { ledger.asOf = '2030-01-01'; return 'asOf'; } },
  'a field that is not known': { remedy: 'correct its spelling or remove it', plant: (ledger) => `${indicator(ledger, 'f-key', { colour: 'red' })}.colour` },
  'a number for a text': { remedy: 'write a text', plant: (ledger) => `${indicator(ledger, 'f-type', { label: 5 })}.label` },
  'an amount in quotes': { remedy: 'write 1200 without quotes', plant: (ledger) => `${pledge(ledger, 'f-amount', { money: { amount: '1200', currency: 'EUR' } })}.money.amount` },
  'a currency in words': { remedy: "write 'EUR'", plant: (ledger) => `${pledge(ledger, 'f-currency', { money: { amount: 1200, currency: 'EURO' } })}.money.currency` },
  'a day that does not exist': { remedy: 'write a day that exists', plant: (ledger) => `${indicator(ledger, 'f-day', { asOf: '2026-02-30' })}.asOf` },
  'a date in another order': { remedy: "write a date such as '2026-04-30', '2026-04' or '2026'", plant: (ledger) => `${indicator(ledger, 'f-date', { asOf: '31.10.2026' })}.asOf` },
  'no date': { remedy: 'add it', plant: (ledger) => `${indicator(ledger, 'f-undated', { asOf: undefined })}.asOf` },
  'no source': { remedy: 'add it', plant: (ledger) => `${indicator(ledger, 'f-unsourced', { sources: undefined })}.sources` },
  'an id that stands twice': { remedy: 'rename one of the two records', plant: (ledger) => { indicator(ledger, 'f-twice'); return `${indicator(ledger, 'f-twice')}.id`; } },
  'a source that is not there': { remedy: /^write one of '/, plant: (ledger) => `${indicator(ledger, 'f-source', { sources: ['nowhere'] })}.sources[0]` },
  'a need that is not there': { remedy: /^write one of '/, plant: (ledger) => `${gap(ledger, 'f-need', { need: 'nothing' })}.need` },
  'a default that names nothing': { remedy: /^write one of '/, plant: (ledger) => { ledger.defaults['pw-pledge-counter'] = 'nothing'; return 'defaults.pw-pledge-counter'; } },
  'a link that runs': { remedy: 'write an http or https address', plant: (ledger) => `${add(ledger, 'sources', { id: 'f-link', publisher: 'X', url: 'javascript:alert(1)' })}.url` },
  'a period that ends before it begins': { remedy: 'swap `from` and `to`', plant: (ledger) => `${need(ledger, 'f-period', { period: { from: '2026-05', to: '2026-01' } })}.period.to` },
  'a date after the last check': { remedy: 'correct it, or the date of the ledger', plant: (ledger) => `${indicator(ledger, 'f-future', { asOf: '2027-03' })}.asOf` },
  'an amount below zero': { remedy: "take the minus away; what was taken back is `depth: 'withdrawn'`, or a change of a total", plant: (ledger) => `${pledge(ledger, 'f-minus', { money: { amount: -5e9, currency: 'EUR' } })}.money.amount` },
  'a rate of a currency in itself': { remedy: 'correct one of the two', plant: (ledger) => `${add(ledger, 'rates', { id: 'f-rate', from: 'EUR', to: 'EUR', rate: 1, ...said })}.to` },
  'a ratification before the signature': { remedy: 'correct one of the two dates', plant: (ledger) => `${agreement(ledger, 'f-order', { signed: '2025-05-01', depth: 'ratified', ratification: 'ratified', reached: [reached('ratified', '2025-01-21')] })}.reached[0].on` },
  'a rung above the depth': { remedy: "write 'funded' as its `depth`, or take the rung away", plant: (ledger) => `${pledge(ledger, 'f-rung', { reached: [reached('funded', '2026-02')] })}.reached[0].rung` },
  'a rung reached after the date of its record': { remedy: 'correct one of the two dates', plant: (ledger) => `${pledge(ledger, 'f-late', { reached: [reached('signed', '2026-09')] })}.reached[0].on` },
  'a ratification without proof': { remedy: "add the rung with date and sources, or write 'not-found'", plant: (ledger) => `${agreement(ledger, 'f-proof', { ratification: 'ratified' })}.ratification` },
  'parts that are their own whole': { remedy: 'remove it here or there', plant: (ledger) => { const place = pledge(ledger, 'f-circle', { partOf: 'f-circle-too' }); pledge(ledger, 'f-circle-too', { partOf: 'f-circle' }); return `${place}.partOf`; } },
  'a part that counts beside its whole': {
    remedy: "list 'f-middle' as well, or take one of the two away",
    plant: (ledger) => {
      pledge(ledger, 'f-whole');
      pledge(ledger, 'f-middle', { partOf: 'f-whole' });
      pledge(ledger, 'f-part', { partOf: 'f-middle' });
      return `${total(ledger, 'f-count', { pledges: ['f-whole', 'f-part'] })}.pledges[1]`;
    },
  },
  'a record that a total lists twice': { remedy: 'count it once', plant: (ledger) => { const place = pledge(ledger, 'f-listed'); total(ledger, 'f-listing', { pledges: ['f-listed', 'f-listed'] }); return `${place}.id`; } },
  'parts above their total': { remedy: 'correct the parts or the total', plant: (ledger) => `${total(ledger, 'f-sum', { currency: undefined, money: { amount: 5e9, currency: 'EUR' }, parts: [{ label: 'A part', money: { amount: 6e9, currency: 'EUR' } }] })}.parts` },
  'halves above their need': {
    remedy: 'correct the need or its parts',
    plant: (ledger) => {
      need(ledger, 'f-half', { money: { amount: 6e9, currency: 'EUR' } });
      gap(ledger, 'f-halves', { own: 'f-half', partners: 'f-half' });
      return `needs[${ledger.needs.findIndex(({ id }) => id === 'f-halves-need')}].money.amount`;
    },
  },
  'a need that covers itself': { remedy: 'name the figure of what was given', plant: (ledger) => gap(ledger, 'f-covered', { covered: 'f-covered-need' }) },
  'a share above its whole': { remedy: 'correct it, or its unit', plant: (ledger) => `${threshold(ledger, 'f-percent', { value: 108 })}.readings[0].value` },
  'a share that was not counted': { remedy: 'correct one of the three', plant: (ledger) => `${threshold(ledger, 'f-share', { value: 97.86, part: 4242, whole: 5312 })}.readings[0].value` },
  'a chapter in two clusters': { remedy: 'remove it from one of its places', plant: (ledger) => `${accession(ledger, 'f-chapter', { clusters: [cluster(1, 5, 18), cluster(2, 18)] })}.clusters[1].chapters[0].number` },
  'events in disorder': { remedy: 'sort the list, oldest first', plant: (ledger) => `${accession(ledger, 'f-events', { timeline: ['2026-05', '2026-02'].map((on) => ({ on, label: 'An event', sources: ['check-strong'] })) })}.timeline[1].on` },
  'a month that stands twice': { remedy: 'sort the points, each period once', plant: (ledger) => `${add(ledger, 'series', { ...said, cadence: 'yearly', id: 'f-month', label: 'Aid', currency: 'EUR', categories: [{ id: 'all', label: 'All' }], points: ['2026-01', '2026-01'].map((on) => ({ on, amounts: { all: 5e9 } })) })}.points[1].on` },
  'a donor that stands twice': { remedy: 'merge its entries', plant: (ledger) => `${add(ledger, 'donors', { ...said, cadence: 'yearly', id: 'f-donor', label: 'Donors', currency: 'EUR', donors: [{ label: 'A fund', allocated: 5 }, { label: 'A fund', allocated: 6 }] })}.donors[1].label` },
  'a rule on an indicator that is not its own': {
    remedy: "write one of 'f-known'",
    plant: (ledger) => {
      indicator(ledger, 'f-known');
      return `${add(ledger, 'benchmarks', { ...said, id: 'f-rule', number: 9, label: 'A benchmark', question: 'How far?', indicators: ['f-known'], rule: { text: 'Met', by: 'X', asOf: '2026-06', verdicts: [{ state: 'met', values: [{ indicator: 'f-unknown', atLeast: 1 }] }] } })}.rule.verdicts[0].values[0].indicator`;
    },
  },
  'a figure that is stale': { kind: 'stale', remedy: 'look for a newer figure', plant: (ledger) => `${indicator(ledger, 'f-stale', { asOf: '2026-08', cadence: 'monthly' })}.asOf` },
  'a record with weak sources alone': { kind: 'weak-source', remedy: 'add one with a link that proves it, or mark what it supports as reported', plant: (ledger) => `${indicator(ledger, 'f-weak', { sources: ['check-weak', 'check-closed'] })}.sources` },
  'a member with weak sources alone': { kind: 'weak-source', remedy: 'add one with a link that proves it, or mark what it supports as reported', plant: (ledger) => `${add(ledger, 'coalitions', { ...said, cadence: 'yearly', id: 'f-member', label: 'Who?', members: [{ ...said, country: 'FR', depth: 'stated', sources: ['check-weak'] }] })}.members[0].sources` },
  'the same pledge in two records': {
    kind: 'double-counting',
    remedy: 'write `partOf` or `overlaps`, or take one of the two away',
    plant: (ledger) => { pledge(ledger, 'f-like', { by: 'Germany', money: { amount: 7e9, currency: 'EUR' } }); return pledge(ledger, 'f-alike', { by: 'Germany', money: { amount: 7e9, currency: 'EUR' } }); },
  },
  'an overlap that a total does not see': {
    kind: 'double-counting',
    remedy: "list the whole instead of its part, or write `overlaps` between 'f-seen' and 'f-unseen-part'",
    plant: (ledger) => {
      pledge(ledger, 'f-seen', { overlaps: ['f-unseen'] });
      pledge(ledger, 'f-unseen');
      pledge(ledger, 'f-unseen-part', { partOf: 'f-unseen' });
      return `${total(ledger, 'f-overlap', { pledges: ['f-seen', 'f-unseen-part'] })}.pledges[0]`;
    },
  },
  'an amount in billions': { kind: 'magnitude', remedy: 'write all its zeros: 60 billion is 60000000000', plant: (ledger) => `${pledge(ledger, 'f-billions', { money: { amount: 10.073, currency: 'EUR' } })}.money.amount` },
};
