// Finds a Chromium that starts on this machine: the one named in the environment, an installed one, Playwright's
// download, the one inside @sparticuz/chromium, and at last Debian's own package.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {{ executablePath: string, env: Record<string, string> }} Browser */

const windows = process.platform === 'win32';

const commands = [
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  ...['microsoft-edge-stable', 'microsoft-edge', 'msedge'],
];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome Canary'];

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

const unpackedByPlaywright = [
  ...['chrome-linux/chrome', 'chrome-linux64/chrome', 'chrome-win/chrome.exe', 'chrome-win64/chrome.exe'],
  ...['chrome-mac', 'chrome-mac-arm64', 'chrome-mac-x64'].flatMap((folder) => [
    `${folder}/Chromium.app/Contents/MacOS/Chromium`,
    `${folder}/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing`,
  ]),
];

/**
 * Every place a command of one of these names stands on the PATH, in the order of the names.
 * @param {string[]} names
 */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name)))
    .filter(existsSync);
}

function named() {
  return ['PLEDGEWATCH_BROWSER', 'CHROME_PATH', 'CHROMIUM_PATH'].flatMap((name) => process.env[name] ?? []);
}

function installed() {
  const { LOCALAPPDATA, PROGRAMFILES, 'PROGRAMFILES(X86)': programsX86 } = process.env;
  const applications = ['/Applications', join(homedir(), 'Applications')];
  const programs = [PROGRAMFILES, programsX86, LOCALAPPDATA].filter((folder) => folder !== undefined);
  return [
    ...onPath(commands),
    ...applications.flatMap((folder) =>
      macApplications.map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
    ),
    ...programs.flatMap((folder) => windowsPrograms.map((program) => join(folder, program))),
  ];
}

function downloadedByPlaywright() {
  const caches = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
  };
  const cache =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    caches[process.platform] ??
    join(homedir(), '.cache/ms-playwright');
  if (!existsSync(cache)) return [];
  const releases = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  return releases.flatMap((release) => unpackedByPlaywright.map((program) => join(cache, release, program)));
}

/**
 * The answer is undefined where the browser does not start, for instance for want of a library.
 * @param {string} executablePath
 * @param {Record<string, string>} env
 * @returns {Browser | undefined}
 */
function starting(executablePath, env = {}) {
  if (!existsSync(executablePath)) return undefined;
  // On Windows `--version` opens a window instead of answering.
  if (windows) return { executablePath, env };
  const { status } = spawnSync(executablePath, ['--version'], {
    env: { ...process.env, ...env },
    timeout: 30_000,
  });
  return status === 0 ? { executablePath, env } : undefined;
}

function fromPackage() {
  const unpack = fileURLToPath(new URL('./unpack-browser.mjs', import.meta.url));
  const { status, stdout } = spawnSync(process.execPath, [unpack], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  const { executablePath, env } = JSON.parse(stdout);
  return starting(executablePath, env);
}

function fromDebian() {
  if (process.getuid?.() !== 0 || onPath(['apt-get']).length === 0) return undefined;
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', 'chromium');
  return firstOf(onPath(['chromium']));
}

/** @param {string[]} paths */
function firstOf(paths) {
  for (const path of paths) {
    const browser = starting(path);
    if (browser) return browser;
  }
  return undefined;
}

/**
 * A Chromium that answered, and what to add to the environment it is started in.
 * @returns {Browser}
 */
export function findBrowser() {
  const browser =
    firstOf([...named(), ...installed(), ...downloadedByPlaywright()]) ?? fromPackage() ?? fromDebian();
  if (browser) return browser;
  throw new Error(
    'No Chromium, Chrome or Edge starts on this machine. Install one (Debian: `apt-get install chromium`), ' +
      'or name its program in the environment variable PLEDGEWATCH_BROWSER.',
  );
}
