// The classic script once more, as the build makes it but for what a measurement needs otherwise.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

/** @param {URL} root of the package @param {URL} folder that gets `cdn/` @param {(config: object) => object} change of the build's own settings */
export async function buildClassic(root, folder, change) {
  process.chdir(fileURLToPath(root));
  const { default: outputs } = await import(new URL('rolldown.config.mjs', root).href);
  const config = outputs.find(({ input }) => input.pledgewatch);
  mkdirSync(folder, { recursive: true });
  const { output, ...changed } = change(config);
  await build({ ...changed, checks: { pluginTimings: false }, logLevel: 'warn', output: { ...output, dir: fileURLToPath(new URL('cdn/', folder)) } });
}
