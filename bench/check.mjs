// `npm run bench:check`: how long the check of a whole ledger takes, by its number of records. Needs `npm run build`.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { checkLedger, reviewLedger } from '../dist/npm/entries/schema.js';
import { ledgerOf } from './ledger-of.mjs';
import { median, quartiles } from './statistics.mjs';

const NOW = '2026-11-22';
const SIZES = [10_000, 20_000];

/** The most that the larger may take: in all, and as a multiple of the smaller. */
const TARGET = { ms: 2000, ratio: 2.3 };

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
const rounds = Number(values.rounds);

const timed = (work) => {
  globalThis.gc?.();
  const began = performance.now();
  const result = work();
  return { ms: performance.now() - began, result };
};

/** What is measured, from the text of the file: what the command does between reading and printing. */
const SUBJECTS = {
  'JSON.parse': (text) => JSON.parse(text),
  checkLedger: (text, document) => checkLedger(document),
  'reviewLedger, and so the command': (text) => reviewLedger(JSON.parse(text), NOW),
};

const before = loadavg()[0];
const texts = new Map(SIZES.map((size) => [size, JSON.stringify(ledgerOf(size))]));
for (const [size, text] of texts) {
  const { errors, records } = reviewLedger(JSON.parse(text), NOW);
  if (errors.length || records !== size) throw new Error(`The ledger of ${size} records has ${records}, and ${errors.length} errors: ${JSON.stringify(errors[0])}`);
}

const rows = Object.entries(SUBJECTS).map(([name, work]) => {
  const times = new Map(SIZES.map((size) => [size, []]));
  const ratios = [];
  for (let round = 0; round < rounds; round += 1) {
    const [small, large] = SIZES.map((size) => {
      const text = texts.get(size);
      const document = JSON.parse(text);
      const { ms } = timed(() => work(text, document));
      times.get(size).push(ms);
      return ms;
    });
    ratios.push(large / small);
  }
  console.log(name, SIZES.map((size) => `${size}: ${median(times.get(size)).toFixed(0)} ms`).join(', '), `${median(ratios).toFixed(2)} ×`);
  return { name, times, ratios };
});

const ms = (list) => `${median(list).toFixed(0)} (${quartiles(list).map((each) => each.toFixed(0)).join('–')})`;
const bytes = (size) => `${(texts.get(size).length / 1e6).toFixed(1)} MB`;
const last = rows.at(-1);
const isMet = median(last.times.get(SIZES[1])) < TARGET.ms && median(last.ratios) <= TARGET.ratio;

writeFileSync(
  new URL('CHECK.md', import.meta.url),
  `<!-- Written by \`npm run bench:check\`. -->

# The check of a whole ledger

Milliseconds, the median of ${rounds} rounds and the quarter points; each round measures both sizes, and the ratio is the median of the rounds' ratios. The ledgers are in order (\`ledger-of.mjs\`): ${SIZES.map((size) => `${size.toLocaleString('en')} records are ${bytes(size)}`).join(', ')}. Target: ${SIZES[1].toLocaleString('en')} records in under ${TARGET.ms / 1000} s and at most ${TARGET.ratio} × the time of ${SIZES[0].toLocaleString('en')}. ${isMet ? 'Met.' : 'Missed.'}

| | ${SIZES.map((size) => size.toLocaleString('en')).join(' | ')} | ratio |
|---|--:|--:|--:|
${rows.map(({ name, times, ratios }) => `| ${name} | ${SIZES.map((size) => ms(times.get(size))).join(' | ')} | ${median(ratios).toFixed(2)} |`).join('\n')}

Node ${process.version}, ${cpus().length} processors (${cpus()[0].model}), load ${before.toFixed(1)} before and ${loadavg()[0].toFixed(1)} after.
`,
);
