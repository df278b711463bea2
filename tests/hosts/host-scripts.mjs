// What the scripts of host pages do to what every script stands on, before ours runs; and pages that no script of ours can serve.

/**
 * @typedef {object} HostScript
 * @property {string} [head] what stands before our script
 * @property {string} [body] what stands before the widgets
 * @property {string} [own] a condition that the host's own script relies on, afterwards
 * @property {Record<string, string>} [headers]
 * @property {'xhtml'} [type]
 * @property {true} [fallsBack] no widget can work there
 * @property {true} [mayFallBack] whether a widget works there is not promised
 */

const script = (code) => `<script>${code}</script>`;
const file = (path) => `<script src="/node_modules/${path}"></script>`;
const extended = (prototype, names) => script(`for (const name of ${JSON.stringify(names)}) ${prototype}[name] = function () { return this };`);

/** Names that lit, its polyfills and ours are looked for by on the window. */
const IDS = [
  ...['reactiveElementVersions', 'litElementVersions', 'litHtmlVersions', 'litHtmlPolyfillSupport'],
  ...['reactiveElementPolyfillSupport', 'litElementPolyfillSupport', 'litElementHydrateSupport', 'litPropertyMetadata'],
  ...['customElements', 'trustedTypes', 'ShadyCSS', 'Pledgewatch', 'pledgewatch', 'pw'],
];

