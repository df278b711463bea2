/** The percentage that the gauge at a place shows; an odd step shows more. */
export const valueOf = (at, step) => 5 + ((at * 37) % 80) + (step % 2) * 8;

/** Sets `update` to a change of all elements with this selector. */
export function updatable(selector, change) {
  const elements = [...document.querySelectorAll(selector)];
  globalThis.update = (step) => {
    elements.forEach((element, at) => change(element, valueOf(at, step), at));
    return elements.at(-1).updateComplete;
  };
}
