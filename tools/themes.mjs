// Writes the ready themes as they ship, beside the scripts. After the bundler, which clears the folder.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { transform } from 'esbuild';

const folder = 'dist/cdn/themes';
mkdirSync(folder, { recursive: true });

for (const file of readdirSync('src/themes')) {
  const { code } = await transform(readFileSync(`src/themes/${file}`, 'utf8'), {
    loader: 'css',
    minify: true,
    target: 'es2022',
  });
  writeFileSync(`${folder}/${file}`, code);
}
