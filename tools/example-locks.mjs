// Writes the locks of the examples, with this package in them as it will be published: by its version, from nowhere yet.
// Run it when an example's package.json has changed, or the version or the dependencies of this package.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const { name, version } = json('package.json');
const place = mkdtempSync(join(tmpdir(), 'examples-'));
const npm = (cwd, ...args) =>
  execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });

const [{ filename }] = JSON.parse(
  npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', place),
);
const archive = `file:../${filename}`;

for (const { name: example } of readdirSync('examples', { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
)) {
  const folder = join(place, example);
  const lockFile = join('examples', example, 'package-lock.json');
  const about = json(join('examples', example, 'package.json'));
  cpSync(join('examples', example), folder, {
    recursive: true,
    filter: (file) => !/node_modules|dist/.test(file),
  });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ ...about, dependencies: { ...about.dependencies, [name]: archive } }),
  );
  npm(folder, 'install', '--package-lock-only', '--ignore-scripts', '--omit-lockfile-registry-resolved');
  const lock = json(join(folder, 'package-lock.json'));
  lock.packages[''].dependencies[name] = version;
  const ours = lock.packages[`node_modules/${name}`];
  delete ours.resolved;
  delete ours.integrity;
  writeFileSync(lockFile, `${JSON.stringify(lock, undefined, 2)}\n`);
  console.log(lockFile);
}
rmSync(place, { recursive: true });
