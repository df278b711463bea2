// What the run found, in markdown.
import { median, quartiles } from '../statistics.mjs';

const KINDS = ['first letter', 'next letter', 'letter taken back', 'last letter taken back'];
const ms = (value) => value.toFixed(1);

const tookIn = ({ strokes }, kind) => strokes.filter((stroke) => !kind || stroke.kind === kind).map(({ took }) => took);

function line({ name, label }, reference, results, kind) {
  const rounds = results.get(name);
  const all = rounds.flatMap((round) => tookIn(round, kind));
  const ratios = rounds.map((round, at) => median(tookIn(round, kind)) / median(tookIn(results.get(reference.name)[at], kind)));
  const [low, high] = quartiles(all);
  return `| ${kind ?? '**all**'} | ${label} | ${ms(median(all))} | ${ms(low)}–${ms(high)} | ${ms(Math.max(...all))} | ${median(ratios).toFixed(2)} × |`;
}

function section({ tag, rows, ours, grid, all }, results) {
  const overall = results.get(ours.name).map((round, at) => median(tookIn(round)) / median(tookIn(results.get(grid.name)[at])));
  const ratio = median(overall);
  return `## ${rows.length.toLocaleString('en')} rows of \`${tag}\`

Target: no longer than ag-grid. **${ratio <= 1 ? 'Met' : 'Missed'}: ${ratio.toFixed(2)} ×** (median of the rounds' ratios over all keys).

| Key | | Median, ms | Half of all | Longest | Beside ag-grid |
|---|---|---|---|---|---|
${[undefined, ...KINDS].flatMap((kind) => [ours, grid, all].map((subject) => line(subject, grid, results, kind))).join('\n')}

Elements in the document: ${[ours, grid, all].map(({ name, label }) => `${label} ${results.get(name)[0].nodes.toLocaleString('en')}`).join(', ')}.
`;
}

export const filterReport = ({ machine, words, families, results }) => `# A keystroke in a search field

Written by \`npm run bench:filter\`. ${Object.entries(machine).map(([what, value]) => `${what}: ${value}`).join('; ')}.

${families.map((family) => section(family, results)).join('\n')}
## How to read it

- A keystroke is a real key of the browser. Its time runs from the event's own time stamp to the first task after the painted frame that shows the filtered rows (\`requestAnimationFrame\`, then a message). Event Timing would tell the same in steps of 8 ms, which is too coarse. Raster and the screen come after it, for all alike. Frames are not held to 60 a second.
- Typed and taken back, letter by letter: ${words.join(', ')}. Each round opens each page anew, in another order, types a word that does not count, and then these. After each key the rows shown are compared with those that fit.
- Ours draws the first 50 of the rows that fit, and tells their number; the others come at a press of a button, and then all of them stand in the document. ag-grid draws the rows in view, some thirty.
- ag-grid is set to its quicker side: rows come sorted, texts for the filter are kept, nothing moves, cells are plain text without flags and drawings. "All rows in the document" is the same without its virtual rows, for information.
- A state may stand only once in a coalition, and there are fewer states than rows. The measured script is the built one without that check.
- Compare runs at a like load only.
`;
