// Writes the ready themes as they ship, for bundlers and beside the scripts. After the bundler, which clears dist/cdn.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';

const folders = ['dist/themes', 'dist/cdn/themes'];
for (const folder of folders) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

for (const file of readdirSync('src/themes')) {
  const { code } = await transform(readFileSync(`src/themes/${file}`, 'utf8'), {
    loader: 'css',
    minify: true,
    target: 'es2022',
  });
  for (const folder of folders) writeFileSync(`${folder}/${file}`, code);
}
