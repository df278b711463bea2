import '../components/coalition-roster/define.js';
export { CoalitionRosterElement } from '../components/coalition-roster/coalition-roster.element.js';
export type { ReadingChangeEvent } from '../kit/reading-change.event.js';
