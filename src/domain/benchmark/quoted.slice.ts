import { figureSchema, type Figure } from '../ledger/common.schema.js';
import { isLedger, readSlice, type Reader, type Slice } from '../ledger/slice.js';
import { indicatorSchema, type Indicator } from './indicator.schema.js';

/** A number that a sentence quotes: a stated sum or an indicator. */
export type Quoted = Figure | Indicator;

const TAG = 'pw-figure';
const needSlice: Slice<Quoted> = { tag: TAG, collection: 'needs', schema: figureSchema };
const indicatorSlice: Slice<Quoted> = { tag: TAG, collection: 'indicators', schema: indicatorSchema };

/** What <pw-figure> reads: of a ledger the need that `of` names, else the indicator; or the record of one or the other. */
export const readQuoted: Reader<Quoted> = (document, of) => readSlice(isIndicator(document, of) ? indicatorSlice : needSlice, document, of);

function isIndicator(document: unknown, of: string | undefined): boolean {
  if (typeof document !== 'object' || document === null) return false;
  if (!isLedger(document)) return 'value' in document && !('money' in document);
  const has = ({ collection }: Slice<Quoted>): boolean => {
    const records: unknown = document[collection];
    return Array.isArray(records) && (records as ({ id?: unknown } | null)[]).some((record) => record?.id === of);
  };
  return of !== undefined && has(indicatorSlice) && !has(needSlice);
}