/** @type {Record<string, HostScript>} */
export const hostScripts = {
  'Array.prototype as MooTools extends it': {
    head: extended('Array.prototype', ['remove', 'contains', 'each', 'clean', 'invoke', 'associate', 'link', 'append', 'erase', 'empty', 'pick', 'getLast', 'getRandom', 'include', 'combine', 'hexToRgb']),
    own: "[].remove() && (() => { for (const key in []) return key === 'remove' })()",
  },
  'Array.prototype and Array.from as Prototype replaces them': {
    head: script(`
      Array.from = function (list) {
        if (!list) return [];
        if ('toArray' in Object(list)) return list.toArray();
        var length = list.length || 0, results = new Array(length);
        while (length--) results[length] = list[length];
        return results;
      };
      Array.prototype.toArray = function () { return this.slice() };
      Array.prototype.entries = Array.prototype.toArray;
      Array.prototype.toJSON = function () { return '[' + this.join(', ') + ']' };
      Object.keys = function (object) { var keys = []; for (var key in object) if (object.hasOwnProperty(key)) keys.push(key); return keys };
      Array.prototype.find = Array.prototype.detect = function (iterator, context) { for (var i = 0; i < this.length; i++) if (iterator.call(context, this[i], i)) return this[i] };
      Function.prototype.bind = function (context) { var method = this, bound = [].slice.call(arguments, 1); return function () { return method.apply(context, bound.concat([].slice.call(arguments))) } };
      Element.prototype.update = Element.prototype.insert = function () { return this };`),
    own: "[1].toArray()[0] === 1",
  },
  'Object.prototype with methods': {
    head: extended('Object.prototype', ['extend', 'clone', 'each', 'forEach', 'keys', 'merge', 'inspect', 'toJSONString', 'parseJSON', 'size', 'map', 'remove', 'isEmpty', 'has', 'toQueryString']),
    own: "({}).extend() && (() => { for (const key in {}) return key === 'extend' })()",
    mayFallBack: true,
  },
  'Object.prototype with nouns': {
    head: extended('Object.prototype', ['facts', 'issues', 'label', 'unit', 'note', 'type', 'title', 'state', 'version', 'term', 'sources', 'url', 'href', 'caption', 'of', 'date', 'amount', 'path']),
    own: '({}).facts()',
    mayFallBack: true,
  },
  'Object.prototype with a count': { head: extended('Object.prototype', ['count']), own: '({}).count()', mayFallBack: true },
  'Object.prototype with a title, a figure and a country': { head: extended('Object.prototype', ['title', 'figure', 'country', 'kind']), own: '({}).title()', mayFallBack: true },
  'Object.prototype with what stands below and under': { head: extended('Object.prototype', ['below', 'under']), own: '({}).below()', mayFallBack: true },
  'Object.prototype with a getter by the name of get': { head: extended('Object.prototype', ['get']), own: '({}).get()', mayFallBack: true },
  'Object.prototype with a setter by the name of set': { head: extended('Object.prototype', ['set']), own: '({}).set()', mayFallBack: true },
  'Object.prototype with a value': { head: extended('Object.prototype', ['value']), own: '({}).value()', mayFallBack: true },
  'Object.prototype with what options are made of': { head: extended('Object.prototype', ['method', 'mode', 'style', 'attributeFilter']), own: '({}).method()', mayFallBack: true },
  'Object.prototype frozen': { head: script('for (const { prototype } of [Object, Array, Function, Promise, Set, Map, Error, RegExp]) Object.freeze(prototype);') },
  'zone.js': { head: file('zone.js/bundles/zone.umd.js'), own: "Zone.current.name === '<root>'" },
  'core-js 2': { head: file('core-js/client/shim.js'), own: "core.version?.startsWith('2.') ?? true" },
  'core-js 2 in place of what is native': { head: script('delete Array.from; delete Object.entries; delete Array.prototype.includes; delete Array.prototype.find; delete Object.assign; delete String.prototype.padStart;') + file('core-js/client/shim.js') },
  'SES lockdown': { head: file('ses/dist/lockdown.umd.js') + script('lockdown();'), own: 'Object.isFrozen(Array.prototype)' },
  'elements with the ids of globals': {
    body: IDS.map((id) => `<p id="${id}">${id}</p>`).join(''),
    own: "reactiveElementVersions.localName === 'p' && litElementVersions.localName === 'p' && litHtmlVersions.localName === 'p' && customElements.define",
  },
  'two elements with each id, and a form': {
    body: `<form name="reactiveElementVersions"></form>${IDS.map((id) => `<p id="${id}"></p><p id="${id}"></p>`).join('')}`,
    own: 'litHtmlVersions.length === 2',
  },
  'a picture that takes the place of the type of the document': { body: '<img name="contentType" alt="">', fallsBack: true },
  'pictures named as what a document has': { body: ['adoptedStyleSheets', 'currentScript', 'fonts', 'head'].map((name) => `<img name="${name}" alt="">`).join(''), own: "document.fonts.name === 'fonts'" },
  'JSON and fetch watched': {
    head: script(`
      const { parse, stringify } = JSON; const { fetch: asked } = window; window.watched = [];
      JSON.parse = function (text) { watched.push('parse'); return parse.apply(this, arguments) };
      JSON.stringify = function () { return stringify.apply(this, arguments) };
      window.fetch = async function () { watched.push('fetch'); const answer = await asked.apply(this, arguments); return answer.clone() };`),
    own: "watched.includes('fetch')",
  },
  'shadow roots and definitions watched': {
    head: script(`
      const { attachShadow } = Element.prototype; const { define } = customElements; window.watched = [];
      Element.prototype.attachShadow = function (options) { watched.push(this.localName); return attachShadow.call(this, { ...options }) };
      CustomElementRegistry.prototype.define = function (name, ...rest) { watched.push(name); return define.call(this, name, ...rest) };`),
    own: "watched.includes('pw-ledger')",
  },
  'a loader of modules of its own': { head: script('window.define = () => { throw Error("not a module") }; define.amd = {}; window.module = { exports: {} }; window.exports = module.exports; window.global = window; window.process = { env: {} };') },
  'another base': { head: '<base href="/elsewhere/">' },
  'a tag of ours for something else': { head: script("customElements.define('pw-funding-gap', class extends HTMLElement {});"), own: "customElements.get('pw-funding-gap').name === ''" , fallsBack: true },
  'no Intl': { head: script('delete window.Intl;'), fallsBack: true },
  'no lists in Intl': { head: script('delete Intl.ListFormat;'), fallsBack: true },
  'no names of regions in Intl': { head: script('delete Intl.DisplayNames;'), fallsBack: true },
  'no plurals and no segments in Intl': { head: script('delete Intl.PluralRules; delete Intl.Segmenter; delete Intl.RelativeTimeFormat;') },
  'no constructed style sheets': { head: script('delete Document.prototype.adoptedStyleSheets; delete ShadowRoot.prototype.adoptedStyleSheets;'), fallsBack: true },
  'no custom elements': { head: script("Object.defineProperty(window, 'customElements', { value: undefined });"), fallsBack: true, own: 'true' },
  'methods of an older browser': { head: script('delete AbortSignal.any; delete AbortSignal.timeout; delete URL.canParse; delete Object.groupBy; delete Map.groupBy; delete String.prototype.replaceAll;'), fallsBack: true },
  'an XHTML page': { type: 'xhtml', fallsBack: true },
  'Trusted Types that are none': { headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" }, fallsBack: true },
  'a policy that leaves our script out': { headers: { 'content-security-policy': "script-src 'unsafe-inline'" }, fallsBack: true },
};
