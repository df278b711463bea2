// `pledgewatch check`, as an editor calls it. Needs `npm run build` before it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FAULTS, ready } from './check-faults.mjs';

const BIN = fileURLToPath(new URL('../../bin/pledgewatch.mjs', import.meta.url));
const LEDGER = fileURLToPath(new URL('../../src/ledgers/ukraine.json', import.meta.url));
const BUNDLED = readFileSync(LEDGER, 'utf8');
const NOW = '2026-11-22';

/** What a call prints and ends with; `input` is its standard input. */
const call = (args, input = '') => new Promise((resolve) => {
  const child = execFile(process.execPath, [BIN, 'check', ...args], { maxBuffer: 1e8 }, (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }));
  // It may have refused the call before it reads.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
});

const copy = () => ready(JSON.parse(BUNDLED));

/** The same document in words and as JSON. */
async function checked(text, ...args) {
  const [words, json] = await Promise.all([call(['-', '--now', NOW, ...args], text), call(['-', '--json', '--now', NOW, ...args], text)]);
  assert.equal(words.stderr + json.stderr, '');
  assert.equal(words.code, json.code);
  const review = JSON.parse(json.stdout);
  assert.equal(review.ok, json.code === 0);
  for (const { message } of [...review.errors, ...review.warnings]) assert.ok(words.stdout.includes(`\n  ${message}`), message);
  return { code: words.code, words: words.stdout, ...review };
}

/** That a fault is named once, with its place and what to do. */
function assertNamed({ errors, warnings, words }, { kind, remedy }, path) {
  const found = (kind ? warnings : errors).filter((issue) => issue.path === path && issue.kind === kind);
  assert.equal(found.length, 1, `${path}: ${JSON.stringify([...errors, ...warnings].map((issue) => issue.path))}`);
  assert.ok(remedy instanceof RegExp ? remedy.test(found[0].remedy) : found[0].remedy.startsWith(remedy), found[0].remedy);
  assert.ok(words.includes(`\`${path}\`: `), path);
  assert.ok(found[0].message.endsWith(`; ${found[0].remedy}.`));
}

