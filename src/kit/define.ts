/** Registers an element unless its tag is taken: the tag defined first serves. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
