// The JSON Schema of a ledger against a second opinion. Ajv writes functions from text, so this runs in Node:
// node --test tests/node/schema.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { transformSync } from 'esbuild';
import { generate } from '../../tools/schema/generate.mjs';

const { jsonSchema, page, sample, checkLedger } = await generate();
const ukraine = JSON.parse(readFileSync('src/ledgers/ukraine.json', 'utf8'));
const fixture = transformSync(readFileSync('tests/domain/ledger/whole-ledger.fixture.ts', 'utf8'), {
  loader: 'ts',
});
const { wholeLedger } = await import(`data:text/javascript,${encodeURIComponent(fixture.code)}`);
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
const validate = ajv.compile(jsonSchema);

/** Every group of fields in the JSON Schema, with its place. */
function* groupsIn(json, place = '#') {
  if (typeof json !== 'object' || json === null) return;
  if (json.properties) yield [place, json];
  for (const [key, value] of Object.entries(json)) {
    if (key !== 'examples') yield* groupsIn(value, `${place}/${key.replaceAll('/', '~1')}`);
  }
}

const groups = [...groupsIn(jsonSchema)];

describe('The JSON Schema of a ledger', () => {
  it('takes the bundled ledger, the one of the page, and one with every collection', () => {
    for (const ledger of [ukraine, sample, wholeLedger()]) {
      validate(ledger);
      assert.deepEqual(validate.errors, null);
    }
  });

  it('is of the draft that it says', () => {
    assert.equal(jsonSchema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(ajv.validateSchema(jsonSchema), true);
  });

  it('describes every field, with a title and an example that fits', () => {
    assert.ok(groups.length > 40);
    for (const [place, { properties, additionalProperties }] of groups) {
      assert.equal(additionalProperties, false, place);
      for (const [key, field] of Object.entries(properties)) {
        assert.match(field.title, /^[A-Z]/, `${place} ${key}`);
        assert.match(field.description, /^\S.*[.]$/s, `${place} ${key}`);
        const fits = ajv.compile({ $defs: jsonSchema.$defs, ...field });
        for (const example of field.examples)
          assert.ok(fits(example), `${place} ${key}: ${JSON.stringify(example)}`);
        assert.equal(field.examples.length, 1, `${place} ${key}`);
      }
    }
  });

  it('shares its parts, and has none that is not used', () => {
    const text = JSON.stringify(jsonSchema);
    for (const name of Object.keys(jsonSchema.$defs)) assert.ok(text.includes(`"#/$defs/${name}"`), name);
    const used = new Set(text.match(/(?<="#\/\$defs\/)[^"]+/g));
    assert.deepEqual([...used].sort(), Object.keys(jsonSchema.$defs).sort());
  });

  it('keeps patterns, words and bounds', () => {
    const { currency, money, rung, sources, amount } = jsonSchema.$defs;
    assert.equal(currency.pattern, '^[A-Z]{3}$');
    assert.deepEqual(money.properties.qualifier.enum, ['at least', 'more than', 'about', 'nearly', 'up to']);
    assert.deepEqual(rung.enum, ['stated', 'signed', 'ratified', 'funded', 'delivered']);
    assert.deepEqual([sources.minItems, sources.maxItems], [1, 50]);
    assert.deepEqual([amount.minimum, amount.maximum], [-7e13, 7e13]);
  });
});

describe('The JSON Schema and the check', () => {
  const faults = {
    'a currency in words': (ledger) => (ledger.needs[3].money.currency = 'EURO'),
    'a number in quotes': (ledger) => (ledger.indicators[0].value = '1'),
    'a figure without a source': (ledger) => delete ledger.needs[0].sources,
    'a figure without a date': (ledger) => delete ledger.needs[0].asOf,
    'a list of no sources': (ledger) => (ledger.totals[0].sources = []),
    'a record without an id': (ledger) => delete ledger.gaps[0].id,
    'an id with a space': (ledger) => (ledger.rates[0].id = 'eur usd'),
    'a rung that is none': (ledger) => (ledger.coalitions[0].members[0].depth = 'promised'),
    'a role that is none': (ledger) => (ledger.coalitions[0].members[2].roles = ['space']),
    'a field that is not known': (ledger) => (ledger.sources[0].confidence = 'A'),
    'a link that runs': (ledger) => (ledger.sources[0].url = 'javascript:alert(1)'),
    'a date in another order': (ledger) => (ledger.asOf = '22.11.2026'),
    'a default for no tag': (ledger) => (ledger.defaults['pw-clock'] = 'x'),
    'neither an id nor a record': (ledger) => (ledger.gaps[0].need = 5),
    'a country in words': (ledger) => (ledger.coalitions[0].members[0].country = 'Austria'),
    'an amount beyond all money': (ledger) => (ledger.needs[0].money.amount = 1e15),
    'another version': (ledger) => (ledger.pledgewatch = 2),
    'an empty text': (ledger) => (ledger.title = ''),
    'a text without English': (ledger) => (ledger.title = { de: 'Zusagen' }),
  };
  for (const [what, spoil] of Object.entries(faults)) {
    it(`both refuse ${what}`, () => {
      const ledger = structuredClone(ukraine);
      spoil(ledger);
      assert.equal(validate(ledger), false);
      assert.equal(checkLedger(ledger).ok, false);
    });
  }

  it('both take a fact in the place of an id', () => {
    const ledger = structuredClone(ukraine);
    ledger.gaps[0].need = ledger.needs[0];
    ledger.gaps[0].sources = [{ publisher: 'Somebody' }];
    assert.equal(validate(ledger), true);
    assert.equal(checkLedger(ledger).ok, true);
  });
});

describe('The page of a ledger', () => {
  it('is what the schema says', () => {
    assert.equal(readFileSync('docs/ledger-schema.md', 'utf8'), page, 'run `npm run schema`');
  });

  it('has links that lead somewhere', () => {
    const headings = new Set(
      [...page.matchAll(/^#+ (.+)$/gm)].map(([, title]) => title.toLowerCase().replaceAll(' ', '-')),
    );
    for (const [, anchor] of page.matchAll(/\]\(#([^)]+)\)/g)) assert.ok(headings.has(anchor), anchor);
    const sections = [...page.matchAll(/^### (.+)$/gm)].map(([, title]) => title.toLowerCase());
    assert.equal(new Set(sections).size, sections.length);
  });
});
