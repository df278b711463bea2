import '../components/figure/define.js';
export { FigureElement } from '../components/figure/figure.element.js';
export type { ReadingChangeEvent } from '../kit/reading-change.event.js';
