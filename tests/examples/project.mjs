// An example as a stranger has it: a copy somewhere else, with the archive installed that would be published.
import { execFile } from 'node:child_process';
import { copyFile, cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ARCHIVE = 'pledgewatch.tgz';

const edit = async (file, change) => writeFile(file, change(await readFile(file, 'utf8')));
const editJson = (file, change) =>
  edit(file, (text) => {
    const value = JSON.parse(text);
    change(value);
    return JSON.stringify(value);
  });

const npm = (cwd, ...args) =>
  run('npm', args, {
    cwd,
    shell: process.platform === 'win32',
    env: { ...process.env, CI: '1', NO_COLOR: '1' },
  });

/** Networks fail: twice it is tried again. Vite's preview makes a production of this process, where npm leaves out what builds. */
async function installed(cwd, attempts = 3) {
  try {
    await npm(cwd, 'ci', '--include=dev', '--ignore-scripts', '--prefer-offline');
  } catch (error) {
    if (attempts === 1) throw error;
    await installed(cwd, attempts - 1);
  }
}

/**
 * @param {string} example
 * @param {{ place: string, tarball: string }} to
 */
export async function projectOf(example, { place, tarball }) {
  const folder = join(place, example);
  await cp(join('examples', example), folder, {
    recursive: true,
    filter: (file) => !/[\\/](node_modules|dist|\.angular)$/.test(file),
  });
  await copyFile(tarball, join(folder, ARCHIVE));
  await editJson(join(folder, 'package.json'), ({ dependencies }) => {
    dependencies.pledgewatch = `file:${ARCHIVE}`;
  });
  await editJson(join(folder, 'package-lock.json'), ({ packages }) => {
    packages[''].dependencies.pledgewatch = `file:${ARCHIVE}`;
    packages['node_modules/pledgewatch'].resolved = `file:${ARCHIVE}`;
  });
  await installed(folder);
  return {
    folder,
    build: () => npm(folder, 'run', 'build'),
    /** How the type check ends, and what it says. */
    check: () =>
      npm(folder, 'run', 'check').then(
        () => ({ code: 0, said: '' }),
        ({ code, stdout, stderr }) => ({ code, said: stdout + stderr }),
      ),
    edit: (file, change) => edit(join(folder, 'src', file), change),
  };
}
