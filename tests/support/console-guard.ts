// A test page in which anything warns or errs without being expected fails. A test that expects it replaces the method.

const complaints: string[] = [];

for (const level of ['warn', 'error'] as const) {
  const print = console[level].bind(console);
  console[level] = (...args: unknown[]) => {
    complaints.push(`console.${level}: ${args.map(String).join(' ')}`);
    print(...args);
  };
}

afterEach(() => {
  const heard = complaints.splice(0);
  if (heard.length > 0) throw new Error(heard.join('\n'));
});

/** Throws where a test file declared no test. */
export function expectTests(): void {
  if (mocha.suite.total() === 0) throw new Error('This file declares no test.');
}
