// What is filtered: 2,000 members, by the real names of countries. There are fewer countries, so each stands several
// times, which the reader of facts would refuse: the measured script is built without that one check.
export const ROWS = 2000;

const DEPTHS = ['stated', 'stated', 'stated', 'signed', 'ratified', 'funded', 'delivered'];
const ROLES = ['land', 'air', 'sea', 'training', 'logistics', 'hosting', 'headquarters', 'monitoring'];
const OFFERS = [
  'Air and naval capabilities and training, once hostilities end',
  'Engineers, mine clearance and a field hospital for the first two years',
  'A frigate and two minehunters in the maritime component, under a mandate of the United Nations',
  'Money for training outside the country; no troops on the ground',
];
const SOURCES = [{ publisher: 'Office of Example', title: 'Answers of the members', url: 'https://example.org/answers', retrieved: '2026-11-02' }];

const member = (at, countries) => ({
  country: countries[at % countries.length],
  asOf: '2026-10-31',
  sources: SOURCES,
  depth: DEPTHS[(at * 5) % DEPTHS.length],
  roles: ROLES.filter((_, role) => (at * 7 + role * 3) % 8 < at % 4),
  offer: OFFERS[at % OFFERS.length],
  ...(at % 3 ? {} : { troops: 'yes, after a ceasefire' }),
  ...(at % 5 ? {} : { parliament: 'Decision of the parliament required' }),
});

/** Runs in the page: an engine has its own names. Codes of yore share a name with today's. */
export function countryNames() {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) => letters.map((second) => first + second))
    .filter((code) => names.of(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
    .map((code) => [code, names.of(code)]);
}

/** A coalition, and the same in the columns and the order of a grid. */
export function coalition(named) {
  const names = new Map(named);
  const members = Array.from({ length: ROWS }, (_, at) => member(at, [...names.keys()]));
  const record = { id: 'bench', label: `Who stands behind it? ${ROWS} answers`, asOf: '2026-10-31', sources: SOURCES, members };
  const rows = members
    .map(({ country, depth, roles, troops = '', offer, parliament = '' }) => ({ country, name: names.get(country), depth, roles: roles.join(', '), troops, offer, parliament }))
    .sort((a, b) => DEPTHS.lastIndexOf(b.depth) - DEPTHS.lastIndexOf(a.depth) || Number(!a.roles) - Number(!b.roles) || a.name.localeCompare(b.name, 'en'));
  return { record, rows };
}

/** A register of agreements, and the same in the columns of a grid. */
export function register(named) {
  const codes = named.map(([code]) => code);
  const names = new Map(named);
  const agreements = Array.from({ length: ROWS }, (_, at) => ({
    id: `agreement-${at}`, label: 'Agreement', partner: codes[at % codes.length], framework: 'Round of Example', signed: `2025-${String(at % 12 + 1).padStart(2, '0')}-15`, years: 10,
    ratification: 'not-found', depth: 'signed', asOf: '2026-10-31', sources: SOURCES,
    ...(at % 3 ? {} : { legal: { note: 'Political, not legally binding', asOf: '2026-10-31', sources: SOURCES } }),
  }));
  const record = { id: 'bench', label: `Which are hard to retract? ${ROWS} agreements`, asOf: '2026-10-31', sources: SOURCES, agreements };
  const rows = agreements.map(({ partner, signed, years, ratification, depth, legal }) => ({ name: names.get(partner), signed, years, ratification, depth, legal: legal?.note ?? '' }));
  return { record, rows };
}
