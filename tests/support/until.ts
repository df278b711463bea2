// Waiting for what happens, frame by frame; whoever waits in vain is ended by the time that mocha gives a test.

/** Resolves after so many frames. */
export async function frames(count: number): Promise<void> {
  for (let left = count; left > 0; left -= 1) await new Promise(requestAnimationFrame);
}

/** Resolves once this holds. */
export async function until(condition: () => unknown): Promise<void> {
  while (!condition()) await frames(1);
}

/**
 * Resolves when all who watched earlier whether this element is in view have been told, and have drawn what they draw then:
 * the observers of a page are told in the order in which they were made.
 */
export async function looked(element: Element): Promise<void> {
  const { IntersectionObserver } = element.ownerDocument.defaultView!;
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
  await frames(2);
}
