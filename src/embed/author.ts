/** Whether the author asks what became of the widgets: `?pw-debug` in the page's address, or `data-pw-debug` anywhere on it. */
const isAsked = (): boolean => /[?&]pw-debug\b/.test(location.search) || document.querySelector('[data-pw-debug]') !== null;

/** Tells the author, where the author asks; readers load none of it. */
export function tellAuthor(): void {
  if (isAsked()) void import('./diagnosis.js').then(({ diagnose }) => { diagnose(); }).catch(() => undefined);
}
