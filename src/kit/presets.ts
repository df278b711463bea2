import { fail, ok, quote, type Result } from '../domain/ledger/issue.js';

// Literal imports, so that bundlers see them and no attribute text ever becomes a path.
const PRESETS: Readonly<Record<string, () => Promise<{ default: unknown }>>> = {
  ukraine: () => import('../ledgers/ukraine.js'),
};

/** Loads a ledger that is bundled with the widgets, frozen. */
export async function loadPreset(name: string): Promise<Result<unknown>> {
  const load = Object.hasOwn(PRESETS, name) ? PRESETS[name] : undefined;
  if (!load) return fail({ path: 'preset', found: quote(name), expected: 'a bundled ledger', remedy: `write one of ${Object.keys(PRESETS).map(quote).join(', ')}` });
  try {
    return ok((await load()).default);
  } catch {
    return fail({ path: 'preset', found: quote(name), expected: 'a file that could be loaded', remedy: 'serve the folder `ledgers`; from file:// use inline data' });
  }
}
