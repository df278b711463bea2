// `npm run bench:check`: how long a whole ledger takes to check, by its number of records. Needs `npm run build`.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { reviewLedger } from '../dist/npm/entries/schema.js';
import { ledgerOf } from './ledger-of.mjs';
import { median, quartiles } from './statistics.mjs';

const SIZES = [10_000, 20_000];

/** The most that the larger may take: in all, and as a multiple of the smaller. */
const TARGET = { ms: 2000, ratio: 2.3 };

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' }, once: { type: 'string' } } });

/** One check as the command makes it, in a process that has checked nothing before. */
function once(file) {
  const text = readFileSync(file, 'utf8');
  const cpu = process.cpuUsage();
  const began = performance.now();
  const { errors, records } = reviewLedger(JSON.parse(text), '2026-11-22');
  const wall = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  return { wall, cpu: (user + system) / 1000, errors: errors.length, records };
}

const number = (value) => value.toLocaleString('en');
const spread = (list) => `${number(Math.round(median(list)))} (${quartiles(list).map((each) => number(Math.round(each))).join('–')})`;

function measure(folder) {
  const rounds = Number(values.rounds);
  const before = loadavg()[0];
  const ledgers = SIZES.map((size) => {
    const text = JSON.stringify(ledgerOf(size));
    const file = join(folder, `${size}.json`);
    writeFileSync(file, text);
    return { size, file, megabytes: (text.length / 1e6).toFixed(1), wall: [], cpu: [] };
  });
  for (let round = 1; round <= rounds; round += 1) {
    for (const { size, file, wall, cpu } of ledgers) {
      const found = JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--once', file], { encoding: 'utf8' }));
      if (found.errors || found.records !== size) throw new Error(`Of ${size} records, ${found.records} were checked and ${found.errors} are wrong.`);
      wall.push(found.wall);
      cpu.push(found.cpu);
      console.log(`round ${round}: ${number(size)} records in ${found.wall.toFixed(0)} ms, ${found.cpu.toFixed(0)} ms of processor time`);
    }
  }
  return { rounds, ledgers, load: [before, loadavg()[0]].map((load) => load.toFixed(1)) };
}

function report({ rounds, ledgers: [small, large], load }) {
  const rows = [['On the clock', 'wall'], ['Of the processors, all threads', 'cpu']].map(([name, what]) => {
    const ratio = median(large[what].map((each, round) => each / small[what][round]));
    const isMet = median(large[what]) < TARGET.ms && ratio <= TARGET.ratio;
    return `| ${name} | ${spread(small[what])} | ${spread(large[what])} | ${ratio.toFixed(2)} | ${isMet ? 'met' : 'missed'} |`;
  });
  return `<!-- Written by \`npm run bench:check\`. -->

# The check of a whole ledger

Milliseconds from the text of a file to all that is to be said of it, as \`pledgewatch check\` does it: each in a process of its own, which has checked nothing before. The median of ${rounds} rounds, the quarter points, and the median of the rounds' ratios. The ledgers (\`ledger-of.mjs\`) are in order; ${small.megabytes} and ${large.megabytes} MB.

Target: ${number(large.size)} records in under ${number(TARGET.ms)} ms, and at most ${TARGET.ratio} × the time of ${number(small.size)}.

| | ${number(small.size)} | ${number(large.size)} | ratio | |
|---|--:|--:|--:|---|
${rows.join('\n')}

Node ${process.version}, ${cpus().length} processors (${cpus()[0].model}), load ${load[0]} before and ${load[1]} after: with a load above the number of processors, the clock counts the waiting too.
`;
}

if (values.once) {
  console.log(JSON.stringify(once(values.once)));
} else {
  const folder = mkdtempSync(join(tmpdir(), 'pledgewatch-bench-'));
  try {
    const text = report(measure(folder));
    writeFileSync(new URL('CHECK.md', import.meta.url), text);
    console.log(text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
