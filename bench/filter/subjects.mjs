// What is compared: a list of ours, and the grid with the same rows. A list has a search field, a status that tells how
// many rows are shown, and names in its rows.
import { NOW } from '../facts.mjs';
import { attribute } from '../subjects.mjs';
import { coalition, register } from './rows.mjs';

const WIDE = '<style>main { max-inline-size: 75em; } #grid { block-size: 40em; }</style>';

/** So many rows of ours are drawn, the others at a press. */
const FIRST = 50;

/** Runs in the page of ours. */
function reads(tag, first) {
  const root = () => document.querySelector(tag).shadowRoot;
  globalThis.field = () => root().querySelector('input[type=search]');
  globalThis.names = () => Array.from(root().querySelectorAll('li[part=row]')).filter((row) => row.checkVisibility()).map((row) => row.querySelector('b').textContent);
  globalThis.every = first;
  // The status tells how many are drawn.
  globalThis.shows = (count) => {
    const drawn = Math.min(count, globalThis.every);
    return Number(root().querySelector('[role=status]').textContent.match(/^\d+/)?.[0]) === drawn && globalThis.names().length === drawn;
  };
}

const list = (tag, record) => ({
  name: tag, label: `\`${tag}\``, first: FIRST,
  head: `${WIDE}<script src="/cdn/pledgewatch.js" defer></script><script>(${reads})('${tag}', ${FIRST})</script>`,
  body: `<${tag} now="${NOW}" data="${attribute(record)}"></${tag}>`,
});

const grid = (of, rows, every) => ({
  name: `ag-grid-${every ? 'all' : 'seen'}-${of}`, label: `ag-grid, ${every ? 'all rows in the document' : 'as it is'}`, first: every ? Infinity : undefined,
  head: `${WIDE}<script src="/peers/ag-grid.js" defer></script>`,
  body: `<p><input type="search" aria-label="Search by name"></p><div id="grid" data-rows="${every ? 'all' : 'seen'}"></div>
<script type="application/json" id="rows">${JSON.stringify(rows)}</script>`,
});

const family = (tag, { record, rows }) => ({ tag, rows, ours: list(tag, record), grid: grid(tag, rows, false), all: grid(tag, rows, true) });

/** A list of ours with the grid beside it; a further list is a line here. */
export const familiesOf = (countries) => [
  family('pw-coalition-roster', coalition(countries)),
  family('pw-agreement-ladder', register(countries)),
];
