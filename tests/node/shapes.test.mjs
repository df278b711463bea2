// The shapes in the classic script against the schemas that they are written from, on thousands of spoilt documents.
// Rolldown runs the sources here: node --test tests/node/shapes.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { exportsOf, shapesOf } from '../../tools/shapes.mjs';

const RUNS = 3000;

const domain = (file) => resolve('src/domain', file);
const KINDS = [
  { name: 'gap', folder: 'funding' },
  { name: 'total', folder: 'pledge' },
  { name: 'indicator', folder: 'benchmark' },
  { name: 'coalition', folder: 'coalition' },
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
const total = { ...recorded, label: text, term: text, since: '2022-01', release: 'Release 29', leavesOut: ['a', text] };

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
      changes: [{ on: '2026-03', money: { amount: -1e9, currency: 'EUR' }, why: 're-estimated', note: text, sources }],
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
};

const ukraine = JSON.parse(readFileSync('src/ledgers/ukraine.json', 'utf8'));

/** Real records, rich records, and ledgers that hold them. */
const documentsOf = (name, { collection }) => [
  ...ukraine[collection].map((record, at) => resolveIds(ukraine, record, [collection, at]).record),
  ...RICH[name].flatMap((record) => [record, record, { pledgewatch: 1, [collection]: [record] }]),
];

// What goes wrong in documents.

const known = table.flatMap(({ fields }) => fields?.match(/[a-zA-Z]+/g) ?? []);
const keys = fc.oneof(
  fc.constantFrom(...new Set(known)),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'length', 'ru', 'Label', 'label ', 'x'.repeat(99), '0', ''),
);
const values = fc.oneof(
  { arbitrary: fc.constantFrom(null, undefined, true, false, 0, -0, 0.5, -1, 7e13, -7e13, 7.1e13, -7.1e13, 1e-10, 1e10, NaN, Infinity, -Infinity, 1n), weight: 2 },
  { arbitrary: fc.constantFrom('', ' ', 'a', '12', 'x'.repeat(2000), 'x'.repeat(2001), '💶'.repeat(2000), '💶'.repeat(2001), '\ud83d'.repeat(2001), '\ude00\ud83d'.repeat(1001)), weight: 2 },
  { arbitrary: fc.constantFrom('2026', '2026-02', '2026-02-28', '2024-02-29', '2026-02-29', '2026-02-30', '2026-04-31', '2026-13', '2026-00', '26', '2026-2-3', '3000', '2026\n', '30.04.2026', '2026-04-30T00:00Z'), weight: 2 },
  fc.constantFrom('EUR', 'eur', 'EURO', '€', 'EU', 'FR', 'fr', 'FRA', 'A', 'a'.repeat(80), 'a'.repeat(81), '-a', 'a_b'),
  fc.constantFrom('https://a.example/', 'http://a', 'HTTPS://A', 'https://', 'javascript:alert(1)', ' https://a.example', 'https://a.example/ b', '//a', 'ftp://a'),
  fc.constantFrom(...new Set(table.flatMap((shape) => shape.values ?? []))),
  {
    arbitrary: fc.constantFrom(
      {}, { en: 'a' }, { uk: 'а' }, { en: '' }, { en: 5 }, { en: 'a', ru: 'а' }, { en: '', ru: 'а' }, { en: 'a', uk: null }, { en: 'a', de: undefined }, { en: 'a', de: 'x'.repeat(2001) }, { en: { en: 'a' } },
      { length: 0 }, { length: 1 }, { length: 51 }, { length: null }, { length: undefined }, { length: 'x' }, { length: 0, en: 'a' }, { length: 0, en: '' },
    ),
    weight: 2,
  },
  fc.constantFrom([], [[]], [null], ['a'], [{}], ['', {}], Array(3), Array(51).fill({ publisher: 'a' }), Array(51).fill({}), Array(120).fill(null), Array(51).fill('a'), new Date(0), new Map()),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
  fc.jsonValue(),
);

const put = (holder, key, value) => Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
const isObject = (value) => typeof value === 'object' && value !== null;

/** Each place of a document as what holds it and its key there; the document itself is the first. */
function* placesIn(holder) {
  for (const key of Object.keys(holder)) {
    yield [holder, key];
    if (isObject(holder[key])) yield* placesIn(holder[key]);
  }
}

