import '../components/coalition-map/define.js';
export { CoalitionMapElement } from '../components/coalition-map/coalition-map.element.js';
export type { ReadingChangeEvent } from '../kit/reading-change.event.js';
