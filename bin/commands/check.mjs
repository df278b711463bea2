// `pledgewatch check` says all that is wrong with a ledger, and what to look at again.
import { CallError } from '../call-error.mjs';
import { parsed, textAt } from '../document.mjs';
import { LARGEST_DOCUMENT } from '../../dist/npm/kit/json.js';
import { reviewLedger, sentenceOf } from '../../dist/npm/entries/schema.js';

export const usage = 'pledgewatch check LEDGER            checks a whole ledger before it is published';

export const help = `${usage}

  LEDGER   a ledger as JSON: a file, or - for standard input

  --strict       warnings fail too
  --now DATE     the day on which figures are fresh or stale, such as 2026-11-22; today unless set
  --json         the same as JSON, for programs

Errors are what widgets refuse, or what cannot be true: fields, dates, links, ids that stand twice or
name nothing, sums and dates that contradict each other, money that a total counts twice.

Warnings are what an editor should look at again:
  stale             two newer editions of the figure should be out by now
  double-counting   money that may stand in two records, or be counted twice
  weak-source       nothing but sources that are marked weak or have no link, and no word "reported"
  magnitude         an amount that seems to be written in millions or billions
  size              a file that is too long for widgets

  pledgewatch check ledger.json
    ledger.json: 1 error, 1 warning in 12 records on 2026-11-22

    Errors
      \`needs[0].money.currency\`: 'EURO' is not a currency code; write 'EUR'. [need-2026]

    Warnings
      \`totals[0].asOf\`: '2026-04', 206 days ago, is not within two quarters; look for a newer figure … [stale, committed]

  The place comes first: \`needs[0]\` is the first record of \`needs\`. Then what stands there, what belongs
  there, and what to do; at the end the kind of a warning, and the id of the record.

  pledgewatch check ledger.json --strict                   in CI: any finding fails the build
  curl https://example.org/ledger.json | pledgewatch check -
  pledgewatch check ledger.json --json | jq -r '.errors[] | "\\(.path)  \\(.remedy)"'
  pledgewatch check ledger.json --now 2027-01-01           what will be stale at the new year

  With --json: { ok, checkedAt, records, errors, warnings }. \`ok\` is what the exit code says. An error is
  { path, record, found, expected, remedy, message }; a warning has its \`kind\` too. \`found\` is absent where
  nothing stands, \`record\` (its id) outside of records. docs/editors.md says more.

Exit code: 0 in order (there may be warnings), 1 errors (with --strict warnings too), 2 the call is wrong.
`;

export const options = {
  strict: { type: 'boolean', default: false },
  now: { type: 'string' },
  json: { type: 'boolean', default: false },
};

const today = () => new Date().toISOString().slice(0, 10);

/** The review of a text; of one that is no JSON there is only its fault. */
function reviewed(content, now) {
  const { value, issue } = parsed(content);
  if (issue) return { errors: [{ ...issue, message: sentenceOf(issue) }], warnings: [], records: 0 };
  const { errors, warnings, records } = reviewLedger(value, now);
  const size = {
    kind: 'size', path: '', found: `a text of ${content.length} characters`,
    expected: 'one below 2 MB, which is the most that widgets read', remedy: 'split the ledger',
  };
  const tell = (each) => ({ ...each, record: recordAt(value, each.path), message: sentenceOf(each) });
  return {
    errors: errors.map(tell),
    warnings: [...(content.length > LARGEST_DOCUMENT ? [size] : []), ...warnings].map(tell),
    records,
  };
}

/** The id of the record that a place lies in. */
function recordAt(ledger, path) {
  const [, collection, at] = /^(\w+)\[(\d+)\]/.exec(path) ?? [];
  const id = ledger[collection]?.[at]?.id;
  return typeof id === 'string' ? id : undefined;
}

const counted = (number, noun) => `${number || 'no'} ${noun}${number === 1 ? '' : 's'}`;

/** For people: a line that sums up, then a list of each sort. */
function report(place, { errors, warnings, records }, now) {
  const name = place === '-' ? 'standard input' : place;
  const found = `${counted(errors.length, 'error')}, ${counted(warnings.length, 'warning')}`;
  const line = ({ message, kind, record }) => {
    const marks = [kind, record].filter(Boolean).join(', ');
    return `  ${message}${marks && ` [${marks}]`}\n`;
  };
  const list = (title, issues) => (issues.length ? `\n${title}\n${issues.map(line).join('')}` : '');
  return `${name}: ${found} in ${counted(records, 'record')} on ${now}\n${list('Errors', errors)}${list('Warnings', warnings)}`;
}

const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

export async function run([place, ...rest], { strict, json, now = today() }) {
  if (place === undefined) throw new CallError('Say which ledger.');
  if (rest.length) throw new CallError(`"${rest[0]}" is one argument too many.`);
  if (!isDay(now)) throw new CallError(`"${now}" is not a day such as 2026-11-22.`);
  const review = reviewed(await textAt(place), now);
  const ok = !review.errors.length && !(strict && review.warnings.length);
  process.stdout.write(json ? `${JSON.stringify({ ok, checkedAt: now, ...review }, null, 2)}\n` : report(place, review, now));
  return ok ? 0 : 1;
}
