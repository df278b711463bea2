// Who may import what: one row a floor of src, in the order of the house. Type imports count.

/** Loaded on demand, by whoever is on a page. */
const data = ['flags', 'ledgers'];

const floors = {
  domain: { floors: [], packages: [] },
  presentation: { floors: ['domain'], packages: [] },
  tokens: { floors: [], packages: ['lit'] },
  kit: { floors: ['domain', 'presentation', 'tokens', ...data], packages: ['lit', '@lit/context'] },
  charts: { floors: ['presentation', 'kit'], packages: ['chart.js'] },
  components: { floors: ['domain', 'presentation', 'tokens', 'kit', 'charts', ...data], packages: ['lit'] },
  primitives: { floors: ['domain', 'presentation', 'tokens', 'kit'], packages: ['lit'] },
  static: { floors: ['domain', 'presentation'], packages: [] },
  embed: { floors: ['domain', 'presentation', 'kit'], packages: [] },
  flags: { floors: [], packages: [] },
  ledgers: { floors: [], packages: [] },
};

const anyOf = (names) => `(${names.join('|')})`;

const floorRules = Object.entries(floors).map(([floor, may]) => ({
  name: `floor-${floor}`,
  comment: `${floor} may import ${may.floors.join(', ') || 'no other floor'}`,
  severity: 'error',
  from: { path: `^src/${floor}/` },
  to: {
    path: '^src/',
    pathNot: [
      `^src/${anyOf([floor, ...may.floors])}/`,
      ...(floor === 'static' ? ['^src/components/[^/]+/[^/]+\\.view\\.ts$'] : []),
      ...(floor === 'embed' ? ['^src/components/'] : []),
    ],
  },
}));

const packageRules = Object.entries(floors).map(([floor, { packages }]) => ({
  name: `packages-${floor}`,
  comment: `${floor} may import ${packages.join(', ') || 'no package'}`,
  severity: 'error',
  from: { path: `^src/${floor}/`, pathNot: '\\.schema\\.ts$' },
  to: {
    dependencyTypesNot: ['local'],
    pathNot: ['^src/', ...(packages.length > 0 ? [`^node_modules/${anyOf(packages)}/`] : [])],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...floorRules,
    ...packageRules,
    {
      name: 'schema-imports-zod-mini',
      severity: 'error',
      from: { path: '\\.schema\\.ts$' },
      to: { pathNot: ['^src/', '^node_modules/zod/mini/'] },
    },
    {
      name: 'schemas-in-domain',
      comment: 'only the domain says what is true',
      severity: 'error',
      from: {},
      to: { path: '^src/(?!domain/).+\\.schema\\.ts$' },
    },
    {
      name: 'no-sibling',
      comment: 'a component never imports another',
      severity: 'error',
      from: { path: '^src/components/([^/]+)/' },
      to: { path: '^src/components/', pathNot: '^src/components/$1/' },
    },
    {
      name: 'embed-loads-components',
      comment: 'embed imports components on demand only',
      severity: 'error',
      from: { path: '^src/embed/' },
      to: { path: '^src/components/', dynamic: false },
    },
    {
      name: 'data-on-demand',
      comment: 'ledgers and flags are loaded on demand only',
      severity: 'error',
      from: { pathNot: `^src/${anyOf(data)}/` },
      to: { path: `^src/${anyOf(data)}/`, dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'charts-on-demand',
      comment: 'what draws on a canvas is loaded once a chart is in view',
      severity: 'error',
      from: { pathNot: '^src/charts/' },
      to: { path: '^src/charts/', dynamic: false, dependencyTypesNot: ['type-only'] },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['browser', 'import', 'types', 'default'],
    },
  },
};
