// What the archive holds: all that it should, nothing else, nothing of the machine that it was made on.
// Needs `npm run build` before it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, posix, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import ts from 'typescript';
import { frameworksOf, modulesOf, packed } from './packed.mjs';

/** Bytes of the archive: the most that an installation may download. */
const BUDGET = 1_250_000;

const { about, files, size, read, remove } = packed();
after(remove);

const ledgers = readdirSync('src/ledgers').flatMap((file) => /^(.+)\.json$/.exec(file)?.[1] ?? []);

const REQUIRED = [
  ...['LICENSE', 'NOTICE', 'README.md', 'package.json', 'custom-elements.json'],
  ...['pledgewatch.js', 'licences.txt'].map((file) => `dist/cdn/${file}`),
  ...['vscode.html-custom-data.json', 'vscode.css-custom-data.json', 'web-types.json'].map(
    (file) => `dist/${file}`,
  ),
  'dist/schema/ledger-1.json',
  ...['angular.d.ts', 'angular.js', 'elements.d.ts'].map((file) => `dist/frameworks/${file}`),
  ...readdirSync('src/themes').map((file) => `dist/cdn/themes/${file}`),
];

/** The hashes of the folder that a site hosts. */
const HASHES = ['SHA256SUMS', 'importmap.json', 'integrity.json', 'snippets.txt'].map((file) => `dist/cdn/${file}`);

/** What a page loads first; they bring the rest of their folder. */
const SCRIPTS = ['dist/cdn/pledgewatch.js', 'dist/cdn/autoload.js'];

/** Made of the source of the same name, or of the module that it maps. */
const MADE = [
  [/^dist\/npm\/(.+\.json)\.js$/, 'src/$1'],
  [/^dist\/npm\/(.+)\.js$/, 'src/$1.ts'],
  [/^dist\/types\/(.+)\.d\.ts$/, 'src/$1.ts'],
  [/^dist\/frameworks\/(.+)\.d\.ts$/, 'tools/frameworks/$1.d.ts'],
  [/^(dist\/npm\/.+\.js)\.map$/, '$1'],
  [/^(bin\/.+\.mjs)$/, '$1'],
];

const made = (file) =>
  MADE.some(([pattern, source]) => pattern.test(file) && existsSync(file.replace(pattern, source)));

