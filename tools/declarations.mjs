// Writes the declarations that ship: what the published entries reach, and nothing left of an earlier build.
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import ts from 'typescript';

const folder = join('dist', 'types');

/** Every declaration that one of these imports, and what those import. */
function reached(entries) {
  const found = new Set();
  for (const waiting = [...entries]; waiting.length > 0;) {
    const file = waiting.pop();
    if (found.has(file)) continue;
    found.add(file);
    const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
    const siblings = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith('.'));
    waiting.push(...siblings.map((name) => join(dirname(file), name.replace(/\.js$/, '.d.ts'))));
  }
  return found;
}

rmSync(folder, { recursive: true, force: true });
const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const { status } = spawnSync(process.execPath, [compiler, '--project', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const { exports } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = Object.values(exports)
  .flatMap(({ types }) => types ?? [])
  .filter((file) => file.startsWith('./dist/types/'));
const shipped = reached(entries.map((file) => join(file)));
for (const name of readdirSync(folder, { recursive: true })) {
  const file = join(folder, name);
  if (statSync(file).isFile() && !shipped.has(file)) rmSync(file);
}
