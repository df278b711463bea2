// WordPress's own filters, run by PHP.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { onPath } from '../../tools/find-browser.mjs';
import { wordpress } from '../../tools/wordpress.mjs';

const SCRIPT = fileURLToPath(new URL('wordpress.php', import.meta.url));
/** Milliseconds; what is not escaped can keep WordPress busy without end. */
const LONGEST = 120_000;
/** Bytes; a page of rosters is some megabytes in all its forms. */
const MOST = 2 ** 29;

/**
 * Every text as each way through WordPress leaves it.
 * @param {Record<string, string>} texts
 * @returns {{ version: string, leftOut: string[], filtered: Record<string, Record<string, string>> }}
 */
export function throughWordpress(texts) {
  const [php] = onPath(['php']);
  if (!php) throw new Error('No php. Install its command line (Debian: `apt-get install php-cli`).');
  const { status, error, stdout, stderr } = spawnSync(php, ['-d', 'display_errors=stderr', SCRIPT, wordpress()], {
    input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: MOST, timeout: LONGEST,
  });
  if (status !== 0 || stderr) throw new Error(`WordPress's filters did not run: ${error?.message ?? stderr}`);
  return JSON.parse(stdout);
}
