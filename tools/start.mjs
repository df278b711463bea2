// Builds what the gallery shows, and serves it.
import { build } from 'rolldown';
import { createServer } from 'vite';
import outputs from '../rolldown.config.mjs';

await build(outputs);
await import('./schema.mjs');

const server = await createServer({
  configFile: false,
  publicDir: false,
  appType: 'mpa',
  logLevel: 'warn',
  server: { port: 4173 },
  optimizeDeps: { entries: ['site/**/*.html'] },
});
await server.listen();
console.log(`Pledgewatch: ${server.resolvedUrls.local[0]}site/ (Ctrl+C ends it)`);
