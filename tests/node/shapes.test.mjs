// The shapes in the classic script against the schemas that they are written from, on thousands of spoilt documents.
// Rolldown runs the sources here: node --test tests/node/shapes.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { exportsOf, shapesOf, tableOf } from '../../tools/shapes.mjs';

const RUNS = 3000;

const domain = (file) => resolve('src/domain', file);
const KINDS = [
  { name: 'gap', folder: 'funding' },
  { name: 'total', folder: 'pledge' },
  { name: 'indicator', folder: 'benchmark' },
  { name: 'coalition', folder: 'coalition' },
  { name: 'series', folder: 'series' },
  { name: 'donors', folder: 'pledge' },
  { name: 'scorecard', folder: 'benchmark' },
];
const [{ readSlice }, { shaped }, { resolve: resolveIds }, ...slices] = await exportsOf([
  ...['ledger/slice.ts', 'ledger/shape.ts', 'ledger/resolve.ts'].map(domain),
  ...KINDS.map(({ name, folder }) => domain(`${folder}/${name}.slice.ts`)),
]);
const { table, places } = await shapesOf(
  KINDS.map(({ name, folder }) => domain(`${folder}/${name}.schema.ts`)),
  KINDS.map(({ name }) => `${name}Schema`),
);

// Records in which every field is used.

const text = { en: 'a', uk: 'б', fr: 'c', de: 'd', pl: 'e', ar: 'ف' };
const source = {
  id: 'source-1',
  publisher: 'Somebody',
  title: 'Something',
  url: 'https://example.org/a?b#c',
  published: '2026-01-31',
  retrieved: '2026-02',
  note: text,
};
const sources = [source, { publisher: 'Somebody else' }];
const recorded = { id: 'record-1', asOf: '2026-04', cadence: 'monthly', sources };
const period = { from: '2026', to: '2026-12-31' };
const euros = { amount: 9e9, currency: 'EUR', qualifier: 'at least' };
const rates = [{ id: 'eur-usd', from: 'EUR', to: 'USD', rate: 1.1761, asOf: '2026-05-08', sources }];
const figure = {
  ...recorded,
  label: text,
  money: { amount: 12e10, currency: 'USD', qualifier: 'about' },
  depth: 'stated',
  by: 'Somebody',
  term: text,
  period,
  release: 'Release 29',
};
const pledge = {
  ...recorded,
  id: 'pledge-1',
  label: text,
  by: text,
  money: euros,
  depth: 'funded',
  reached: [{ rung: 'signed', on: '2025-11-28', sources }],
  partOf: 'pledge-2',
  overlaps: ['pledge-3'],
  period,
  kind: 'military',
};
const total = {
  ...recorded,
  label: text,
  term: text,
  since: '2022-01',
  release: 'Release 29',
  leavesOut: ['a', text],
};

