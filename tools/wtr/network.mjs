// Addresses that behave as the network does: /network/<behaviour>. Each key of those that count their answers counts for itself.
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const LEDGER = new URL('../../src/ledgers/ukraine.json', import.meta.url);
const BOM = '\ufeff';
const asked = new Map();
const times = (key) => asked.set(key, (asked.get(key) ?? 0) + 1).get(key);
const ledger = () => readFile(LEDGER, 'utf8');

const json = async (context, body) => {
  context.type = 'application/json';
  context.body = body ?? (await ledger());
};

const refuse = (context, status) => {
  context.status = status;
  // Without it, koa would say so in a body of its own.
  context.body = '';
};

/** Answers in pieces of its own, for as long as somebody listens. */
const stream = (context, pieces, headers = {}, ...through) => {
  context.respond = false;
  context.res.writeHead(200, { 'content-type': 'application/json', ...headers });
  // Who stops listening breaks the pipe, which is what some of these are for.
  pipeline(Readable.from(pieces), ...through, context.res).catch(() => undefined);
};

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function* spaces() {
  const piece = Buffer.alloc(1e5, ' ');
  for (;;) yield piece;
}

async function* drops() {
  for (;;) {
    yield ' ';
    await pause(200);
  }
}

/** Pieces of a prime number of bytes, which part characters in their midst. */
async function* trickle() {
  const bytes = Buffer.from(await ledger());
  for (let at = 0; at < bytes.length; at += 9973) {
    yield bytes.subarray(at, at + 9973);
    await pause(5);
  }
}

async function* part() {
  yield (await ledger()).slice(0, 5000);
}

const behaviours = {
  ledger: (context) => json(context),
  trickle: (context) => stream(context, trickle()),
  shared: (context) => {
    context.set('access-control-allow-origin', '*');
    return json(context);
  },
  moved: (context) => context.redirect('/network/ledger'),
  'moved-to-data': (context) => context.redirect('data:application/json,{}'),
  typed: (context, type) => json(context).then(() => context.set('content-type', `${type}/x-unheard-of`)),
  'with-bom': async (context) => json(context, BOM + (await ledger())),
  'utf-16': async (context) =>
    stream(context, [Buffer.from(BOM + (await ledger()), 'utf16le')], { 'content-type': 'application/json; charset=utf-16le' }),
  html: (context) => {
    context.type = 'html';
    context.body = '<!doctype html><title>Not here</title>';
  },
  truncated: async (context) => json(context, (await ledger()).slice(0, 5000)),
  large: (context) => json(context, `{"pledgewatch":1,"padding":"${'x'.repeat(3e6)}"}`),
  endless: (context) => stream(context, spaces()),
  'gzip-bomb': (context) => stream(context, spaces(), { 'content-encoding': 'gzip' }, createGzip()),
  empty: (context) => json(context, ''),
  status: (context, code) => refuse(context, Number(code)),
  loop: (context, step) => context.redirect(`/network/loop/${Number(step) + 1}`),
  hang: (context) => {
    context.respond = false;
  },
  stall: async (context) => {
    context.respond = false;
    context.res.writeHead(200, { 'content-type': 'application/json' });
    for await (const piece of part()) context.res.write(piece);
  },
  abort: async (context) => {
    context.respond = false;
    context.res.writeHead(200, { 'content-type': 'application/json', 'content-length': 1e6 });
    for await (const piece of part()) context.res.write(piece, () => context.res.destroy());
  },
  drip: (context) => stream(context, drops()),
  recovers: (context, key) => (times(key) > 2 ? json(context) : refuse(context, 503)),
  'fails-later': (context, key) => (times(key) > 1 ? refuse(context, 404) : json(context)),
  falters: (context, key) => (times(key) === 2 ? refuse(context, 404) : json(context)),
  'turns-bad': (context, key) => (times(key) === 2 ? json(context, '{"pledgewatch":2}') : json(context)),
  'is-edited': async (context, key) => json(context, times(key) === 2 ? (await ledger()).replace('"amount": 1', '"amount": 9') : undefined),
};

/** Middleware for the test server. */
export async function network(context, next) {
  const [, root, behaviour, argument] = context.path.split('/');
  if (root !== 'network' || !Object.hasOwn(behaviours, behaviour)) return next();
  return behaviours[behaviour](context, argument);
}
