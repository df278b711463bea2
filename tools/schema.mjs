// Writes what editors of a ledger work with, from the schema that reads one and the comments in it: the JSON Schema
// and the page. With --check, writes nothing and fails where the page says something else.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { generate } from './schema/generate.mjs';

const file = 'docs/ledger-schema.md';
const { jsonSchema, page } = await generate();

if (!process.argv.includes('--check')) {
  mkdirSync('dist/schema', { recursive: true });
  writeFileSync('dist/schema/ledger-1.json', `${JSON.stringify(jsonSchema, null, 2)}\n`);
  writeFileSync(file, page);
} else if (readFileSync(file, 'utf8') !== page) {
  console.error(`${file} is out of date: run \`npm run schema\`.`);
  process.exitCode = 1;
}
