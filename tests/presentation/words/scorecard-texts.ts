import ledger from '../../../src/ledgers/ukraine.json';

interface Benchmark {
  readonly steps: readonly { readonly label: string; readonly note?: string }[];
  readonly rule?: { readonly text: string; readonly by: string };
}

/** What the scorecard shows on demand only, and leaves in English: rules, all steps but the last change, notes on sources. */
export const onDemand: ReadonlySet<string | undefined> = new Set([
  ...(ledger.benchmarks as readonly Benchmark[]).flatMap(({ steps, rule }) => [
    ...steps.slice(0, -1).map(({ label }) => label), ...steps.map(({ note }) => note), rule?.text, rule?.by,
  ]),
  ...(ledger.sources as readonly { id: string; note?: string }[]).flatMap(({ id, note }) => (id === 'scorecard' ? [] : note)),
]);