/** What can happen at a place, and where. */
const FAULTS = {
  removed: [() => true, (holder, key) => delete holder[key]],
  replaced: [() => true, (holder, key, { value }) => put(holder, key, value)],
  renamed: [(holder) => !Array.isArray(holder), (holder, key, { name }) => {
    const value = holder[key];
    delete holder[key];
    put(holder, name, value);
  }],
  added: [(holder, key) => isObject(holder[key]), (holder, key, { name, value }) => put(holder[key], name, value)],
  translated: [(holder, key) => typeof holder[key] === 'string', (holder, key, { name, value }) => put(holder, key, put({ en: holder[key] }, name, value))],
  shortened: [(holder, key) => Array.isArray(holder[key]), (holder, key, { at }) => { holder[key].length = at % (holder[key].length + 1); }],
  repeated: [(holder, key) => Array.isArray(holder[key]), (holder, key, { at }) => put(holder, key, Array.from({ length: 49 + at % 3 }, () => structuredClone(holder[key][0])))],
  nested: [() => true, (holder, key, { name, at }) => {
    for (let depth = at % 40; depth >= 0; depth -= 1) put(holder, key, depth % 2 ? [holder[key]] : put({}, name, holder[key]));
  }],
  swapped: [() => true, (holder, key, { at }, all) => {
    const [other, name] = all[at % all.length];
    put(holder, key, structuredClone(other[name]));
  }],
};

const fault = fc.record({ fault: fc.constantFrom(...Object.keys(FAULTS), 'replaced', 'replaced', 'replaced'), place: fc.nat(1e6), at: fc.nat(1e6), name: keys, value: values });

function spoilt(document, faults) {
  const root = { document: structuredClone(document) };
  for (const { fault: name, place, ...rest } of faults) {
    const [isFor, spoil] = FAULTS[name];
    const all = [...placesIn(root)];
    const there = all.filter((one) => isFor(...one));
    if (there.length > 0) spoil(...there[place % there.length], { ...rest, value: structuredClone(rest.value) }, all);
  }
  return root.document;
}

KINDS.forEach(({ name }, at) => describe(`The shape of a ${name}`, () => {
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
    fc.assert(fc.property(fc.nat(documents.length - 1), fc.array(fault, { minLength: 1, maxLength: 6 }), (which, faults) => {
      const input = spoilt(documents[which], faults);
      const read = readSlice(slice, input);
      assert.deepStrictEqual(readSlice(twin, input), read);
      seen[read.ok] += 1;
    }), { numRuns: RUNS });
    assert.ok(seen.true > RUNS / 100 && seen.false > RUNS / 2, JSON.stringify(seen));
  });
}));

describe('A schema that shapes cannot say', () => {
  const zod = fileURLToPath(import.meta.resolve('zod/mini'));
  const written = (schema) =>
    shapesOf([`data:text/javascript,${encodeURIComponent(`import * as z from ${JSON.stringify(zod)}; export const schema = ${schema};`)}`], ['schema']);

  it('is none of these', async () => {
    await written('z.strictObject({ a: z.optional(z.array(z.union([z.string(), z.nullable(z.boolean())]))), b: z.enum(["c"]) })');
  });

  for (const schema of [
    'z.record(z.string(), z.number())',
    'z.literal(1)',
    'z.int()',
    'z.email()',
    'z.coerce.number()',
    'z.object({ a: z.string() })',
    'z.looseObject({})',
    'z.strictObject({ "a-b": z.string() })',
    'z.strictObject({ a: z._default(z.string(), "") })',
    'z.array(z.optional(z.string()))',
    'z.discriminatedUnion("a", [z.strictObject({ a: z.enum(["b"]) })])',
    'z.string().check(z.trim())',
    'z.string().check(z.url())',
    'z.string().check(z.minLength(1, { abort: true }))',
    'z.string().check(z.refine(() => true))',
    'z.number().check(z.gt(1))',
    'z.union([z.string()]).check(z.minLength(1))',
  ]) {
    it(`stops the build: ${schema}`, () => assert.rejects(written(schema), /^Error: A (schema|check) that has no shape: \S+/));
  }
});
