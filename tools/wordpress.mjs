// Finds a WordPress with its last classic theme, for the tests: the one named in WORDPRESS, Debian's installed
// package, or what this unpacks from Debian's packages without installing them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Debian packages each theme by itself; this is the last one that is a style sheet and not blocks. */
export const CLASSIC_THEME = 'wp-content/themes/twentytwentyone';

const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentyone'];
const UNPACKED = fileURLToPath(new URL('../node_modules/.cache/wordpress', import.meta.url));

const whole = (folder) =>
  ['wp-includes/kses.php', `${CLASSIC_THEME}/style.css`].every((file) => existsSync(join(folder, file)));

/** The path of a WordPress, prepared where there is none. */
export function wordpress() {
  const named = process.env.WORDPRESS;
  if (named && !whole(named)) throw new Error(`WORDPRESS names ${named}, which lacks WordPress or ${CLASSIC_THEME}.`);
  const found = [named, '/usr/share/wordpress', UNPACKED].find((folder) => folder && whole(folder));
  if (found) return found;
  unpack();
  return UNPACKED;
}

function unpack() {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  mkdirSync(dirname(UNPACKED), { recursive: true });
  const half = mkdtempSync(`${UNPACKED}-`);
  try {
    if (!download(folder) && !(run('apt-get', ['update'], folder) && download(folder))) throw missing();
    for (const file of readdirSync(folder)) if (!run('dpkg-deb', ['-x', file, half], folder)) throw missing();
    rmSync(UNPACKED, { recursive: true, force: true });
    renameSync(join(half, 'usr/share/wordpress'), UNPACKED);
  } finally {
    for (const rest of [folder, half]) rmSync(rest, { recursive: true, force: true });
  }
}

// As the user that asks: apt's own may not write here.
const download = (folder) => run('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', ...PACKAGES], folder);

const run = (program, parameters, cwd) => spawnSync(program, parameters, { cwd, stdio: ['ignore', 2, 2] }).status === 0;

const missing = () =>
  new Error(`No WordPress. Unpack Debian's ${PACKAGES.join(' and ')} and name the folder in WORDPRESS.`);
