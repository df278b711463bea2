import { defaultReporter } from '@web/test-runner';
import { accessibilityTree } from './tools/wtr/accessibility-tree.mjs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { launchers } from './tools/wtr/engines.mjs';
import { guarded, jsonModules, stories } from './tools/wtr/plugins.mjs';
import { network } from './tools/wtr/network.mjs';
import { storybookBundle } from './tools/wtr/storybook-bundle.mjs';
import { summaryReporter } from './tools/wtr/summary-reporter.mjs';

export default {
  groups: [
    { name: 'unit', files: ['tests/**/*.test.ts'] },
    { name: 'stories', files: ['stories/**/*.stories.ts'] },
  ],
  browsers: launchers(process.env.BROWSERS ?? 'chromium'),
  concurrency: 1,
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  // A file that goes through all stories or all widgets takes minutes.
  testsFinishTimeout: 900_000,
  testFramework: { config: { timeout: 15_000 } },
  // lit's development build, for its warnings; the one that only says so is taken as read.
  nodeResolve: { exportConditions: ['development', 'browser'] },
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <script>globalThis.litIssuedWarnings = new Set(['dev-mode']);</script>
      <script type="module" src="${testFramework}"></script>
    </html>`,
  middleware: [network],
  plugins: [
    stories(),
    guarded(),
    accessibilityTree(),
    jsonModules(),
    await storybookBundle(),
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
  ],
  reporters: [defaultReporter(), summaryReporter()],
};
