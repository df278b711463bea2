// Writes what an element with a shadow root shows as plain HTML, and its style sheets with a class in place of the root.
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);
const SKIPPED = new Set(['script', 'style', 'template']);
/** What has no meaning outside of a shadow tree, and the facts, which the static page does not need. */
const DROPPED = new Set(['part', 'exportparts', 'slot', 'data', 'facts', 'of', 'now', 'class']);

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Parts of a selector list that are not inside brackets. */
function split(list) {
  const parts = [''];
  let depth = 0;
  for (const sign of list) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts.map((part) => part.trim());
}

/** `:host(x)` as `.scope` with x; nothing for what asks about the page around. */
function scoped(selector, scope) {
  if (selector.includes(':host-context') || selector.includes('::slotted')) return [];
  const at = selector.indexOf(':host(');
  if (at >= 0) {
    let end = at + 6;
    for (let depth = 1; depth > 0; end += 1) depth += selector[end] === '(' ? 1 : selector[end] === ')' ? -1 : 0;
    return split(selector.slice(at + 6, end - 1)).map((inner) => `${selector.slice(0, at)}${scope}${inner === '*' ? '' : inner}${selector.slice(end)}`);
  }
  return [/:host|:root/.test(selector) ? selector.replaceAll(/:host|:root/g, scope) : `${scope} ${selector}`];
}

function rewritten(rule, scope) {
  if (rule instanceof CSSStyleRule) {
    const selectors = split(rule.selectorText).flatMap((selector) => scoped(selector, scope));
    return selectors.length > 0 ? `${selectors.join(',')}${rule.cssText.slice(rule.cssText.indexOf('{'))}` : '';
  }
  if (rule.cssRules && !(rule instanceof CSSKeyframesRule)) {
    const head = rule.cssText.slice(0, rule.cssText.indexOf('{'));
    return `${head}{${[...rule.cssRules].map((inner) => rewritten(inner, scope)).join('')}}`;
  }
  return rule.cssText;
}

/** The static twin of what `root` holds. */
function flatten(root) {
  const styles = new Map();
  let hosts = 0;

  const attributes = (element, mark) => [...element.attributes].map(({ name, value }) => {
    const kept = name === 'id' || name === 'for' || name.startsWith('aria-labelledby') ? value + mark : value;
    return ` ${name}="${escaped(kept.replaceAll(/url\("?#([\w-]+)"?\)/g, `url(#$1${mark})`))}"`;
  });

  const children = (node, mark) => [...node.childNodes].map((child) => written(child, mark)).join('');

  const host = (element) => {
    const shadow = element.shadowRoot;
    const name = element.localName;
    if (!styles.has(name)) {
      const sheets = [...shadow.styleSheets, ...shadow.adoptedStyleSheets];
      styles.set(name, sheets.flatMap(({ cssRules }) => [...cssRules].map((rule) => rewritten(rule, `.${name}`))).join('\n'));
    }
    hosts += 1;
    const own = [...element.attributes].filter((attribute) => !DROPPED.has(attribute.name)).map(({ name: key, value }) => ` ${key}="${escaped(value)}"`);
    const figure = name.startsWith('pw-') && name !== 'pw-ledger' ? ` role="figure" aria-label="${escaped(shadow.querySelector('.t')?.textContent ?? '')}"` : '';
    return `<div class="${[name, ...element.classList].join(' ')}"${own.join('')}${figure}>${children(shadow, `-${hosts}`)}</div>`;
  };

  const written = (node, mark) => {
    if (node instanceof Text) return escaped(node.data);
    if (!(node instanceof Element) || SKIPPED.has(node.localName)) return '';
    if (node.shadowRoot) return host(node);
    if (node instanceof HTMLSlotElement) {
      const assigned = node.assignedNodes();
      const content = assigned.length > 0 ? assigned.map((child) => written(child, '')).join('') : children(node, mark);
      // A slot that has a style of its own is a box.
      return node.classList.length > 0 ? `<span class="${node.className}">${content}</span>` : content;
    }
    const kept = attributes(node, mark).filter((attribute) => !/^ (part|exportparts|slot|open)=/.test(attribute)).join('');
    return `<${node.localName}${kept}>${VOID.has(node.localName) ? '' : `${children(node, mark)}</${node.localName}>`}`;
  };

  return { html: children(root, ''), css: [...styles.values()].join('\n') };
}

globalThis.flatten = flatten;
