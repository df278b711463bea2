// Puts the licences of the packages that a bundle contains into one text file beside it.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const packageOf = (module) => /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(module)?.[1];

function licence(name) {
  const folder = join('node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}

/**
 * @param {string} fileName
 * @param {string[]} origins packages that something in the bundle was made from
 * @returns {import('rolldown').Plugin}
 */
export function licences(fileName, origins) {
  return {
    name: 'licences',
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((part) => part.moduleIds ?? []);
      const names = new Set([...modules.map(packageOf).filter(Boolean), ...origins]);
      const source = [...names]
        .sort()
        .map(licence)
        .join(`\n${'-'.repeat(80)}\n\n`);
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
