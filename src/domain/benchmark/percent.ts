import type { Text } from '../ledger/common.schema.js';

/** Whether numbers of this unit are shares of a hundred. */
export const isPercent = (unit: Text | undefined): boolean => (typeof unit === 'object' ? unit.en : unit) === 'percent';
