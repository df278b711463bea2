// Writes the hashes of dist/cdn beside its files, and ends a build with the snippets that carry them:
//   node tools/integrity.mjs [--base=/pledgewatch/]    where the folder will stand, as the pages of the site see it
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';
import { parseArgs } from 'node:util';

const FOLDER = 'dist/cdn';
const WRITTEN = { hashes: 'integrity.json', map: 'importmap.json', snippets: 'snippets.txt', sums: 'SHA256SUMS' };

/** What `import 'pledgewatch/…'` may name, as in a bundle. */
const NAMED = ['autoload', ...readdirSync('src/components')].sort();

const { base } = parseArgs({ options: { base: { type: 'string', default: '/pledgewatch/' } } }).values;
// Anything else would be a bare name to an import map, which would then check nothing and say nothing.
if (!/^(\/|\.{1,2}\/|https?:\/\/)/.test(base) || !base.endsWith('/'))
  throw new Error(`--base=${base}: begin it with "/", "./", "../" or "https://", and end it with "/"`);

const hash = (algorithm, data, as) => createHash(algorithm).update(data).digest(as);
const read = (file) => readFileSync(`${FOLDER}/${file}`);
const write = (file, text) => writeFileSync(`${FOLDER}/${file}`, text);
const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.split(sep).join('/').slice(FOLDER.length + 1))
  .filter((file) => !Object.values(WRITTEN).includes(file))
  .sort();

const hashes = Object.fromEntries(files.map((file) => [file, `sha384-${hash('sha384', read(file), 'base64')}`]));

const map = json({
  imports: Object.fromEntries(NAMED.map((name) => [`pledgewatch/${name}`, `${base}${name}.js`])),
  integrity: Object.fromEntries(
    files.filter((file) => file.endsWith('.js')).map((file) => [`${base}${file}`, hashes[file]]),
  ),
});

const tag = (file, kind) =>
  `<script src="${base}${file}" integrity="${hashes[file]}" crossorigin="anonymous"${kind}></script>`;

const snippets = `One file with all widgets:

${tag('pledgewatch.js', ' defer')}

Only the widgets that stand on the page (the import map before any module; it also checks what the one file loads later):

<script type="importmap">
${map}</script>
${tag('autoload.js', ' type="module"')}

A content security policy lets the import map through with 'sha256-${hash('sha256', `\n${map}`, 'base64')}' in script-src.
`;

write(WRITTEN.hashes, json(hashes));
write(WRITTEN.map, map);
write(WRITTEN.snippets, snippets);
write(
  WRITTEN.sums,
  [...files, WRITTEN.hashes, WRITTEN.map, WRITTEN.snippets]
    .sort()
    .map((file) => `${hash('sha256', read(file), 'hex')}  ${file}\n`)
    .join(''),
);
console.log(`\n${snippets}`);
