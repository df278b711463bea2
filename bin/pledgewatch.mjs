#!/usr/bin/env node
// The command line: `pledgewatch snippet` prints what an author pastes into an editor.
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';

const HELP = `pledgewatch snippet TAG [LEDGER]   prints a widget as HTML that editors and filters let through

  TAG      pw-funding-gap, pw-pledge-counter, pw-benchmark-ring, pw-coalition-roster, pw-threshold-meter;
           or pw-figure, a number within a sentence
  LEDGER   a ledger or the widget's own record as JSON: a file, or - for standard input;
           omitted, the bundled ledger "ukraine"

  --element      the element instead of the figure, for a page that lets it through
  --of ID        the record to show, where the ledger has several
  --lang LANG    the language of the page: en (unless set), ar, de, fr, pl, uk; others are told in English
  --script URL   where the page finds pledgewatch.js, pledgewatch/pledgewatch.js unless set
  --no-script    only the figure, for a page that loads the script already, or never

  pledgewatch snippet pw-funding-gap
  pledgewatch snippet pw-pledge-counter my-ledger.json --of my-total --no-script

Exit code: 0 printed, 1 the document is wrong (each mistake with its place and remedy), 2 the call is wrong.
`;

const OPTIONS = {
  element: { type: 'boolean', default: false },
  of: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  script: { type: 'string', default: 'pledgewatch/pledgewatch.js' },
  'no-script': { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
};

const DIST = new URL('../dist/', import.meta.url);

class CallError extends Error {}

/** What was asked for; a call that cannot be understood is a `CallError`. */
function understood(args) {
  try {
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
    const [command, tag, ledger, ...rest] = positionals;
    if (values.help) return { help: true };
    if (command !== 'snippet') throw new CallError(command ? `There is no command "${command}".` : 'Say which command.');
    if (!tag) throw new CallError('Say which widget.');
    if (rest.length) throw new CallError(`"${rest[0]}" is one argument too many.`);
    return { tag, ledger, values };
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw new CallError(error.message);
  }
}

async function documentAt(place) {
  if (place === undefined) return (await import(new URL('npm/ledgers/ukraine.js', DIST))).default;
  const content = place === '-' ? await text(process.stdin) : await readFile(place, 'utf8');
  return JSON.parse(content.replace(/^\ufeff/, ''));
}

async function integrity() {
  const { 'pledgewatch.js': digest } = JSON.parse(await readFile(new URL('cdn/integrity.json', DIST), 'utf8'));
  return digest;
}

/** Today as the day number that the widgets count in. */
const today = () => Math.floor(Date.now() / 864e5);

async function main(args) {
  const { help, tag, ledger, values } = understood(args);
  if (help) return process.stdout.write(HELP);
  const { snippet, sentenceOf, speechFor } = await import(new URL('npm/entries/snippet.js', DIST));
  const document = await documentAt(ledger).catch((error) => {
    throw new CallError(`${ledger}: ${error.message}`);
  });
  const script = values['no-script'] ? undefined : { src: values.script, integrity: await integrity() };
  const result = snippet(tag, document, { of: values.of, form: values.element ? 'element' : 'figure', ...(await speechFor(values.lang)), now: today() }, script);
  if (result.ok) return process.stdout.write(`${result.value}\n`);
  for (const issue of result.issues) console.error(sentenceOf(issue));
  process.exitCode = 1;
}

await main(process.argv.slice(2)).catch((error) => {
  if (!(error instanceof CallError)) throw error;
  console.error(`${error.message}\n\n${HELP}`);
  process.exitCode = 2;
});