const RICH = {
  gap: [
    {
      ...recorded,
      label: text,
      period,
      need: figure,
      own: { ...figure, money: { amount: 6e10, currency: 'USD' } },
      partners: { ...figure, money: { amount: 6e10, currency: 'USD' } },
      covered: { ...figure, money: euros },
      rates,
      leavesOut: ['a', text],
    },
  ],
  total: [
    {
      ...total,
      money: euros,
      parts: [{ label: text, money: { ...euros, amount: 1e9 }, depth: 'signed' }, { label: 'Unmeasured' }],
      changes: [
        { on: '2026-03', money: { amount: -1e9, currency: 'EUR' }, why: 're-estimated', note: text, sources },
      ],
    },
    {
      ...total,
      pledges: [pledge, { ...pledge, id: 'pledge-4', money: { amount: 1e9, currency: 'USD' } }],
      from: 'signed',
      currency: 'EUR',
      rates,
    },
  ],
  indicator: [
    {
      ...recorded,
      label: text,
      unit: text,
      term: 'opened',
      value: 1,
      target: 6,
      targetUnit: text,
      kind: 'progress',
      date: '2026-06-15',
      reported: { value: 1, asOf: '2026-07-14', note: text, sources },
    },
    { ...recorded, label: 'Unknown', value: null },
  ],
  coalition: [
    {
      ...recorded,
      label: text,
      besides: 'UA',
      instrument: text,
      members: [
        {
          country: 'FR',
          asOf: '2026',
          sources,
          depth: 'not-rated',
          roles: ['land', 'air'],
          lead: text,
          offer: text,
          troops: 'yes',
          parliament: text,
          namedBy: text,
        },
        { country: 'EU', asOf: '2024-02-29', sources, depth: 'stated' },
      ],
      unconfirmed: [{ country: 'AL', asOf: '2025-12', note: text, sources }],
      stated: [{ value: 26, label: text, by: text, asOf: '2025-09-04', sources }],
      plan: { guarantee: false, startsAfter: text },
    },
  ],
  series: [
    {
      ...recorded,
      label: text,
      term: text,
      release: 'Release 29',
      currency: 'EUR',
      categories: [{ id: 'military', label: text }, { id: 'financial', label: 'Financial' }],
      points: [
        { on: '2026-03', amounts: { military: 1e9, financial: null }, incomplete: true, note: text },
        { on: '2026-04', amounts: { military: -1 } },
      ],
      need: { ...figure, money: { amount: 6e10, currency: 'EUR' } },
      leavesOut: ['a', text],
    },
    { ...recorded, label: 'Drones', unit: text, categories: [{ id: 'drones', label: 'Drones' }], points: [] },
  ],
  donors: [
    {
      ...recorded,
      label: text,
      currency: 'EUR',
      period,
      release: text,
      gdpYear: '2021',
      donors: [
        { country: 'DE', allocated: 3e10, committed: 4e10, shareOfGdp: 0.83 },
        { label: text, allocated: null, committed: null, shareOfGdp: null },
      ],
      leavesOut: ['a', text],
    },
  ],
  scorecard: [
    {
      ...recorded,
      label: text,
      benchmarks: [
        {
          ...recorded,
          number: 1,
          label: text,
          question: text,
          progress: text,
          indicators: [{ ...recorded, id: 'trees', label: text, value: 1, target: 6 }],
          steps: [{ on: '2026-06', label: text, direction: 'forward', reported: true, note: text, sources }],
          rule: {
            text,
            by: text,
            asOf: '2026-11',
            verdicts: [
              { state: 'met', values: [{ indicator: 'trees', atLeast: 6, atMost: 9 }] },
              {
                state: 'mixed',
                steps: [{ direction: 'back', months: 12, reported: true, atLeast: 1, atMost: 3 }],
              },
            ],
          },
        },
        { ...recorded, id: 'benchmark-2', number: 2, label: text, question: text, indicators: [] },
      ],
    },
  ],
};

const ukraine = JSON.parse(readFileSync('src/ledgers/ukraine.json', 'utf8'));

/** Real records, rich records, and ledgers that hold these; no two places share what they hold. */
const documentsOf = (name, { collection }) =>
  [
    ...ukraine[collection].map((record, at) => resolveIds(ukraine, record, [collection, at]).record),
    ...RICH[name].flatMap((record) => [record, record, { pledgewatch: 1, [collection]: [record] }]),
  ].map((document) => JSON.parse(JSON.stringify(document)));

// What goes wrong in documents.

const fields = new Set(table.flatMap(({ fields }) => fields?.match(/[a-zA-Z]+/g) ?? []));
const keys = fc.oneof(
  fc.constantFrom(...fields),
  fc.constantFrom(
    '__proto__',
    ...'constructor prototype toString length ru Label 0'.split(' '),
    'label ',
    '',
  ),
);

