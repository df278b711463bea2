// Addresses that behave as the network does: /network/<behaviour>. Each key of `recovers` and `fails-later` counts for itself.
import { readFile } from 'node:fs/promises';

const LEDGER = new URL('../../src/ledgers/ukraine.json', import.meta.url);
const asked = new Map();
const times = (key) => asked.set(key, (asked.get(key) ?? 0) + 1).get(key);

const json = async (context, body) => {
  context.type = 'application/json';
  context.body = body ?? (await readFile(LEDGER, 'utf8'));
};

const behaviours = {
  ledger: (context) => json(context),
  html: (context) => { context.type = 'html'; context.body = '<!doctype html><title>Not here</title>'; },
  truncated: async (context) => json(context, (await readFile(LEDGER, 'utf8')).slice(0, 5000)),
  bomb: (context) => json(context, `{"pledgewatch":1,"padding":"${'x'.repeat(3e6)}"}`),
  status: (context, code) => { context.status = Number(code); },
  loop: (context, step) => context.redirect(`/network/loop/${Number(step) + 1}`),
  recovers: (context, key) => (times(key) > 1 ? json(context) : (context.status = 503)),
  'fails-later': (context, key) => (times(key) > 1 ? (context.status = 404) : json(context)),
  hang: (context) => { context.status = 200; context.respond = false; },
  drip: (context) => {
    context.respond = false;
    context.res.writeHead(200, { 'content-type': 'application/json' });
    const drops = setInterval(() => context.res.write(' '), 200);
    context.req.on('close', () => clearInterval(drops));
  },
};

/** Middleware for the test server. */
export async function network(context, next) {
  const [, root, behaviour, argument] = context.path.split('/');
  if (root !== 'network' || !Object.hasOwn(behaviours, behaviour)) return next();
  return behaviours[behaviour](context, argument);
}
