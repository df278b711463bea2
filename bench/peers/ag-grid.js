// The grid with all its community modules, bound to a search field as its documentation shows: `quickFilterText` set at
// each `input`. Where a setting could cost a keystroke time, it is the quicker one: texts for the filter are kept, rows
// come sorted, nothing moves.
import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';

ModuleRegistry.registerModules([AllCommunityModule]);

const place = document.querySelector('#grid');
const rowData = JSON.parse(document.querySelector('#rows').textContent);
const every = place.dataset.rows === 'all';

const plain = (name) => name.normalize('NFD').replace(/\p{M}/gu, '');

const api = createGrid(place, {
  rowData,
  // Ours searches names only, and without their marks.
  columnDefs: Object.keys(rowData[0]).map((field) => ({ field, flex: 1, getQuickFilterText: ({ value }) => (field === 'name' ? plain(value) : '') })),
  cacheQuickFilter: true,
  animateRows: false,
  suppressRowVirtualisation: every,
  suppressMaxRenderedRowRestriction: every,
});

const field = document.querySelector('input');
field.addEventListener('input', () => api.setGridOption('quickFilterText', field.value));

globalThis.field = () => field;
globalThis.names = () => Array.from(place.querySelectorAll('.ag-row [col-id=name]'), ({ textContent }) => textContent);
globalThis.every = every ? Infinity : 10;
globalThis.shows = (count) => api.getDisplayedRowCount() === count && (every ? globalThis.names().length === count : true);
