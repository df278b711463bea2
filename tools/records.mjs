// Writes docs/ledger-ukraine.md, every record of the bundled ledger with its figure, date, depth, sources and the widgets
// that show it. With --check, writes nothing and fails where the page says something else.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { differences } from './records/differences.mjs';
import { pageOf } from './records/page.mjs';
import { showing } from './records/showing.mjs';

const file = 'docs/ledger-ukraine.md';
const cache = 'node_modules/.cache/records';

const bundle = await rolldown({
  input: ['src/domain/ledger/shown.ts', 'src/domain/ledger/excerpt.ts'], platform: 'node', external: /^zod/,
});
await bundle.write({ dir: cache, cleanDir: true, entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' });
await bundle.close();
const built = (name) => import(pathToFileURL(resolve(cache, `${name}.mjs`)).href);
const [{ SHOWN, SHOWN_INLINE }, { excerpt }] = await Promise.all([built('shown'), built('excerpt')]);

const ledger = JSON.parse(readFileSync('src/ledgers/ukraine.json', 'utf8'));
const page = pageOf(ledger, showing(ledger, { SHOWN, SHOWN_INLINE, excerpt }), differences(ledger));

if (!process.argv.includes('--check')) {
  writeFileSync(file, page);
} else if (readFileSync(file, 'utf8') !== page) {
  console.error(`${file} is out of date: run \`npm run records\`.`);
  process.exitCode = 1;
}
