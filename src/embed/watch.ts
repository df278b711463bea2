/** Tells of every element that matches: those on the page, those that come later, and again of one that gets new content. */
export function watch(selector: string, found: (element: HTMLElement) => void): void {
  const look = (root: ParentNode): void => root.querySelectorAll<HTMLElement>(selector).forEach(found);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const around = isElement(target) && addedNodes.length ? target.closest<HTMLElement>(selector) : null;
      if (around) found(around);
      addedNodes.forEach((node) => {
        if (!isElement(node)) return;
        if (node.matches(selector)) found(node);
        look(node);
      });
    }
  }).observe(document, { childList: true, subtree: true });
  look(document);
}

/** By its kind and not by its class, which is another in a node that was made in a frame. */
const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;