const long = (unit, times) => unit.repeat(times);
const numbers = [
  0,
  -0,
  0.5,
  -1,
  1e-10,
  1e-9,
  1e9,
  1.1e9,
  7e13,
  -7e13,
  7.1e13,
  -7.1e13,
  NaN,
  Infinity,
  -Infinity,
];
const texts = {
  words: ['', ' ', 'a', '12', long('x', 2000), long('x', 2001), long('💶', 2000), long('💶', 2001)],
  halves: [long('\ud83d', 2001), long('\ude00\ud83d', 1001)],
  ids: ['A', '-a', 'a_b', long('a', 80), long('a', 81)],
  dates: '2026 2026-02 2026-02-28 2024-02-29 2026-13 2026-00 2026-2-3 26 3000 30.04.2026'.split(' '),
  days: ['2026-02-29', '2026-02-30', '2026-04-31', '2026-11-31', '2026\n', '2026-04-30T00:00Z'],
  codes: ['EUR', 'eur', 'EURO', '€', 'EU', 'FR', 'fr', 'FRA'],
  links: ['https://a.example/', 'http://a', 'HTTPS://A', 'https://', 'ftp://a', '//a', 'javascript:alert(1)'],
  spaced: [' https://a.example', 'https://a.example/ b'],
  names: [...new Set(table.flatMap(({ values = [] }) => values))],
};
const groups = [
  [{}, { en: 'a' }, { uk: 'а' }, { en: '' }, { en: 5 }, { en: 'a', uk: null }, { en: 'a', uk: undefined }],
  [
    { en: 'a', ru: 'а' },
    { en: '', ru: 'а' },
    { en: 'a', de: long('x', 2001) },
    { en: { en: 'a' } },
    { ru: 'а' },
  ],
  [0, 1, 51, 2001, null, undefined, 'x', [], {}].map((length) => ({ length })),
  [{ length: 0, en: 'a' }, { length: 0, en: '' }, { publisher: 'a' }, new Date(0), /a/],
];
const lists = [
  [[], [[]], [null], ['a'], [{}], ['', {}], ['a', { en: 'a' }], [{ publisher: 'a' }], Array(3)],
  [{ publisher: 'a' }, {}, 'a', null].flatMap((entry) => [Array(50).fill(entry), Array(51).fill(entry)]),
  [Array(120).fill({})],
];
const oneOfAll = (sets) => fc.oneof(...Object.values(sets).map((set) => fc.constantFrom(...set)));
const values = fc.oneof(
  fc.constantFrom(null, undefined, true, false, 1n),
  fc.constantFrom(...numbers),
  { arbitrary: oneOfAll(texts), weight: 3 },
  { arbitrary: oneOfAll(groups), weight: 2 },
  oneOfAll(lists),
  // No maps: they inherit `values`, which zod reads as the field of that name; no JSON holds one.
  fc.anything({ withBigInt: true, withDate: true, withSparseArray: true }),
);

/** Also sets `__proto__`, as JSON does. */
const put = (holder, key, value) =>
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
const isObject = (value) => typeof value === 'object' && value !== null;

/** Each place of a document as what holds it and its key there; the document itself is the first. */
function placesIn(holder, found = [], seen = new Set()) {
  seen.add(holder);
  for (const key of Object.keys(holder)) {
    found.push([holder, key]);
    if (isObject(holder[key]) && !seen.has(holder[key])) placesIn(holder[key], found, seen);
  }
  return found;
}

/** What can happen at a place, given another one, a name, a value, and a value of the same type as the one there. */
const FAULTS = {
  removed: (holder, key) => delete holder[key],
  replaced: (holder, key, { value }) => put(holder, key, value),
  bent: (holder, key, { bent }) =>
    put(
      holder,
      key,
      typeof holder[key] === 'number'
        ? bent.number
        : typeof holder[key] === 'string'
          ? bent.text
          : bent.group,
    ),
  renamed(holder, key, { name }) {
    if (Array.isArray(holder)) return;
    const value = holder[key];
    delete holder[key];
    put(holder, name, value);
  },
  added(holder, key, { name, value }) {
    if (isObject(holder[key]) && !Array.isArray(holder[key])) put(holder[key], name, value);
  },
  translated: (holder, key, { name, value }) => put(holder, key, put({ en: holder[key] }, name, value)),
  swapped: (holder, key, { other: [from, at] }) => put(holder, key, structuredClone(from[at])),
  nested(holder, key, { name, times }) {
    for (let depth = times; depth > 0; depth -= 1)
      put(holder, key, depth % 2 ? put({}, name, holder[key]) : [holder[key]]);
  },
  repeated: (holder, key, { times }) =>
    put(holder, key, Array(times < 12 ? times : times + 39).fill(holder[key][0])),
};

