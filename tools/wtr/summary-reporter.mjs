// Ends a run with one plain line a group and engine, such as `unit, Chromium: 12 passed, 0 failed`.

function testsIn(suite) {
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}

/** A page that broke outside of its tests counts as one failure. */
function counted(session) {
  const tests = session.testResults ? testsIn(session.testResults) : [];
  const ran = tests.filter((test) => !test.skipped);
  const failed = ran.filter((test) => !test.passed).length;
  return {
    passed: ran.length - failed,
    failed: failed === 0 && !session.passed ? 1 : failed,
    skipped: tests.length - ran.length,
  };
}

function line(name, sessions) {
  const counts = sessions.map(counted);
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  const skipped = sum('skipped');
  return `${name}: ${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

export function summaryReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const groups = new Map();
      for (const session of sessions) {
        const name = `${session.group.name}, ${session.browser.name}`;
        groups.set(name, [...(groups.get(name) ?? []), session]);
      }
      for (const [name, members] of groups) console.log(line(name, members));
    },
  };
}