describe('pledgewatch check', () => {
  it('takes the bundled ledger, and what the faults are planted beside', async () => {
    const { code, stdout, stderr } = await call([LEDGER]);
    assert.equal(stderr, '');
    assert.match(stdout, /: no errors, \d+ warnings? in \d+ records on \d{4}-\d\d-\d\d\n/);
    assert.equal(code, 0);
    const { errors, warnings } = await checked(JSON.stringify(copy()));
    assert.deepEqual(errors, []);
    // The bundled ledger is old in parts, and names a source that has no page; nothing else is in doubt.
    assert.deepEqual(warnings.filter(({ kind, found }) => kind !== 'stale' && !found.includes('(without a link)')), []);
  });

  const before = checked(JSON.stringify(copy()));
  for (const [what, fault] of Object.entries(FAULTS)) {
    it(`names ${what}`, async () => {
      const ledger = copy();
      const path = fault.plant(ledger);
      const after = await checked(JSON.stringify(ledger));
      assertNamed(after, fault, path);
      assert.equal(after.errors.length, fault.kind ? 0 : 1, JSON.stringify(after.errors));
      assert.equal(after.code, fault.kind ? 0 : 1);
      if (fault.kind) assert.equal(after.warnings.length, (await before).warnings.length + 1);
    });
  }

  it('names all of them at once, in the order of the document', async () => {
    const ledger = copy();
    const together = Object.values(FAULTS).filter(({ alone }) => !alone);
    assert.ok(together.length >= 30);
    const planted = together.map((fault) => ({ fault, path: fault.plant(ledger) }));
    const review = await checked(JSON.stringify(ledger));
    for (const { fault, path } of planted) assertNamed(review, fault, path);
    assert.equal(review.errors.length, planted.filter(({ fault }) => !fault.kind).length);
    const fields = Object.keys(ledger);
    const places = review.errors.map(({ path }) => [fields.indexOf(/^\w+/.exec(path)[0]), Number(/\[(\d+)\]/.exec(path)?.[1] ?? 0)]);
    assert.deepEqual(places, [...places].sort(([a, b], [c, d]) => a - c || b - d));
  });

  for (const [what, spoil, place, remedy] of [
    ['a comma too many', (text) => text.replace('\n}', ',\n}'), /line \d+, column 1/, /comma/],
    ['a text without its end', (text) => text.slice(0, -20), /line \d+, column \d+/, /write what is missing/],
    ['curly quotes', (text) => text.replace('"id"', '“id”'), /line \d+, column \d+/, /straight double quotes/],
    ['a number with a comma', (text) => text.replace('120000000000', '120,5 000'), /line \d+, column \d+/, /decimal point/],
    ['an empty file', () => '', /line 1, column 1/, /write a ledger/],
  ]) {
    it(`names the place of ${what}`, async () => {
      const { code, errors: [error, ...others] } = await checked(spoil(BUNDLED));
      assert.equal(code, 1);
      assert.deepEqual(others, []);
      assert.match(error.path, place);
      assert.match(error.remedy, remedy);
    });
  }

  it('counts the lines of a syntax error as an editor does', async () => {
    const { stdout } = await call(['-'], '\ufeff{\n  "pledgewatch": 1,\n  "id": x\n}');
    assert.match(stdout, /\n {2}`line 3, column 9`: 'x }' is not what JSON has there; /);
  });

  it('fails on warnings where it is strict, and only there', async () => {
    const ledger = copy();
    FAULTS['an amount in billions'].plant(ledger);
    const text = JSON.stringify(ledger);
    assert.equal((await checked(text)).code, 0);
    assert.equal((await checked(text, '--strict')).code, 1);
    const sound = JSON.stringify({ pledgewatch: 1, id: 'x', title: 'X', asOf: '2026', sources: [] });
    assert.deepEqual(await checked(sound, '--strict'), { code: 0, words: `standard input: no errors, no warnings in no records on ${NOW}\n`, ok: true, checkedAt: NOW, records: 0, errors: [], warnings: [] });
  });

  it('says of a figure that is fresh today that it is stale tomorrow', async () => {
    const ledger = copy();
    const path = FAULTS['a figure that is stale'].plant(ledger);
    const stale = async (now) => {
      const { stdout } = await call(['-', '--json', '--now', now], JSON.stringify(ledger));
      return JSON.parse(stdout).warnings.some((warning) => warning.path === path && warning.record === 'f-stale');
    };
    assert.deepEqual(await Promise.all(['2026-11-01', '2026-11-02'].map(stale)), [false, true]);
  });

  it('lets weak sources pass where the word "reported" stands, or another source', async () => {
    const ledger = copy();
    const weak = { asOf: '2026-06-15', sources: ['check-weak'] };
    ledger.pledges = [...(ledger.pledges ?? []), { ...weak, id: 'said', label: 'Said', depth: 'reported' }];
    ledger.indicators.push({
      id: 'more', label: 'More', value: 1, target: 2, asOf: '2026-06-15', cadence: 'yearly', sources: ['check-weak', 'check-strong'],
      reported: { ...weak, value: 1 },
    });
    ledger.coalitions[0].unconfirmed = [{ ...weak, country: 'AL' }];
    const { warnings } = await checked(JSON.stringify(ledger));
    assert.deepEqual(warnings, (await before).warnings);
  });

  it('says that a document is too long for widgets', async () => {
    const ledger = copy();
    ledger.sources.push(...Array.from({ length: 1200 }, (_, at) => ({ id: `long-${at}`, publisher: 'x'.repeat(1900) })));
    const { code, warnings } = await checked(JSON.stringify(ledger));
    assert.equal(code, 0);
    assert.equal(warnings[0].kind, 'size');
  });

  for (const [what, args] of Object.entries({
    'no ledger': [], 'one argument too many': [LEDGER, 'x'], 'an option that there is not': [LEDGER, '--colour'],
    'a file that is not there': ['nowhere.json'], 'a folder': ['src'], 'a day that there is not': [LEDGER, '--now', '2026-02-30'], 'a day in words': [LEDGER, '--now', 'today'],
  })) {
    it(`explains ${what}, with the help`, async () => {
      const { code, stdout, stderr } = await call(args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /\n\npledgewatch check LEDGER /);
    });
  }

  it('teaches itself', async () => {
    const { code, stdout } = await call(['--help']);
    assert.equal(code, 0);
    for (const word of ['--strict', '--json', '--now', 'CI', 'stale', 'double-counting', 'weak-source', 'magnitude', 'size', 'Exit code']) assert.ok(stdout.includes(word), word);
  });
});
