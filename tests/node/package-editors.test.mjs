// What editors complete with: the shape of the formats, nothing left out, and Visual Studio Code's own services at work
// on it. Needs `npm run build` before it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { cssData } from '../../tools/custom-data/css-data.mjs';
import { htmlData } from '../../tools/custom-data/html-data.mjs';
import { webTypes } from '../../tools/custom-data/web-types.mjs';
import { modulesOf, packed } from './packed.mjs';

const { about, folder, read, remove } = packed();
after(remove);

// The services come with lit-analyzer, in the versions that it wants.
const own = createRequire(createRequire(import.meta.url).resolve('lit-analyzer'));
const html = own('vscode-html-languageservice');
const css = own('vscode-css-languageservice');
const { TextDocument } = own('vscode-html-languageservice');

const json = (file) => JSON.parse(read(file));
const inHtml = json('dist/vscode.html-custom-data.json');
const inCss = json('dist/vscode.css-custom-data.json');
const inWebTypes = json('dist/web-types.json');
const elements = json('custom-elements.json').modules.flatMap(({ declarations }) => declarations);
const built = (file) => import(pathToFileURL(join(folder, 'dist/npm', file)).href);

const names = (rows) => (rows ?? []).map(({ name }) => name);
const textOf = ({ description }) => description.value ?? description;
const sorted = (list) => [...new Set(list)].sort();
const ajv = new Ajv({ strict: false, allErrors: true });

function fits(schema, data) {
  const validate = ajv.compile(schema);
  validate(data);
  assert.equal(validate.errors, null);
}

/** The part of the web-types format that is used here; what it does not name is refused. */
const text = { type: 'string', minLength: 1 };
const exactly = (properties, optional = []) => ({
  type: 'object',
  properties,
  additionalProperties: false,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
});
const listOf = (items) => ({ type: 'array', items });
const described = { name: text, description: text };
const documented = { ...described, 'doc-url': text };
const plainValue = exactly({ kind: { const: 'plain' }, type: text });
const noValue = exactly({ kind: { const: 'no-value' } });
const attribute = exactly({ ...documented, value: { oneOf: [plainValue, noValue] } }, ['doc-url']);
const cssProperty = exactly({ ...described, default: text }, ['default']);
const element = exactly(
  {
    ...documented,
    source: exactly({ module: text, symbol: text }),
    attributes: listOf(attribute),
    slots: listOf(exactly({ name: { type: 'string' }, description: text })),
    js: exactly({
      properties: listOf(exactly({ ...described, type: text, 'read-only': { const: true } }, ['read-only'])),
      events: listOf(exactly({ ...described, type: text })),
    }),
    css: exactly({ properties: listOf(cssProperty), parts: listOf(exactly(described)) }),
  },
  ['doc-url'],
);
const webTypesShape = exactly({
  $schema: { const: 'https://json.schemastore.org/web-types' },
  name: text,
  version: text,
  'js-types-syntax': { const: 'typescript' },
  'description-markup': { enum: ['html', 'markdown', 'none'] },
  contributions: exactly({
    html: exactly({ elements: listOf(element) }),
    css: exactly({ properties: listOf(exactly(described)), parts: listOf(exactly(described)) }),
  }),
});

