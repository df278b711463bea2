import { quote, type Issue } from '../ledger/issue.js';
import { repeats } from '../ledger/repeats.js';
import { readSlice, type Reader, type Slice } from '../ledger/slice.js';
import { planSchema, type Plan } from './plan.schema.js';
import { statesOnce } from './states-once.js';

/** An element, or a state that is named for one, must stand only once to be counted. */
export const checkPlan = ({ elements, named = [] }: Plan): readonly Issue[] => [
  ...repeats(elements.map(({ kind }) => kind)).map((at) => ({
    path: `elements.${at}.kind`, found: quote(elements[at]?.kind), expected: 'an element that stands only once', remedy: 'merge them',
  })),
  ...elements.flatMap(({ contributors = [] }, at) => statesOnce(`elements.${at}.contributors`, contributors)),
  ...statesOnce('named', named),
];

/** What <pw-force-plan> reads of a ledger. */
export const planSlice: Slice<Plan> = { tag: 'pw-force-plan', collection: 'plans', schema: planSchema, check: checkPlan };

export const readPlan: Reader<Plan> = (document, of) => readSlice(planSlice, document, of);
