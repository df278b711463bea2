/** Calls back once an element comes into view. */
export function whenInView(element: Element, then: () => void): void {
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    then();
  });
  watch.observe(element);
}