describe('The data for editors', () => {
  it('has the shape of its format', () => {
    const schemaOf = (service) =>
      JSON.parse(
        readFileSync(
          own.resolve(`${service}/package.json`).replace('package.json', 'docs/customData.schema.json'),
          'utf8',
        ),
      );
    fits(schemaOf('vscode-html-languageservice'), inHtml);
    fits(schemaOf('vscode-css-languageservice'), inCss);
    fits(webTypesShape, inWebTypes);
  });

  it('is named where editors look for it', () => {
    assert.deepEqual(json(about['web-types']), inWebTypes);
    assert.equal(inWebTypes.name, about.name);
    assert.equal(inWebTypes.version, about.version);
  });

  it('leaves nothing of the manifest out, and describes all of it', () => {
    assert.ok(elements.length >= 5);
    assert.deepEqual(
      names(inHtml.tags),
      elements.map(({ tagName }) => tagName),
    );
    assert.deepEqual(names(inWebTypes.contributions.html.elements), names(inHtml.tags));
    for (const [index, declared] of elements.entries()) {
      const tag = inHtml.tags[index];
      const webType = inWebTypes.contributions.html.elements[index];
      assert.deepEqual(names(tag.attributes), names(declared.attributes));
      assert.deepEqual(names(webType.attributes), names(declared.attributes));
      assert.deepEqual(names(webType.js.properties), names(declared.members));
      assert.deepEqual(names(webType.js.events), names(declared.events));
      assert.deepEqual(names(webType.slots), names(declared.slots));
      assert.deepEqual(names(webType.css.parts), names(declared.cssParts));
      assert.deepEqual(names(webType.css.properties), names(declared.cssProperties));
      const listed = [
        ...(declared.events ?? []),
        ...(declared.cssParts ?? []),
        ...(declared.cssProperties ?? []),
      ];
      for (const { name, description } of listed)
        assert.ok(textOf(tag).includes(`\`${name}\`: ${description}`), name);
      assert.ok(textOf(tag).startsWith(declared.summary));
      for (const { name, description } of declared.attributes) {
        assert.match(description, /\w.*\.$/s, `${declared.tagName} ${name}`);
        assert.equal(
          textOf(tag.attributes.find((candidate) => candidate.name === name)),
          description.replaceAll('\n', ' '),
        );
      }
    }
    const all = (key) => sorted(elements.flatMap((declared) => names(declared[key])));
    assert.deepEqual(sorted(names(inCss.properties)), all('cssProperties'));
    assert.deepEqual(
      sorted(names(inCss.pseudoElements)),
      all('cssParts').map((name) => `::part(${name})`),
    );
    assert.deepEqual(sorted(names(inWebTypes.contributions.css.properties)), all('cssProperties'));
    assert.deepEqual(sorted(names(inWebTypes.contributions.css.parts)), all('cssParts'));
    assert.equal(names(inCss.properties).length, all('cssProperties').length);
  });

  it('names modules and classes that are offered', async () => {
    const modules = modulesOf(about);
    for (const { name, source } of inWebTypes.contributions.html.elements) {
      const module = modules.find(({ specifier }) => specifier === source.module);
      assert.ok(module, name);
      assert.ok(source.symbol in (await built(module.default.replace('./dist/npm/', ''))), name);
    }
  });

  it('knows the values of an attribute that takes some words alone', async () => {
    const { ROLES } = await built('domain/coalition/roles.js');
    const { RUNGS, BESIDE } = await built('domain/ledger/depth.js');
    const { loadPreset } = await built('kit/presets.js');
    const expected = {
      shape: ['arc', 'linear'],
      'show-role': ROLES,
      'show-depth': [...RUNGS, ...BESIDE],
      sort: ['depth', 'name'],
    };
    const found = inHtml.tags.flatMap(({ attributes }) => attributes);
    for (const [name, values] of Object.entries(expected)) {
      const { values: offered } = found.find((candidate) => candidate.name === name);
      assert.deepEqual(sorted(names(offered)), sorted(values), name);
      const types = inWebTypes.contributions.html.elements.flatMap(({ attributes }) => attributes);
      const { type } = types.find((candidate) => candidate.name === name).value;
      assert.deepEqual(sorted(type.split(' | ')), sorted(values.map((value) => `'${value}'`)), name);
    }
    const presets = found.filter(({ name }) => name === 'preset');
    assert.equal(presets.length, elements.filter(({ attributes }) => names(attributes).includes('preset')).length);
    assert.ok(presets.length > 0);
    for (const { values } of presets)
      for (const { name } of values) assert.equal((await loadPreset(name)).ok, true, name);
    const { issues } = await loadPreset('none');
    const [{ name: first }, ...others] = presets[0].values;
    for (const name of [first, ...names(others)])
      assert.ok(issues[0].remedy.includes(name), issues[0].remedy);
  });

  it('points to the documentation where that has an address', () => {
    const plain = { tag: 'pw-a', className: 'A', summary: 'S.', description: 'D.', slots: [], events: [] };
    const row = { name: '--pw-b', description: 'B.' };
    const flag = { name: 'c', description: 'C.', type: 'boolean', values: [] };
    const example = { ...plain, attributes: [flag], properties: [], parts: [row], cssProperties: [row] };
    const homepage = 'https://example.org/docs';
    const reference = [{ name: 'Documentation', url: homepage }];
    const [tag] = htmlData([example], { homepage }).tags;
    assert.deepEqual([tag.references, tag.attributes[0].references], [reference, reference]);
    assert.equal(tag.attributes[0].valueSet, 'v');
    assert.deepEqual(cssData([example], { homepage }).properties[0].references, reference);
    const made = webTypes([example], { name: 'a', version: '1.0.0', homepage });
    assert.equal(made.contributions.html.elements[0]['doc-url'], homepage);
    fits(webTypesShape, made);
    assert.equal('references' in htmlData([example], {}).tags[0], false);
  });
});

describe('In Visual Studio Code', () => {
  const service = html.getLanguageService({
    customDataProviders: [html.newHTMLDataProvider('pledgewatch', inHtml)],
  });

  /** The labels that are offered where the bar stands, and what is told there. */
  function inPage(marked) {
    const offset = marked.indexOf('‸');
    const document = TextDocument.create('test://page.html', 'html', 1, marked.replace('‸', ''));
    const page = service.parseHTMLDocument(document);
    const position = document.positionAt(offset);
    const labels = service.doComplete(document, position, page).items.map(({ label }) => label);
    return { labels, hover: service.doHover(document, position, page)?.contents?.value };
  }

  function inSheet(marked) {
    const styles = css.getCSSLanguageService({ customDataProviders: [css.newCSSDataProvider(inCss)] });
    const offset = marked.indexOf('‸');
    const document = TextDocument.create('test://sheet.css', 'css', 1, marked.replace('‸', ''));
    const sheet = styles.parseStylesheet(document);
    return styles.doComplete(document, document.positionAt(offset), sheet).items.map(({ label }) => label);
  }

  it('tags are completed and explained', () => {
    const { labels } = inPage('<pw‸');
    for (const { tagName } of elements) assert.ok(labels.includes(tagName), tagName);
    assert.ok(inPage('<pw-funding‸-gap></pw-funding-gap>').hover.startsWith('How much of a stated need'));
  });

  it('attributes and their values are completed', () => {
    for (const { tagName, attributes } of elements) {
      const { labels } = inPage(`<${tagName} ‸></${tagName}>`);
      for (const { name } of attributes) assert.ok(labels.includes(name), `${tagName} ${name}`);
    }
    assert.deepEqual(sorted(inPage('<pw-funding-gap shape="‸"></pw-funding-gap>').labels), ['arc', 'linear']);
    assert.deepEqual(inPage('<pw-ledger preset="‸"></pw-ledger>').labels, ['ukraine']);
  });

  it('custom properties and parts are completed', () => {
    assert.ok(inSheet(':root { ‸ }').includes('--pw-color-link'));
    assert.ok(inSheet('pw-funding-gap::‸ {}').includes('::part(label)'));
  });
});
