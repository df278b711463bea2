// The examples as strangers: installed from the archive, checked and built by their own tools, driven in a browser.
// Needs `npm run build` before it.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { preview } from 'vite';
import { launch } from '../hosts/site.mjs';
import { packed } from '../node/packed.mjs';
import { projectOf } from './project.mjs';

/** Each with the file that has the tag in it. */
const EXAMPLES = { react: 'app.tsx', vue: 'app.vue', svelte: 'app.svelte', angular: 'app.html' };

const TAG = /<pw-funding-gap[^]*?(\/>|<\/pw-funding-gap>)/;

/** What somebody might write in the tag, and what the framework's own check has to say of it. */
const FAULTS = {
  'a value that is none': [
    / shape="arc"/,
    ' shape="round"',
    /"round".* is not assignable to type '"linear" \| "arc"/,
  ],
  'a property that is none': [
    /facts=\{facts\}|\{facts\}|(?<=[:[])facts/,
    (found) => (found === 'facts' ? 'fact' : 'fact={facts}'),
    /'"?fact"?'/,
  ],
  'a field that an event has not': [/event\.state/, 'event.stat', /'stat' does not exist/],
};

const archive = packed();
const place = await mkdtemp(join(tmpdir(), 'examples-'));
let browser;
let projects;

before(async () => {
  const [started, ...installed] = await Promise.all([
    launch(),
    ...Object.keys(EXAMPLES).map((example) => projectOf(example, { place, tarball: archive.tarball })),
  ]);
  browser = started;
  projects = Object.fromEntries(Object.keys(EXAMPLES).map((example, index) => [example, installed[index]]));
});
after(async () => {
  await browser?.close();
  archive.remove();
  await rm(place, { recursive: true, force: true });
});

/** Opens what was built until the test is over, and remembers what the browser complained of. */
async function visit(folder, test) {
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    preview: { host: '127.0.0.1' },
  });
  test.after(() => server.close());
  const page = await browser.newPage();
  test.after(() => page.close());
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  await page.goto(server.resolvedUrls.local[0]);
  return { page, errors };
}

const press = (page, name) => page.locator(`::-p-aria([name="${name}"][role="button"])`).click();

/** Waits until the widget says the amount; it counts up to it. */
const shows = (page, amount) =>
  page.waitForFunction(
    (text) =>
      document
        .querySelector('pw-funding-gap')
        ?.shadowRoot?.querySelector('[part~=value]')
        ?.textContent.includes(text),
    {},
    amount,
  );

const says = (page, state) =>
  page.waitForFunction((text) => document.querySelector('output').textContent === text, {}, state);

/** The grounds of all boxes in it. */
const grounds = (page) =>
  page.$eval('pw-funding-gap', ({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('*')].map((box) => getComputedStyle(box).backgroundColor),
  );

for (const [example, file] of Object.entries(EXAMPLES)) {
  describe(`The example in ${example}`, () => {
    let project;
    before(() => {
      project = projects[example];
    });

    it('is locked to what this package says of itself', async () => {
      const { packages } = JSON.parse(await readFile(join('examples', example, 'package-lock.json'), 'utf8'));
      const { version, dependencies, peerDependencies } = packages['node_modules/pledgewatch'];
      const { about } = archive;
      const wanted = {
        version: about.version,
        dependencies: about.dependencies,
        peerDependencies: about.peerDependencies,
      };
      assert.deepEqual(
        { version, dependencies, peerDependencies },
        wanted,
        'run `node tools/example-locks.mjs`',
      );
    });

    it('passes its type check', async () => {
      assert.deepEqual(await project.check(), { code: 0, said: '' });
    });

    it('does not pass it with what is wrong, and all of that is named', async () => {
      let written;
      const wrong = (tag) =>
        `<div>${Object.values(FAULTS)
          .map(([right, fault]) => tag.replace(right, fault))
          .join('\n')}</div>`;
      await project.edit(file, (text) => {
        written = text;
        return text.replace(TAG, wrong);
      });
      const { code, said } = await project.check();
      await project.edit(file, () => written);
      assert.notEqual(code, 0);
      for (const [fault, [, , complaint]] of Object.entries(FAULTS)) assert.match(said, complaint, fault);
    });

    it('builds, shows what it is given, says what it hears, is themed, goes and comes back', async (test) => {
      await project.build();
      const { page, errors } = await visit(project.folder, test);
      await shows(page, '7.5');
      await says(page, 'ready');
      const given = await page.$eval('pw-funding-gap', (gap) => ({
        facts: gap.facts.id,
        attributes: gap.getAttributeNames(),
      }));
      assert.equal(given.facts, 'flood-fund');
      assert.ok(!given.attributes.includes('facts'), 'the object is a property');

      await press(page, 'Next figures');
      await shows(page, '6.8');

      assert.ok((await grounds(page)).includes('rgb(255, 255, 255)'));
      await press(page, 'Theme');
      await page.waitForSelector('.evening');
      assert.ok((await grounds(page)).includes('rgb(42, 33, 24)'));

      const gone = await page.$('pw-funding-gap');
      await press(page, 'Show or remove');
      await page.waitForFunction(
        (element) => !element.isConnected && !document.querySelector('pw-funding-gap'),
        {},
        gone,
      );
      await press(page, 'Show or remove');
      await shows(page, '6.8');
      assert.deepEqual(errors, []);
    });
  });
}
