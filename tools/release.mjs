// Rehearses a release: a clean tree, one version everywhere, everything that must hold, and the archive with its hashes.
// It publishes nothing. With `--out <folder>` the archive stays there, for the workflow that publishes it.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { releaseFaults } from './release/faults.mjs';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const changes = () => git('status', '--porcelain');
const integrity = (algorithm, file) =>
  `${algorithm}-${createHash(algorithm).update(readFileSync(file)).digest('base64')}`;

function refuse(faults) {
  for (const fault of faults) console.error(`✗ ${fault}`);
  process.exit(1);
}

const about = json('package.json');
const faults = releaseFaults({
  about,
  lock: json('package-lock.json'),
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
  changes: changes(),
  tags: git('tag', '--points-at', 'HEAD').split('\n'),
});
if (faults.length > 0) refuse(faults);

if (spawnSync('.ci/run', { stdio: 'inherit' }).status !== 0) refuse(['.ci/run failed.']);
const made = changes();
if (made !== '') refuse([`.ci/run changed files that are committed:\n${made}`]);

const folder = values.out ?? mkdtempSync(join(tmpdir(), 'release-'));
mkdirSync(folder, { recursive: true });
const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
const [archive] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8' }));
const file = join(folder, archive.filename);
const hash = integrity('sha512', file);
if (hash !== archive.integrity) refuse([`${file} is not what npm packed.`]);

for (const { path, size } of archive.files) console.log(`${String(size).padStart(9)}  ${path}`);
console.log(`
${archive.name} ${archive.version}, commit ${git('rev-parse', 'HEAD')}
${archive.files.length} files, ${archive.size} bytes packed, ${archive.unpackedSize} unpacked
archive               ${hash}
dist/cdn/pledgewatch.js  ${integrity('sha384', 'dist/cdn/pledgewatch.js')}`);

if (values.out) {
  console.log(`\nThe archive is ${file}. Nothing is published.`);
} else {
  rmSync(folder, { recursive: true });
  console.log('\nA rehearsal: the archive is not kept, nothing is published.');
}
