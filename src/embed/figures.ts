import { FIGURE_TAGS } from './tags.js';
import { watch } from './watch.js';

/** The light-DOM form of a widget; also one whose facts were stripped, which stays a table. */
export const FIGURE = 'figure[data-pledgewatch]';

/** One that can be drawn. */
export const DRAWABLE = `${FIGURE}[data-facts]`;

/** The tag that a figure is drawn as. */
export const tagOf = ({ dataset }: HTMLElement): string | undefined => FIGURE_TAGS.find((tag) => tag === `pw-${dataset.pledgewatch}`);

/** Draws each such figure of the page as its widget, in place, now and when one comes later. */
export function upgradeFigures(): void {
  const waiting = new Set<HTMLElement>();
  watch(DRAWABLE, (figure) => {
    const tag = tagOf(figure);
    if (!tag) return;
    waiting.add(figure);
    void customElements.whenDefined(tag).then(() => upgradeAll(waiting));
  });
}

/** All that can be drawn by now. All are measured before the first is changed, so that the page is laid out once. */
function upgradeAll(waiting: Set<HTMLElement>): void {
  const ready = [...waiting].filter((figure) => customElements.get(tagOf(figure) ?? ''));
  ready.forEach((figure) => waiting.delete(figure));
  const measured = ready.filter(isFallback).map((figure) => ({ figure, height: getComputedStyle(figure).height, width: figure.offsetWidth }));
  for (const { figure, height, width } of measured) {
    takeContent(figure);
    hold(figure, height, width);
  }
}

/** Something in it is not in its widget yet, and it does not stand in a widget itself. */
function isFallback(figure: HTMLElement): boolean {
  for (let at = figure.parentElement; at; at = at.parentElement) if (at.localName.startsWith('pw-')) return false;
  const { childNodes } = figure;
  return childNodes.length !== 1 || childNodes[0] !== widgetOf(figure);
}

/** The figure stays; one widget in it takes what it held. */
function takeContent(figure: HTMLElement): void {
  const there = widgetOf(figure);
  const widget = there ?? document.createElement(tagOf(figure) ?? '');
  widget.append(...[...figure.childNodes].filter((node) => node !== widget));
  if (!there) figure.append(widget);
}

const widgetOf = (figure: HTMLElement): Element | null => figure.querySelector(`:scope > ${tagOf(figure) ?? ''}`);

/**
 * A widget that is lower than what it replaces leaves the room, so that nothing below it moves, until the figure is
 * wider or narrower. An animation holds it: that leaves no trace in the figure's attributes for others to copy.
 */
function hold(figure: HTMLElement, minHeight: string, width: number): void {
  const room = figure.animate({ minHeight }, { fill: 'forwards' });
  new ResizeObserver((_, observer) => {
    if (figure.offsetWidth === width) return;
    room.cancel();
    observer.disconnect();
  }).observe(figure);
}