const fault = fc.record({
  fault: fc.constantFrom(
    ...Object.keys(FAULTS),
    'removed',
    ...Array(3).fill(['replaced', 'bent', 'added']).flat(),
  ),
  field: fc.nat(1e6),
  place: fc.nat(1e6),
  other: fc.nat(1e6),
  times: fc.nat(22),
  name: keys,
  value: values,
  bent: fc.record({ number: fc.constantFrom(...numbers), text: oneOfAll(texts), group: oneOfAll(groups) }),
});

/** A document after these faults, each as likely in a field of which there is one as where there are many. */
function spoilt(document, faults) {
  const root = { document: structuredClone(document) };
  for (const { fault: name, field, place, other, ...rest } of faults) {
    const all = placesIn(root);
    const open = name === 'repeated' ? all.filter(([holder, key]) => Array.isArray(holder[key])) : all;
    if (!open.length) break;
    const names = [...new Set(open.map(([, key]) => key))];
    const there = open.filter(([, key]) => key === names[field % names.length]);
    FAULTS[name](...there[place % there.length], {
      ...structuredClone(rest),
      other: all[other % all.length],
    });
  }
  return root.document;
}

/** What is read, or what is thrown: a `length` that is no number may not let itself be compared. */
function outcome(slice, input) {
  try {
    return readSlice(slice, input);
  } catch (error) {
    return { ok: false, thrown: String(error) };
  }
}

KINDS.forEach(({ name }, at) =>
  describe(`The shape of a ${name}`, () => {
    const slice = slices[at][`${name}Slice`];
    const twin = { ...slice, schema: shaped(table, places[`${name}Schema`]) };
    const documents = documentsOf(name, slice);

    it('takes what the schema takes', () => {
      for (const document of documents) {
        const read = readSlice(slice, document);
        assert.ok(read.ok, JSON.stringify(read.issues));
        assert.deepStrictEqual(readSlice(twin, document), read);
      }
    });

    it('takes and refuses spoilt documents as the schema does, in the same words', () => {
      const seen = { true: 0, false: 0 };
      fc.assert(
        fc.property(
          fc.nat(documents.length - 1),
          fc.array(fault, { minLength: 1, maxLength: 5 }),
          (which, faults) => {
            const input = spoilt(documents[which], faults);
            const read = outcome(slice, input);
            assert.deepStrictEqual(outcome(twin, input), read);
            seen[read.ok] += 1;
          },
        ),
        { numRuns: RUNS },
      );
      assert.ok(seen.true > RUNS / 100 && seen.false > RUNS / 2, JSON.stringify(seen));
    });
  }),
);

describe('A schema that shapes cannot say', () => {
  it('is none of these', () => {
    const of = z.array(z.union([z.string(), z.nullable(z.boolean())]));
    assert.equal(
      tableOf({ schema: z.strictObject({ a: z.optional(of), b: z.enum(['c']) }) }).table.length,
      7,
    );
  });

  for (const [what, schema] of Object.entries({
    'record with checks of its keys': z.record(z.string().check(z.minLength(2)), z.number()),
    literal: z.literal(1),
    'number with check': z.int32(),
    'string with format': z.email(),
    'number with coerce': z.coerce.number(),
    'object that is not strict': z.object({ a: z.string() }),
    'object with the field "a-b"': z.strictObject({ 'a-b': z.string() }),
    default: z.strictObject({ a: z._default(z.string(), '') }),
    optional: z.array(z.optional(z.string())),
    'union with discriminator': z.discriminatedUnion('a', [z.strictObject({ a: z.enum(['b']) })]),
    'union with checks': z.union([z.string()]).check(z.minLength(1)),
    overwrite: z.string().check(z.trim()),
    url: z.string().check(z.url()),
    custom: z.string().check(z.refine(() => true)),
    greater_than: z.number().check(z.gt(1)),
    'min_length with abort': z.string().check(z.minLength(1, { abort: true })),
  })) {
    it(`stops the build: ${what}`, () =>
      assert.throws(
        () => tableOf({ schema }),
        ({ message }) => /^A (schema|check) that has no shape: (.+)$/.exec(message)?.[2] === what,
      ));
  }
});
