// The browsers a test run can be asked for, with one time zone off UTC, and one locale off en-US (but for WebKitGTK, which
// knows no locale that the machine has not generated).
import puppeteer from 'puppeteer-core';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser, onPath } from '../find-browser.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

const locale = 'en-GB';
const place = { TZ: 'Pacific/Auckland', LANG: 'en_GB.UTF-8' };

const chromiumFlags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
  ...[
    '--force-color-profile=srgb',
    '--font-render-hinting=none',
    '--hide-scrollbars',
    `--accept-lang=${locale}`,
  ],
];

function chromium() {
  const { executablePath, env } = findBrowser();
  return chromeLauncher({
    puppeteer,
    launchOptions: { executablePath, args: chromiumFlags, env: { ...process.env, ...env, ...place } },
    createPage: async ({ context }) => {
      const page = await context.newPage();
      const session = await page.createCDPSession();
      await session.send('Emulation.setLocaleOverride', { locale });
      return page;
    },
  });
}

function firefox() {
  const [executablePath] = onPath(['firefox-esr', 'firefox']);
  return chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox',
      executablePath,
      env: { ...process.env, ...place },
      extraPrefsFirefox: { 'intl.accept_languages': locale, 'intl.regional_prefs.use_os_locales': true },
    },
  });
}

const engines = { chromium, firefox, webkit: () => webkitLauncher(place) };

/** The launchers for a list such as `chromium,firefox,webkit`. */
export function launchers(names) {
  return names.split(',').map((name) => {
    const engine = engines[name];
    if (!engine) throw new Error(`Unknown browser ${name}: take from ${Object.keys(engines).join(', ')}.`);
    return engine();
  });
}
