// Writes custom-elements.json from the classes; with --check, fails where the file says something else than they do.
import { readFileSync, writeFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const file = 'custom-elements.json';

/** What is described is offered; the rest the analyzer saw is not meant for others. */
const offered = ({ description, privacy }) => description !== undefined && (privacy ?? 'public') === 'public';

function offer({ members, events, ...element }) {
  return { ...element, members: members?.filter(offered), events: events?.filter(offered) };
}

/** The elements alone, at the places where the package has them. */
function published(manifest) {
  const modules = manifest.modules
    .map((module) => ({
      ...module,
      declarations: module.declarations.filter(({ tagName }) => tagName).map(offer),
    }))
    .filter(({ declarations }) => declarations.length > 0)
    // The analyzer has them in the order in which the disk answered.
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const place = (_, value) =>
    typeof value === 'string' ? value.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/npm/$1.js') : value;
  return `${JSON.stringify(JSON.parse(JSON.stringify({ ...manifest, modules }), place), null, 2)}\n`;
}

const globs = ['src/components/**/*.element.ts', 'src/primitives/**/*.ts', 'src/kit/**/*.ts'];
const argv = ['analyze', '--quiet', '--litelement', '--globs', ...globs];
const text = published(await cli({ argv, noWrite: true }));

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is out of date: run \`npm run manifest\`.`);
  process.exitCode = 1;
}
