// Builds what the gallery shows, and serves it.
import { build } from 'rolldown';
import { preview } from 'vite';
import outputs from '../rolldown.config.mjs';

// One after the other: the script's output folder is emptied before its siblings are written into it.
for (const output of outputs) await build({ ...output, checks: { pluginTimings: false } });
await import('./schema.mjs');
await import('./integrity.mjs');

const server = await preview();
console.log(`Pledgewatch: ${server.resolvedUrls.local[0]}site/ (Ctrl+C ends it)`);