/** What it imports. The scanner does not read a minified file to its end. */
function importsOf(file) {
  if (file.startsWith('dist/cdn/'))
    return [...read(file).matchAll(/\b(?:from|import)\s*\(?\s*["'`](\.[^"'`]+)["'`]/g)].map(
      ([, name]) => name,
    );
  return ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The files with all that they import, of their own kind. */
function reached(entries) {
  const found = new Set();
  const reach = (file) => {
    if (found.has(file)) return;
    found.add(file);
    for (const name of importsOf(file).filter((name) => name.startsWith('.'))) reach(siblingOf(file, name));
  };
  entries.forEach(reach);
  return [...found].sort();
}

function siblingOf(file, name) {
  const sibling = posix.join(posix.dirname(file), name);
  return file.endsWith('.d.ts') ? sibling.replace(/\.js$/, '.d.ts') : sibling;
}

const modules = files.filter((file) => /^dist\/(frameworks|npm|types)\/.+\.(js|d\.ts)$/.test(file));

/** What only the code of a package says, however it was shortened. */
const LICENSED = {
  '@lit/context': /context-request/,
  '@lit/reactive-element': /updateComplete/,
  'country-flag-icons': /viewBox="0 0 513 342"/,
  'lit-element': /renderOptions=\{host:this\}/,
  'lit-html': /_\$litType\$/,
  zod: /\b_zod\b/,
};

const plain = (text) => text.replaceAll(/\s+/g, ' ').trim();

function licenceOf(name) {
  const folder = join('node_modules', name);
  return readFileSync(
    join(
      folder,
      readdirSync(folder).find((file) => /^licen[cs]e/i.test(file)),
    ),
    'utf8',
  );
}

describe('The archive', () => {
  it(`weighs at most ${BUDGET} bytes`, (context) => {
    context.diagnostic(`${size} bytes of ${BUDGET}, ${files.length} files`);
    assert.ok(size <= BUDGET, `${size} bytes`);
  });

  it('holds what it must', () => {
    const named = [
      about.customElements,
      about['web-types'],
      ...[...modulesOf(about), ...frameworksOf(about)].flatMap(({ types, default: file }) => (file ? [types, file] : [types])),
    ];
    const targets = Object.values(about.exports).filter(
      (target) => typeof target === 'string' && !target.includes('*'),
    );
    for (const file of [...REQUIRED, ...named, ...targets, ...Object.values(about.bin)])
      assert.ok(files.includes(posix.normalize(file)), file);
  });

  it('offers every entry', () => {
    const entries = files.filter((file) => /^dist\/npm\/entries\/.+\.js$/.test(file));
    assert.deepEqual(
      modulesOf(about)
        .map(({ default: file }) => posix.normalize(file))
        .sort(),
      entries,
    );
  });

  it('holds the data that the classic script loads', () => {
    const data = ['flags', ...ledgers.map((name) => `ledgers/${name}`)].map((name) => `dist/cdn/${name}.js`);
    for (const file of data) assert.ok(reached(['dist/cdn/pledgewatch.js']).includes(file), file);
    for (const file of reached(['dist/cdn/pledgewatch.js'])) assert.ok(files.includes(file), file);
  });

  it('holds nothing else', () => {
    const scripts = reached(files.filter((file) => SCRIPTS.includes(file)));
    const known = [...REQUIRED, ...HASHES, ...scripts];
    assert.deepEqual(
      files.filter((file) => !known.includes(file) && !made(file)),
      [],
    );
    assert.deepEqual(
      files.filter((file) => /\b(test|fixture|stories|spec)\b/.test(file)),
      [],
    );
  });

  it('imports what it holds or declares', () => {
    const declared = [...Object.keys(about.dependencies), ...Object.keys(about.peerDependencies)];
    for (const file of modules) {
      for (const name of importsOf(file)) {
        const known = name.startsWith('.')
          ? files.includes(siblingOf(file, name))
          : declared.some((dependency) => name === dependency || name.startsWith(`${dependency}/`));
        assert.ok(known, `${file} imports ${name}`);
      }
    }
  });

  it('has declarations that an entry reaches, and no others', () => {
    assert.deepEqual(
      modules.filter((file) => file.endsWith('.d.ts')),
      reached([...modulesOf(about), ...frameworksOf(about)].map(({ types }) => posix.normalize(types))),
    );
  });

  it('asks for no framework', () => {
    const asked = Object.entries(about.peerDependenciesMeta).filter(([, { optional }]) => optional);
    assert.deepEqual(
      asked.map(([name]) => name),
      Object.keys(about.peerDependencies),
    );
    for (const range of Object.values(about.peerDependencies)) assert.equal(range, '*');
  });

  it('has source maps that carry their sources', () => {
    const maps = files.filter((file) => file.endsWith('.map'));
    assert.ok(maps.length > 50);
    for (const file of maps) {
      const { sources, sourcesContent, mappings } = JSON.parse(read(file));
      // A module made of JSON has nothing to map.
      if (mappings === '') continue;
      for (const [index, source] of sources.entries()) {
        const original = resolve(posix.dirname(file), source);
        assert.equal(sourcesContent[index], readFileSync(original, 'utf8'), `${file} of ${source}`);
      }
    }
    for (const file of files.filter((file) => file.endsWith('.js'))) {
      const map = /^\/\/# sourceMappingURL=(.+)$/m.exec(read(file))?.[1];
      if (map) assert.ok(files.includes(posix.join(posix.dirname(file), map)), `${file}: ${map}`);
    }
  });

  it('names no place of this machine, and no registry', () => {
    const places = [resolve('.'), homedir(), tmpdir()].filter((place) => place.length > 1);
    const telling =
      /(?<![\w.:/-])\/(home|root|Users|tmp|work|var)\/\w|\b[A-Z]:\\|\bregistry\.|\b(npmjs|unpkg|jsdelivr|esm\.sh)\b/;
    for (const file of files) {
      const text = read(file);
      for (const place of places) assert.ok(!text.includes(`${place}/`), `${file}: ${place}`);
      assert.equal(telling.exec(text)?.[0], undefined, file);
    }
  });

  it('carries the licence of everything that its scripts contain', () => {
    const scripts = files
      .filter((file) => /^dist\/(cdn|npm)\/.+\.js$/.test(file))
      .map((file) => [file, read(file)]);
    const texts = plain(read('dist/cdn/licences.txt'));
    const contained = Object.keys(LICENSED).filter((name) =>
      scripts.some(([file, text]) => file.startsWith('dist/cdn/') && LICENSED[name].test(text)),
    );
    assert.deepEqual(
      contained.filter((name) => name !== 'zod'),
      Object.keys(LICENSED).filter((name) => name !== 'zod'),
    );
    for (const name of contained) assert.ok(texts.includes(plain(licenceOf(name))), name);
    // The modules bring the flags along too; their licence is in NOTICE.
    const notice = plain(read('NOTICE'));
    for (const name of contained) assert.ok(notice.includes(name), `${name} in NOTICE`);
    assert.match(read('LICENSE'), /MIT License/);
  });
});
