// Puts the licences of the packages that a bundle contains into one text file beside it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const packageOf = (module) => /.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module)?.[0];

function licence(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/** @returns {import('rolldown').Plugin} */
export function licences(fileName) {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((part) => part.moduleIds ?? []);
      const folders = new Set(modules.map(packageOf).filter(Boolean));
      const source = [...folders].sort().map(licence).join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
