// Builds the npm modules, the classic script, and the data that the classic script loads on demand.
import { readdirSync, readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { licences } from './tools/licences.mjs';
import { minified } from './tools/minified.mjs';

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
    entryFileNames: ({ facadeModuleId }) => (facadeModuleId?.endsWith('.json') ? '[name].json.js' : '[name].js'),
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

export default [
  npm,
  minified({
    input: { pledgewatch: 'src/entries/cdn.ts' },
    plugins: [dataBeside, licences('licences.txt')],
    output: {
      dir: 'dist/cdn',
      cleanDir: true,
      format: 'iife',
      codeSplitting: false,
      entryFileNames: '[name].js',
      postBanner: `/*! Pledgewatch ${version}, MIT. What else it contains: licences.txt */`,
    },
  }),
  minified({ input: data, output: { dir: 'dist/cdn', entryFileNames: '[name].js' } }),
];
