// Pages, each with what the documents say that its policy needs, and the files beside them.
import { readFile } from 'node:fs/promises';

/** The header to copy; the documents print it. */
const POLICY = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const DIST = new URL('../../dist/', import.meta.url);
const TYPES = { js: 'text/javascript', html: 'text/html', json: 'application/json' };

const ledger = await readFile(new URL('../../src/ledgers/ukraine.json', import.meta.url), 'utf8');
export const attribute = ledger.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const { FIGURES, snippet } = await import(new URL('npm/entries/snippet.js', DIST));
export const tags = [...Object.keys(FIGURES), 'pw-figure'];
export const each = (attributes) => tags.map((tag) => `<${tag} now="2026-11-22" ${attributes}></${tag}>`).join('');

/** Addresses are as seen from the page, so that all of it can be served from any folder. */
export const page = (body, script = '<script src="cdn/pledgewatch.js"></script>', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Host</title><script src="hear.js"></script>${script}<body>${body}</body></html>`;

/** Keeps what the policy has to say, from before any other script. */
const HEAR = "globalThis.violations = []; document.addEventListener('securitypolicyviolation', (event) => violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`));";

const figures = () => tags.map((tag) => snippet(tag, JSON.parse(ledger), { lang: 'en', now: 20_779 }).value).join('');

/** The body of each page, the state that its widgets come to, and what it adds to the policy. */
export const pages = {
  inline: { body: each(`data="${attribute}"`), state: 'ready' },
  preset: { body: each('preset="ukraine"'), state: 'ready' },
  provider: { body: `<pw-ledger preset="ukraine">${each('')}</pw-ledger>`, state: 'ready' },
  invalid: { body: each('data="{oops"'), state: 'invalid' },
  twice: { body: each('preset="ukraine"'), state: 'ready', script: '<script src="cdn/pledgewatch.js"></script>'.repeat(2) },
  ukrainian: { body: each('preset="ukraine"'), state: 'ready', lang: 'uk' },
  autoloaded: { body: each('preset="ukraine"'), state: 'ready', script: '<script type="module" src="cdn/autoload.js"></script>' },
  address: { body: each('src="ledger.json"'), state: 'ready', adds: "connect-src 'self'" },
  figures: { body: figures(), state: 'ready', adds: "style-src-attr 'unsafe-inline'" },
};

/** What stands at a path below the folder of the pages; undefined where nothing does. */
export async function served(path) {
  const [name, type = ''] = path.split(/\.(?=[^.]+$)/);
  const known = Object.hasOwn(pages, name) && type === 'html' ? pages[name] : undefined;
  const text = known ? page(known.body, known.script, known.lang)
    : path === 'hear.js' ? HEAR
    : path === 'ledger.json' ? ledger
    : path === 'without.html' ? page('', '')
    : await readFile(new URL(path, DIST), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : {
    text,
    headers: { 'content-type': `${TYPES[type] ?? 'text/plain'}; charset=utf-8`, 'content-security-policy': [POLICY, known?.adds].filter(Boolean).join('; ') },
  };
}
