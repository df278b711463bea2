import { checkAgreement } from '../ledger/checks.js';
import { quote, type Issue } from '../ledger/issue.js';
import { repeats } from '../ledger/repeats.js';
import { readSlice, type Reader, type Slice } from '../ledger/slice.js';
import { registerSchema, type Register } from './register.schema.js';

/** An agreement that would be counted twice, and what contradicts itself. Stands here, so that it is loaded with the schema. */
export const checkRegister = ({ agreements }: Register): readonly Issue[] => [
  ...repeats(agreements.map(({ id }, at) => id ?? `#${at}`)).map((at) => ({
    path: `agreements.${at}`, found: quote(agreements[at]?.id), expected: 'an agreement that stands only once', remedy: 'remove it',
  })),
  ...agreements.flatMap((agreement, at) => checkAgreement(agreement).map((issue) => ({ ...issue, path: `agreements.${at}.${issue.path}` }))),
];

/** What <pw-agreement-ladder> reads of a ledger. */
export const registerSlice: Slice<Register> = { tag: 'pw-agreement-ladder', collection: 'registers', schema: registerSchema, check: checkRegister };

/** A number alone is refused: a register has agreements, and no one-line form. */
export const readRegister: Reader<Register> = (document, of) => readSlice(registerSlice, document, of);
