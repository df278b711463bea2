// What the test server does beyond serving files.

const guard = '/tests/support/console-guard.ts';
const runner = '/tests/support/story-runner.ts';

const isTestPage = (context) => context.URL.searchParams.has('wtr-session-id');
const isStory = (context) => context.path.endsWith('.stories.ts');

/** A story file asked for as a test becomes a wrapper that runs its stories; asked for plainly it stays itself. */
export function stories() {
  return {
    name: 'stories',
    serve(context) {
      if (!isStory(context) || !isTestPage(context)) return undefined;
      const file = JSON.stringify(context.path);
      return {
        type: 'js',
        body: `import { runStories } from '${runner}'; import * as stories from ${file}; runStories(stories);`,
      };
    },
  };
}

/** Every test file starts with the guard that makes an unexpected warning fail, and ends by having declared a test. */
export function guarded() {
  const isGuarded = (context) => isTestPage(context) && context.path.endsWith('.ts');
  return {
    name: 'guarded',
    transform: (context) =>
      isGuarded(context)
        ? `import { expectTests } from '${guard}'; ${context.body}\nexpectTests();`
        : undefined,
  };
}

/** JSON that is imported arrives as a module, as it does from the bundler; JSON that is fetched stays JSON. */
export function jsonModules() {
  const isModule = (context) => context.path.endsWith('.json') && context.URL.searchParams.has('module');
  return {
    name: 'json-modules',
    transformImport: ({ source }) => (source.endsWith('.json') ? `${source}?module` : undefined),
    resolveMimeType: (context) => (isModule(context) ? 'js' : undefined),
    transform: (context) => (isModule(context) ? `export default ${context.body}` : undefined),
  };
}
