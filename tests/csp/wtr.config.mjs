// The published policy in each engine: the pages stand in frames of the test.
import base from '../../web-test-runner.config.mjs';
import { pages, served } from './pages.mjs';

const FOLDER = '/policed/';

async function policed(context, next) {
  const file = context.path.startsWith(FOLDER) && (await served(context.path.slice(FOLDER.length)));
  if (!file) return next();
  context.set(file.headers);
  context.body = file.text;
}

export default {
  ...base,
  groups: [{ name: 'policy', files: ['tests/csp/*.policy.ts'] }],
  middleware: [policed],
  testRunnerHtml: (testFramework) =>
    base.testRunnerHtml(testFramework).replace('<script', `<script>globalThis.policed = ${JSON.stringify(
      Object.entries(pages).map(([name, { state }]) => [name, state]),
    )};</script><script`),
};
