import { checkAccession } from '../ledger/checks.js';
import { readSlice, type Reader, type Slice } from '../ledger/slice.js';
import { accessionSchema, type Accession } from './accession.schema.js';

/** What <pw-accession-clusters> reads of a ledger. */
export const accessionSlice: Slice<Accession> = { tag: 'pw-accession-clusters', collection: 'accession', schema: accessionSchema, check: checkAccession };

/** A number alone is refused: talks have clusters, and no one-line form. */
export const readAccession: Reader<Accession> = (document, of) => readSlice(accessionSlice, document, of);
