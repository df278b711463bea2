// `pledgewatch snippet` prints what an author pastes into an editor.
import { readFile } from 'node:fs/promises';
import { CallError } from '../call-error.mjs';
import { parsed, textAt } from '../document.mjs';

export const usage = 'pledgewatch snippet TAG [LEDGER]   prints a widget as HTML that editors and filters let through';

export const help = `${usage}

  TAG      a widget, such as pw-funding-gap
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

export const options = {
  element: { type: 'boolean', default: false },
  of: { type: 'string' },
  lang: { type: 'string', default: 'en' },
  script: { type: 'string', default: 'pledgewatch/pledgewatch.js' },
  'no-script': { type: 'boolean', default: false },
};

const DIST = new URL('../../dist/', import.meta.url);

async function integrity() {
  const { 'pledgewatch.js': digest } = JSON.parse(await readFile(new URL('cdn/integrity.json', DIST), 'utf8'));
  return digest;
}

const documentAt = async (place) =>
  place === undefined
    ? { value: (await import(new URL('npm/ledgers/ukraine.js', DIST))).default }
    : parsed(await textAt(place));

/** Today as the day number that the widgets count in. */
const today = () => Math.floor(Date.now() / 864e5);

export async function run([tag, ledger, ...rest], values) {
  if (!tag) throw new CallError('Say which widget.');
  if (rest.length) throw new CallError(`"${rest[0]}" is one argument too many.`);
  const { snippet, sentenceOf, speechFor } = await import(new URL('npm/entries/snippet.js', DIST));
  const { value, issue } = await documentAt(ledger);
  const script = values['no-script'] ? undefined : { src: values.script, integrity: await integrity() };
  const form = values.element ? 'element' : 'figure';
  const result = issue
    ? { issues: [issue] }
    : snippet(tag, value, { of: values.of, form, ...(await speechFor(values.lang)), now: today() }, script);
  if (result.ok) process.stdout.write(`${result.value}\n`);
  else for (const each of result.issues) console.error(sentenceOf(each));
  return result.ok ? 0 : 1;
}
