// `sideEffects` is a promise to bundlers. It is held against what importing does, and against what bundlers make of it.
// Needs `npm run build` before it.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { after, afterEach, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build as esbuild } from 'esbuild';
import { rolldown } from 'rolldown';
import { modulesOf, packed } from './packed.mjs';

const { about, files, folder, project, read, remove } = packed();
after(remove);

const scripts = files.filter((file) => /^dist\/(cdn|npm)\/.+\.js$/.test(file));

/** The patterns of `sideEffects`, of which ours use `*` and `**`. */
function matches(pattern, file) {
  const text = pattern.slice(2).replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`^${text.replaceAll(/\*\*?/g, (star) => (star === '**' ? '.*' : '[^/]*'))}$`).test(file);
}

const marked = (file) => about.sideEffects.some((pattern) => matches(pattern, file));

const dependencies = ['lit', '@lit/context', 'zod', 'zod/mini'];
const observer = fileURLToPath(new URL('observed-imports.mjs', import.meta.url));

/** What each of these files does when it is imported. */
function effectsOf(observed) {
  const addresses = observed.map((file) => pathToFileURL(join(folder, file)).href);
  const args = [observer, JSON.stringify(dependencies), JSON.stringify(addresses)];
  const told = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  return addresses.map((address) => told[address]);
}

const modules = modulesOf(about);

/** The bundle of a module that says this, without comments. */
async function rolled(code) {
  const main = join(project, 'main.js');
  writeFileSync(main, code);
  const bundle = await rolldown({ input: main, cwd: project, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ minify: true, comments: false });
  await bundle.close();
  return output
    .map((part) => part.code ?? '')
    .join('\n')
    .trim();
}

/** The files that a page would come to load: chunks that nothing asks for are left beside them. */
function reached({ outputs }) {
  const found = new Set();
  const follow = (file) => {
    if (found.has(file)) return;
    found.add(file);
    outputs[file].imports.filter(({ external }) => !external).forEach(({ path }) => follow(path));
  };
  follow(Object.keys(outputs).find((file) => outputs[file].entryPoint === '<stdin>'));
  return found;
}

async function esbuilt(code) {
  const { metafile, outputFiles } = await esbuild({
    stdin: { contents: code, resolveDir: project },
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    outdir: project,
    absWorkingDir: project,
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const files = reached(metafile);
  return outputFiles
    .filter(({ path }) => files.has(relative(project, path).split(sep).join('/')))
    .map(({ text }) => text)
    .join('\n')
    .trim();
}

const bundlers = { rolldown: rolled, esbuild: esbuilt };

/** The tags that a module registers when it is imported. */
const tagsOf = ({ default: file }) =>
  effectsOf([posix.normalize(file)])[0].flatMap((effect) => /^defines (.+)$/.exec(effect)?.[1] ?? []);

describe('Importing a file that is not marked', () => {
  const unmarked = scripts.filter((file) => !marked(file));

  it('does nothing, and needs no document', () => {
    assert.ok(unmarked.length > 60);
    const told = effectsOf(unmarked).map((effects, index) => [unmarked[index], effects]);
    assert.deepEqual(
      told.filter(([, effects]) => effects.length > 0),
      [],
    );
  });
});

describe('Importing a file that is marked', () => {
  for (const file of scripts.filter(marked)) {
    it(`does something: ${file}`, () => {
      assert.notDeepEqual(effectsOf([file]), [[]]);
    });
  }
});

describe('The marks', () => {
  it('are all needed', () => {
    const sources = readdirSync('src', { recursive: true }).map((file) =>
      posix.join('src', file.split(sep).join('/')),
    );
    for (const pattern of about.sideEffects.filter((pattern) => /^\.\/(dist|src)\//.test(pattern)))
      assert.ok(
        [...files, ...sources].some((file) => matches(pattern, file)),
        pattern,
      );
  });

  it('are the same for a module and its source', () => {
    for (const file of scripts) {
      const source = file.replace(/^dist\/npm\/(.+)\.js$/, 'src/$1.ts');
      if (source !== file && existsSync(source)) assert.equal(marked(source), marked(file), source);
    }
  });
});

/** The tags that a text registers. */
const registeredIn = (text, tags) => tags.filter((tag) => new RegExp(`\\(["'\`]${tag}["'\`],`).test(text));

describe('In a bundle', () => {
  const tags = ['.', './primitives'].flatMap((entry) => tagsOf(modules.find(({ subpath }) => subpath === entry)));

  it('the widgets and the primitives register every tag of the manifest', () => {
    const { modules: described } = JSON.parse(read('custom-elements.json'));
    const known = described.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
    assert.deepEqual([...tags].sort(), known.sort());
  });

  /** Imported for what it does, and for names that nobody uses. */
  function importsOf({ specifier, default: file }) {
    const text = read(file);
    const names = /^export \{ ([^}]+) \}/m.exec(text)?.[1] ?? '';
    assert.equal(names !== '', text.includes('export '), file);
    return [`import '${specifier}';`, `import { ${names} } from '${specifier}';`];
  }

  for (const module of modules) {
    for (const [name, bundled] of Object.entries(bundlers)) {
      it(`${module.specifier} keeps its effects and brings no others: ${name}`, async () => {
        const own = tagsOf(module);
        for (const code of importsOf(module)) {
          const text = await bundled(code);
          assert.deepEqual(registeredIn(text, tags), own, code);
          assert.equal(text !== '', marked(posix.normalize(module.default)), code);
        }
      });
    }
  }

  describe('with wrong marks', () => {
    const file = join(folder, 'package.json');
    const mark = (sideEffects) => writeFileSync(file, JSON.stringify({ ...about, sideEffects }));
    afterEach(() => mark(about.sideEffects));

    for (const [name, bundled] of Object.entries(bundlers)) {
      it(`tags would be lost: ${name}`, async () => {
        mark(about.sideEffects.filter((pattern) => !pattern.startsWith('./dist/npm/')));
        assert.deepEqual(registeredIn(await bundled("import 'pledgewatch';"), tags), []);
      });

      it(`what nobody uses would stay: ${name}`, async () => {
        mark(true);
        assert.notEqual(await bundled("import { checkLedger } from 'pledgewatch/schema';"), '');
      });
    }
  });
});
