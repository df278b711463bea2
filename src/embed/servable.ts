/** What the widgets' own objects may leave out: where every object has it, they would read it as present. */
const MISREAD = /^(attributeFilter|below|count|country|figure|qualifier|renderBefore|renderRoot|style|title|under)$/;

/** Whether widgets can be right on this page; where not, nothing is defined, and the page's own content stays. */
export function isServable(): boolean {
  for (const key in {}) if (MISREAD.test(key)) return false;
  // lit's templates are not what an XML parser reads; and older browsers have neither of the rest.
  return document.contentType === 'text/html' && 'adoptedStyleSheets' in document && Boolean(window.customElements);
}
