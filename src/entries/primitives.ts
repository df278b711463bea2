// The shapes that the widgets are made of, for pages and widgets of others.
import '../primitives/bar/define.js';
import '../primitives/card/define.js';
import '../primitives/chips/define.js';
import '../primitives/depth-mark/define.js';
import '../primitives/freshness/define.js';
import '../primitives/meter/define.js';
import '../primitives/popover/define.js';
import '../primitives/ring/define.js';
import '../primitives/source-line/define.js';
import '../primitives/table/define.js';

export { BarElement, type BarPart } from '../primitives/bar/bar.element.js';
export { CardElement } from '../primitives/card/card.element.js';
export { ChipsElement, type ChipOption } from '../primitives/chips/chips.element.js';
export { DepthMarkElement } from '../primitives/depth-mark/depth-mark.element.js';
export { FreshnessElement } from '../primitives/freshness/freshness.element.js';
export { MeterElement } from '../primitives/meter/meter.element.js';
export { PopoverElement } from '../primitives/popover/popover.element.js';
export { RingElement } from '../primitives/ring/ring.element.js';
export { SourceLineElement } from '../primitives/source-line/source-line.element.js';
export { TableElement } from '../primitives/table/table.element.js';
export { ChipsChangeEvent } from '../primitives/chips/chips-change.event.js';
export type { CitedRow, CitedSource } from '../primitives/cited.js';
