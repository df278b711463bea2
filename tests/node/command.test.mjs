// The command line, as an author calls it.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../bin/pledgewatch.mjs', import.meta.url));
const LEDGER = fileURLToPath(new URL('../../src/ledgers/ukraine.json', import.meta.url));

const TAGS = ['pw-funding-gap', 'pw-pledge-counter', 'pw-benchmark-ring', 'pw-coalition-roster', 'pw-threshold-meter'];

/** What a call prints and ends with; `input` is its standard input. */
const call = (args, input = '') => new Promise((resolve) => {
  const child = execFile(process.execPath, [BIN, ...args], (error, stdout, stderr) => resolve({ code: error?.code ?? 0, stdout, stderr }));
  child.stdin.end(input);
});

describe('pledgewatch snippet', () => {
  for (const tag of TAGS) {
    it(`prints ${tag} with its figures and the script's hash`, async () => {
      const { code, stdout, stderr } = await call(['snippet', tag]);
      assert.equal(stderr, '');
      assert.equal(code, 0);
      const hashes = JSON.parse(await readFile(new URL('../../dist/cdn/integrity.json', import.meta.url), 'utf8'));
      assert.ok(stdout.startsWith(`<script src="pledgewatch/pledgewatch.js" integrity="${hashes['pledgewatch.js']}"`));
      assert.ok(stdout.includes(`<figure class="pledgewatch" data-pledgewatch="${tag.slice(3)}"`));
      assert.match(stdout, /<td>[^<]*\d/);
    });
  }

  it('reads a ledger from a file and from standard input, and prints the same', async () => {
    const [file, input] = await Promise.all([call(['snippet', TAGS[0], LEDGER]), call(['snippet', TAGS[0], '-'], `\ufeff${await readFile(LEDGER, 'utf8')}`)]);
    assert.equal(file.code, 0);
    assert.equal(file.stdout, input.stdout);
    assert.equal(file.stdout, (await call(['snippet', TAGS[0]])).stdout);
  });

  it('prints the element, and leaves the script out, where asked', async () => {
    const { stdout } = await call(['snippet', TAGS[2], '--element', '--no-script']);
    assert.match(stdout, /^<pw-benchmark-ring lang="en" style="display:block;min-height:/);
  });

  it('prints a number within a sentence with its text inside', async () => {
    const { stdout } = await call(['snippet', 'pw-figure', '--of', 'need-2026', '--no-script']);
    assert.match(stdout, /^<pw-figure lang="en" data="\{[^"]*\}">at least US\$120\u00a0bn<\/pw-figure>\n$/);
    const german = await call(['snippet', 'pw-figure', '--of', 'clusters-opened', '--lang', 'de', '--no-script']);
    assert.match(german.stdout, />1\u00a0von\u00a06\u00a0bestätigt, zusätzlich\u00a01\u00a0gemeldet<\/pw-figure>/);
  });

  it('names what is wrong with a document, place by place', async () => {
    const { code, stdout, stderr } = await call(['snippet', TAGS[1], '-'], '{"label": "x", "money": {"amount": "many", "currency": "EUR"}}');
    assert.equal(code, 1);
    assert.equal(stdout, '');
    assert.match(stderr, /`money\.amount`: 'many' is not /);
    assert.match(stderr, /`sources`: /);
  });

  it('names a record that the ledger has not', async () => {
    const { code, stderr } = await call(['snippet', TAGS[0], '--of', 'nothing']);
    assert.equal(code, 1);
    assert.match(stderr, /'nothing' is not the id of a record in `gaps`/);
  });

  for (const [what, args] of Object.entries({
    'no command': [], 'another command': ['paint'], 'no widget': ['snippet'], 'an option that there is not': ['snippet', TAGS[0], '--colour', 'red'],
    'a file that is not there': ['snippet', TAGS[0], 'nowhere.json'], 'one argument too many': ['snippet', TAGS[0], LEDGER, 'x'],
  })) {
    it(`explains ${what}, with the help`, async () => {
      const { code, stdout, stderr } = await call(args);
      assert.equal(code, 2);
      assert.equal(stdout, '');
      assert.match(stderr, /pledgewatch snippet TAG \[LEDGER\]/);
    });
  }

  it('explains a widget that there is not', async () => {
    const { code, stderr } = await call(['snippet', 'pw-nothing']);
    assert.equal(code, 1);
    assert.match(stderr, /'pw-nothing' is not a widget; write one of 'pw-funding-gap'/);
  });

  it('teaches itself', async () => {
    const { code, stdout } = await call(['--help']);
    assert.equal(code, 0);
    assert.match(stdout, /Exit code/);
  });
});
