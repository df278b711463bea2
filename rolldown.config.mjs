// Builds the npm modules, the classic script, and the data that the classic script loads on demand.
import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { minify } from 'terser';
import { licences } from './tools/licences.mjs';
import { minified } from './tools/minified.mjs';
import { shapes } from './tools/shapes.mjs';

const entries = readdirSync('src/entries').filter((file) => file !== 'cdn.ts');
const { dependencies, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = Object.keys(dependencies);

/** Readable, one file for each of src, with what they depend on left outside. */
const npm = {
  input: entries.map((file) => `src/entries/${file}`),
  platform: 'browser',
  tsconfig: 'tsconfig.json',
  transform: { target: 'es2022' },
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

/** The data modules, by the name they have beside the classic script. */
const data = { flags: 'src/flags/flags.ts', 'ledgers/ukraine': 'src/ledgers/ukraine.ts' };

/** Leaves imports of data as they are, but for the address. */
const dataBeside = {
  name: 'data-beside',
  async resolveId(source, importer, options) {
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    const file = resolved && relative('.', resolved.id).split(sep).join('/');
    const name = Object.keys(data).find((key) => data[key] === file);
    return name && { id: `./${name}.js`, external: true };
  },
};

/** What the widgets of the classic script read. */
const schemas = {
  gapSchema: 'src/domain/funding/gap.schema.ts',
  totalSchema: 'src/domain/pledge/total.schema.ts',
  indicatorSchema: 'src/domain/benchmark/indicator.schema.ts',
  coalitionSchema: 'src/domain/coalition/coalition.schema.ts',
};

/** One file has no parts to load later: what is imported on demand is imported at once, so that it can be shaken too. */
const atOnce = {
  name: 'at-once',
  transform(code, id) {
    if (!id.includes(`${sep}src${sep}`)) return undefined;
    const imports = [];
    const body = code.replaceAll(
      /\bimport\('(\.[^']+)'\)(?=\)\.(\w+)|\.then\(\(\{ (\w+) \}\))/g,
      (found, source, member, parameter) => {
        if (Object.values(data).some((file) => file.endsWith(source.replace(/^[./]+/, '/').replace(/js$/, 'ts')))) return found;
        const name = member ?? parameter;
        imports.push(`import { ${name} as ${name}AtOnce } from '${source}';\n`);
        return `Promise.resolve({ ${name}: ${name}AtOnce })`;
      },
    );
    return imports.join('') + body;
  },
};

/** A second pair of eyes on the one file that every reader of a page loads. */
const smaller = {
  name: 'smaller',
  async renderChunk(code) {
    const { code: smallest } = await minify(code, {
      ecma: 2020,
      compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
      format: { comments: /^!/ },
    });
    return smallest;
  },
};

export default [
  npm,
  minified({
    input: { pledgewatch: 'src/entries/cdn.ts' },
    plugins: [atOnce, shapes(schemas), smaller, dataBeside, licences('licences.txt', ['country-flag-icons'])],
    output: {
      dir: 'dist/cdn',
      cleanDir: true,
      format: 'iife',
      // Another copy that serves the page already is left alone, before anything of this one runs.
      intro: "if (customElements.get('pw-ledger')) return;",
      codeSplitting: false,
      entryFileNames: '[name].js',
      postBanner: `/*! Pledgewatch ${version} MIT */`,
    },
  }),
  minified({ input: data, output: { dir: 'dist/cdn', entryFileNames: '[name].js' } }),
];
