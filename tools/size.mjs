// Weighs each widget with everything it imports statically, the classic script, and each theme, as brotli at its best,
// against the budgets (1 kB = 1000 bytes); and looks that no chart library and no ledger came along.
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'rolldown';
import budgets from './budgets.json' with { type: 'json' };
import { minified } from './minified.mjs';

const classic = 'classic script';
const chart = 'chart chunk';

/** What only chart.js says, and every source of a bundled ledger. */
const strangers = ['chartjs', ...readdirSync('src/ledgers').flatMap(sourcesIn)];

function sourcesIn(file) {
  return readFileSync(`src/ledgers/${file}`, 'utf8').match(/https?:\/\/[^"\s]+/g) ?? [];
}

/** Leaves out what is loaded on demand. */
const onDemand = {
  name: 'on-demand',
  resolveId: (id, _, { kind }) => (kind === 'dynamic-import' ? { id, external: true } : undefined),
};

/** The budgets that are not of a widget, and the file that each is of. */
function fileOf(name) {
  if (name === classic) return 'dist/cdn/pledgewatch.js';
  if (name === chart) return 'dist/cdn/chart.js';
  return name.startsWith('theme ') ? `dist/cdn/themes/${name.slice('theme '.length)}.css` : undefined;
}

async function textOf(name) {
  const file = fileOf(name);
  if (file) return readFileSync(file, 'utf8');
  const { output } = await build({
    ...minified({ input: `src/entries/${name}.ts`, plugins: [onDemand] }),
    write: false,
  });
  return output[0].code;
}

function brotli(text) {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

function faults(name, text, weight) {
  return [
    ...(weight > budgets[name] ? [`weighs ${weight} bytes, more than ${budgets[name]}`] : []),
    ...(fileOf(name) || text.includes(`pw-${name}`) ? [] : ['does not register its tag']),
    ...strangers.filter((stranger) => text.includes(stranger)).map((stranger) => `contains "${stranger}"`),
  ].map((fault) => `${name} ${fault}`);
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(2);
const rows = [];
for (const name of Object.keys(budgets)) {
  const text = await textOf(name);
  const weight = brotli(text);
  rows.push({
    name,
    kB: kilobytes(weight),
    budget: kilobytes(budgets[name]),
    faults: faults(name, text, weight),
  });
}

for (const { name, kB, budget } of rows)
  console.log(`${name.padEnd(18)}${kB.padStart(8)} kB of ${budget.padStart(6)} kB`);
const found = rows.flatMap((row) => row.faults);
for (const fault of found) console.error(fault);
process.exitCode = found.length > 0 ? 1 : 0;
