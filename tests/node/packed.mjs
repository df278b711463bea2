// The archive that would be published, and a project that has it installed.
import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';

const npm = (args) =>
  execFileSync('npm', args, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/** All files below, by their path with slashes. */
export const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.split(sep).join('/'))
    .sort();

/**
 * Packs what was built. The installed package is unpacked, and of ours beside it stand its declared dependencies alone,
 * so that an undeclared one is missed.
 */
export function packed() {
  const place = mkdtempSync(join(tmpdir(), 'pledgewatch-'));
  const [{ filename, size, files }] = JSON.parse(
    npm(['pack', '--json', '--offline', '--ignore-scripts', '--pack-destination', place]),
  );
  const project = join(place, 'project');
  const folder = join(project, 'node_modules', 'pledgewatch');
  mkdirSync(dirname(folder), { recursive: true });
  execFileSync('tar', ['-xzf', filename], { cwd: place });
  renameSync(join(place, 'package'), folder);
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  for (const name of Object.keys(about.dependencies)) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
  return {
    tarball: join(place, filename),
    project,
    folder,
    about,
    size,
    files: files.map(({ path }) => path),
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    remove: () => rmSync(place, { recursive: true, force: true }),
  };
}

/** What `exports` offers with types: specifier, subpath, file, types. */
const typed = ({ name, exports }) =>
  Object.entries(exports)
    .filter(([, { types }]) => types !== undefined)
    .map(([subpath, target]) => ({ specifier: name + subpath.slice(1), subpath, ...target }));

const ofFramework = ({ types }) => types.startsWith('./dist/frameworks/');

/** What anybody may import. */
export const modulesOf = (about) => typed(about).filter((module) => !ofFramework(module));

/** What is there for those who have the framework. */
export const frameworksOf = (about) => typed(about).filter(ofFramework);
