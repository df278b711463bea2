// The schemas as they run: bundled from src, so that nothing has to be built before.
import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const cache = 'node_modules/.cache/schema';

/** Every file that names a schema. */
const files = readdirSync('src/domain', { recursive: true })
  .filter((file) => file.endsWith('.schema.ts'))
  .map((file) => join('src/domain', file))
  .sort();

const entry = 'src/entries/schema.ts';

/** What each file with schemas exports, by the file; and the check of a whole ledger. */
export async function load() {
  const bundle = await rolldown({ input: [...files, entry], platform: 'node', external: /^zod/ });
  await bundle.write({
    dir: cache,
    cleanDir: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].mjs',
  });
  await bundle.close();
  const built = (file) =>
    import(pathToFileURL(resolve(cache, relative('src', file).replace(/\.ts$/, '.mjs'))).href);
  const modules = new Map(await Promise.all(files.map(async (file) => [file, await built(file)])));
  return { modules, checkLedger: (await built(entry)).checkLedger };
}
