// Builds the npm modules; the classic script; the modules of the autoloader; and what both load on demand.
import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { minify } from 'terser';
import { ascii } from './tools/ascii.mjs';
import { classic } from './tools/classic.mjs';
import { leanLit } from './tools/lean-lit.mjs';
import { licences } from './tools/licences.mjs';
import { minified } from './tools/minified.mjs';
import { shapes } from './tools/shapes.mjs';
import { shortNames } from './tools/short-names.mjs';
import { shortTexts } from './tools/short-texts.mjs';
import { stamped } from './tools/stamped.mjs';

/** For pages without a bundler only. */
const forPages = ['autoload.ts', 'cdn.ts'];

/** The entries that define one tag each. */
const widgets = readdirSync('src/components');

const entries = readdirSync('src/entries').filter((file) => !forPages.includes(file));
const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = Object.keys(dependencies);

/** Readable, one file for each of src, with what they depend on left outside. */
const npm = {
  input: entries.map((file) => `src/entries/${file}`),
  platform: 'browser',
  tsconfig: 'tsconfig.json',
  transform: { target: 'es2022' },
  plugins: [stamped(version)],
  external: (id) => packages.some((name) => id === name || id.startsWith(`${name}/`)),
  output: {
    dir: 'dist/npm',
    cleanDir: true,
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: ({ facadeModuleId }) =>
      facadeModuleId?.endsWith('.json') ? '[name].json.js' : '[name].js',
  },
};

/** The data modules, by the name they have beside the scripts. */
const data = { flags: 'src/flags/flags.ts', 'ledgers/ukraine': 'src/ledgers/ukraine.ts' };

/** The words of each language; of English for sites that change some. */
const languages = readdirSync('src/presentation/words').filter((file) => /^[a-z]{2}\.ts$/.test(file)).map((file) => file.slice(0, 2));

/** What few pages need, such as one with broken JSON or in another language: code, each file complete in itself. */
const rare = {
  mend: 'src/kit/mend.ts',
  diagnosis: 'src/embed/diagnosis.ts',
  'count-up': 'src/kit/count-up.controller.ts',
  chart: 'src/charts/chart.ts',
  'save-csv': 'src/kit/save-csv.ts',
  ...Object.fromEntries(languages.map((lang) => [`words/${lang}`, `src/presentation/words/${lang}.ts`])),
};

/** Leaves imports of these files as they are, but for the address: they stand beside the script. */
const beside = (files) => ({
  name: 'beside',
  async resolveId(source, importer, options) {
    const resolved = importer && (await this.resolve(source, importer, { ...options, skipSelf: true }));
    const file = resolved && relative('.', resolved.id).split(sep).join('/');
    const name = Object.keys(files).find((key) => files[key] === file);
    return name && { id: `./${name}.js`, external: true };
  },
});

/** What the widgets of the classic script read. */
const schemas = {
  gapSchema: 'src/domain/funding/gap.schema.ts',
  totalSchema: 'src/domain/pledge/total.schema.ts',
  indicatorSchema: 'src/domain/benchmark/indicator.schema.ts',
  accessionSchema: 'src/domain/accession/accession.schema.ts',
  registerSchema: 'src/domain/agreement/register.schema.ts',
  coalitionSchema: 'src/domain/coalition/coalition.schema.ts',
  planSchema: 'src/domain/coalition/plan.schema.ts',
  seriesSchema: 'src/domain/series/series.schema.ts',
  donorsSchema: 'src/domain/pledge/donors.schema.ts',
  scorecardSchema: 'src/domain/benchmark/scorecard.schema.ts',
  figureSchema: 'src/domain/ledger/common.schema.ts',
  thresholdSchema: 'src/domain/benchmark/threshold.schema.ts',
};

const besides = Object.values({ ...data, ...rare });

/** A widget that stands is complete: what it imports on demand, siblings aside, is at hand, so that it can be shaken too. */
const atOnce = {
  name: 'at-once',
  transform(code, id) {
    if (!id.includes(`${sep}src${sep}`)) return undefined;
    const imports = [];
    const stays = (source) => besides.some((file) => file.endsWith(source.replace(/^[./]+/, '/').replace(/js$/, 'ts')));
    const here = (source, name) => {
      imports.push(`import { ${name} as ${name}AtOnce } from '${source}';\n`);
      return `${name}AtOnce`;
    };
    const body = code
      .replaceAll(/async \(\) => \(await import\('(\.[^']+)'\)\)\.(\w+)/g, (found, source, name) =>
        stays(source) ? found : `() => ${here(source, name)}`,
      )
      .replaceAll(/\bimport\('(\.[^']+)'\)(?=\.then\(\(\{ (\w+) \}\))/g, (found, source, name) =>
        stays(source) ? found : `Promise.resolve({ ${name}: ${here(source, name)} })`,
      );
    return imports.join('') + body;
  },
};

/** A second pair of eyes on what every reader of a page loads. */
const smaller = {
  name: 'smaller',
  async renderChunk(code) {
    const { code: smallest } = await minify(code, {
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: true, keep_fargs: false, collapse_vars: false, if_return: false },
      format: { comments: /^!/ },
    });
    return smallest;
  },
};

/** What both ways to load are built with. */
const forReaders = () => [stamped(version), leanLit(), atOnce, shapes(schemas), shortNames(), smaller];

const postBanner = `/*! Pledgewatch ${version} MIT */`;

export default [
  npm,
  minified({
    input: { pledgewatch: 'src/entries/cdn.ts' },
    plugins: [...forReaders(), beside({ ...data, ...rare }), licences('licences.txt', ['country-flag-icons', 'chart.js', '@kurkle/color']), ascii()],
    output: {
      dir: 'dist/cdn',
      cleanDir: true,
      format: 'iife',
      ...classic(version, widgets.map((name) => `pw-${name}`)),
      codeSplitting: false,
      entryFileNames: '[name].js',
      postBanner,
    },
  }),
  minified({
    input: {
      ...Object.fromEntries(['autoload', ...widgets].map((name) => [name, `src/entries/${name}.ts`])),
      ...data,
    },
    plugins: [...forReaders(), beside({ pledgewatch: 'src/entries/cdn.ts', ...rare })],
    output: {
      dir: 'dist/cdn',
      codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] },
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
      postBanner,
    },
  }),
  ...Object.entries(rare).map(([name, file]) =>
    minified({
      input: { [name]: file },
      plugins: [shortTexts(), smaller],
      output: { dir: 'dist/cdn', codeSplitting: false, entryFileNames: '[name].js', postBanner },
    }),
  ),
  // For the gallery, which prints what an author pastes.
  minified({
    input: { snippet: 'src/entries/snippet.ts' },
    output: { dir: 'dist/site', codeSplitting: false, entryFileNames: '[name].js' },
  }),
];
