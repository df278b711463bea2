import { defineConfig } from 'vite';

/** Serves the gallery and the built script as they are; what is built is in rolldown.config.mjs. */
export default defineConfig({
  appType: 'mpa',
  logLevel: 'error',
  publicDir: false,
  // The folder that is served: the project, so that the gallery finds dist/cdn beside it.
  build: { outDir: '.' },
  preview: { port: 4173 },
});
