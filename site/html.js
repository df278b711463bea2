// Elements as the HTML that an author would write.

/** Beyond this a tag is broken, one attribute a line. */
const LONGEST_LINE = 72;

const ESCAPES = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

/** A text as it stands between double quotes; `>` too, which some editors take for the end of the tag. */
export const escapeAttribute = (text) => text.replace(/[&"<>]/g, (character) => ESCAPES[character]);

/** The element as its author would write it. */
export const elementOf = (element) => `${elementText(element, '')}\n`;

/** The script tag and the element: all that a page needs. `script` has its address and its integrity. */
export const snippetOf = (element, { src, integrity }) =>
  `<script src="${src}"\n  integrity="${integrity}"\n  crossorigin="anonymous" defer></script>\n\n${elementOf(element)}`;

function elementText(element, indent) {
  const tag = element.localName;
  const content = [...element.childNodes].map((child) => childText(child, `${indent}  `)).filter(Boolean);
  const close = content.length ? `\n${content.join('\n')}\n${indent}</${tag}>` : `</${tag}>`;
  return openTag(element, indent) + close;
}

function childText(child, indent) {
  if (child.nodeType === Node.TEXT_NODE) return child.data.trim() && indent + escapeAttribute(child.data.trim().replaceAll(/\s+/g, ' '));
  if (child.nodeType !== Node.ELEMENT_NODE) return '';
  return child.localName === 'script' ? jsonText(child, indent) : elementText(child, indent);
}

function openTag(element, indent) {
  const attributes = [...element.attributes].filter(({ name }) => name !== 'id').map(attributeText);
  const line = `${indent}<${[element.localName, ...attributes].join(' ')}>`;
  if (line.length <= LONGEST_LINE || attributes.length < 2) return line;
  return `${indent}<${element.localName}${attributes.map((text) => `\n${indent}  ${text}`).join('')}\n${indent}>`;
}

const attributeText = ({ name, value }) => (value === '' ? name : `${name}="${escapeAttribute(value)}"`);

/** A data block with its own indentation taken off; `<` escaped, so that no text in it can end the block. */
function jsonText(script, indent) {
  const lines = script.textContent.replace(/^\s*\n|\s+$/g, '').split('\n');
  const shared = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  const json = lines
    .map((line) => `${indent}  ${line.slice(shared)}`)
    .join('\n')
    .replaceAll('<', '\\u003c');
  return `${indent}<script type="application/json">\n${json}\n${indent}</script>`;
}
