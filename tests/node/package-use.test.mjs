// The package as a project uses it that has it installed: TypeScript, Node, Vite and a browser.
// Needs `npm run build` before it.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { openBrowser } from '../../tools/open-browser.mjs';
import { modulesOf, packed } from './packed.mjs';

const { about, folder, project, remove } = packed();
after(remove);

const write = (file, text) => writeFileSync(join(project, file), text);
const ledger = readFileSync('src/ledgers/ukraine.json', 'utf8');

const TYPED = `
import { FundingGapElement, type ReadingChangeEvent } from 'pledgewatch';
import { checkLedger, type Issue, type Ledger } from 'pledgewatch/schema';
import manifest from 'pledgewatch/custom-elements.json' with { type: 'json' };
import jsonSchema from 'pledgewatch/schema/ledger-1.json' with { type: 'json' };
${modulesOf(about)
  .map(({ specifier }) => `import '${specifier}';`)
  .join('\n')}

const gap = document.querySelector('pw-funding-gap');
// In a statement of its own: beside the call, the type that is wanted would be inferred.
gap satisfies FundingGapElement | null;
if (gap) {
  gap.shape = 'arc';
  gap.facts = {};
  // @ts-expect-error: there are two shapes
  gap.shape = 'round';
  // @ts-expect-error: what it knows is told, not set
  gap.reading = undefined;
  if (gap.reading.state === 'ready') console.log(gap.reading.facts.need.money.amount.toFixed());
}
document.createElement('pw-coalition-roster').sort = 'name';
document.createElement('pw-pledge-counter').preset = 'ukraine';
document.createElement('pw-benchmark-ring').value = '1';
document.createElement('pw-ledger').src = '/ledger.json';
document.addEventListener('pw-reading-change', (event) => {
  const { state, issues } = event as ReadingChangeEvent;
  console.log(state satisfies string, issues satisfies readonly Issue[]);
});
const checked = checkLedger({});
if (checked.ok) checked.value satisfies Ledger;
export const texts: string[] = [manifest.schemaVersion, jsonSchema.$schema];
`;

const compilerOptions = {
  lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  noEmit: true,
  resolveJsonModule: true,
  strict: true,
  target: 'ES2022',
  types: [],
  verbatimModuleSyntax: true,
};

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');

/** What the compiler says of our declarations too: they are not skipped. */
function compiled(options) {
  write(
    'tsconfig.json',
    JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, files: ['typed.ts'] }),
  );
  const { status, stdout } = spawnSync(process.execPath, [tsc, '--project', project], { encoding: 'utf8' });
  return { status, stdout };
}

describe('A project in TypeScript', () => {
  before(() => {
    write('package.json', JSON.stringify({ type: 'module' }));
    write('typed.ts', TYPED);
  });

  const resolutions = {
    bundler: { module: 'ESNext', moduleResolution: 'bundler', exactOptionalPropertyTypes: true },
    nodenext: { module: 'NodeNext', moduleResolution: 'nodenext' },
  };
  for (const [name, options] of Object.entries(resolutions)) {
    it(`compiles: ${name}`, () => {
      assert.deepEqual(compiled(options), { status: 0, stdout: '' });
    });
  }
});

describe('A program in Node', () => {
  const run = (code) =>
    execFileSync(process.execPath, ['--input-type=module'], { cwd: project, encoding: 'utf8', input: code, stdio: 'pipe' });

  it('checks a ledger', () => {
    const code = `
      import { checkLedger } from 'pledgewatch/schema';
      const { ok } = checkLedger(${ledger});
      const { ok: nothing, issues } = checkLedger({});
      process.stdout.write(JSON.stringify({ ok, nothing, explained: issues.every(({ remedy }) => remedy) }));`;
    assert.deepEqual(JSON.parse(run(code)), { ok: true, nothing: false, explained: true });
  });

  it('imports every module without a document, but the one that looks through the page', () => {
    const specifiers = modulesOf(about)
      .map(({ specifier }) => specifier)
      .filter((specifier) => specifier !== 'pledgewatch/figures');
    assert.equal(run(specifiers.map((specifier) => `await import('${specifier}');`).join('\n')), '');
  });

  it('prints a snippet on the command line', () => {
    const command = join(folder, about.bin.pledgewatch);
    const args = [command, 'snippet', 'pw-funding-gap', '--no-script'];
    const printed = execFileSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
    assert.match(printed, /<figure [^>]*data-pledgewatch="funding-gap"/);
  });

  it('imports no file that is not offered', () => {
    assert.throws(
      () => run("await import('pledgewatch/dist/npm/entries/index.js');"),
      /ERR_PACKAGE_PATH_NOT_EXPORTED/,
    );
  });
});

describe('A page built with Vite', () => {
  const inDist = (path) => join(project, 'dist', path === '/' ? 'index.html' : path);
  const types = { css: 'text/css', html: 'text/html', js: 'text/javascript' };
  let server;
  let browser;

  before(async () => {
    write('main.ts', "import 'pledgewatch/funding-gap';\nimport 'pledgewatch/coalition-roster';\n");
    write(
      'index.html',
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Built</title>
      <script type="module" src="./main.ts"></script>
      <body><pw-funding-gap preset="ukraine"></pw-funding-gap><pw-coalition-roster preset="ukraine"></pw-coalition-roster></body></html>`,
    );
    await build({ root: project, configFile: false, logLevel: 'error' });
    server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      try {
        const body = readFileSync(inDist(pathname));
        const type = types[inDist(pathname).split('.').pop()];
        response.writeHead(200, { 'content-type': type }).end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    browser = await openBrowser();
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('shows the bundled ledger, and registers what it imported alone', async () => {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    await page.waitForFunction(() =>
      ['pw-funding-gap', 'pw-coalition-roster'].every(
        (tag) => document.querySelector(tag).reading?.state === 'ready',
      ),
    );
    const defined = await page.evaluate(() =>
      ['pw-funding-gap', 'pw-coalition-roster', 'pw-benchmark-ring'].map(
        (tag) => customElements.get(tag) !== undefined,
      ),
    );
    const sentence = await page.evaluate(() => document.querySelector('pw-funding-gap').sentence);
    await page.close();
    assert.deepEqual(errors, []);
    assert.deepEqual(defined, [true, true, false]);
    assert.match(sentence, /\d/);
  });
});
