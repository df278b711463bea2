import '../components/benchmark-ring/define.js';
export { BenchmarkRingElement } from '../components/benchmark-ring/benchmark-ring.element.js';
export type { ReadingChangeEvent } from '../kit/reading-change.event.js';
