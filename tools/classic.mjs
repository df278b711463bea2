// What stands around the classic script: it leaves a page alone that it cannot serve or that is served already, and
// nothing that it does while it starts throws into the page.

/* global document, customElements -- of the page */

/** Runs in the page, before anything of the script. True where there is nothing left to define. */
function isServed(version, tags) {
  if (document.contentType !== 'text/html' || !document.adoptedStyleSheets) throw 'needs HTML, a newer browser';
  // As in src/embed/servable.ts: what is absent would be read as present, and a text be told wrong.
  for (const key in {}) {
    if (/^(attributeFilter|below|count|country|figure|qualifier|render(Before|Root)|style|title|under)$/.test(key)) throw `Object.prototype.${key}`;
  }
  const there = tags.map((tag) => customElements.get(tag)).filter(Boolean);
  const other = there.find((element) => element.version !== version);
  if (other) console.warn(`Pledgewatch ${version} came second: ${other.version} serves`);
  return there.length === tags.length;
}

/**
 * @param {string} version
 * @param {string[]} tags
 */
export const classic = (version, tags) => ({
  intro: `try { if ((${isServed})(${JSON.stringify(version)}, ${JSON.stringify(tags)})) return;`,
  outro: '} catch (error) { console.warn("Pledgewatch", error); }',
});
