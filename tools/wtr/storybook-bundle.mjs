// Storybook ships CommonJS: bundles the parts a story needs, once, into modules a browser can import. Code shared between
// them is split off, so that what must exist once does.
import { build } from 'esbuild';

const folder = 'node_modules/.cache/storybook-bundle';

const entries = {
  'storybook/test': 'test',
  'storybook/preview-api': 'preview-api',
  '@storybook/web-components-vite': 'web-components',
};

export async function storybookBundle() {
  await build({
    entryPoints: {
      test: 'storybook/test',
      'preview-api': 'storybook/preview-api',
      'web-components': '@storybook/web-components',
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production', 'browser'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    external: ['lit', 'lit/*', 'lit-html', 'lit-html/*', 'react', 'react-dom', 'react/*'],
    logLevel: 'error',
  });
  return {
    name: 'storybook-bundle',
    resolveImport: ({ source }) => (source in entries ? `/${folder}/${entries[source]}.js` : undefined),
  };
}
