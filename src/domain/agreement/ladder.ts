import { groupBy } from '../group-by.js';
import { height, type Rung, type Standing } from '../ledger/depth.js';
import type { Agreement } from './agreement.schema.js';

/** Whether a parliament ratified what is signed; or, of what is not, whether it was adopted. "not-found" is never "no". */
export type Approval = Agreement['ratification'] | 'adopted' | 'unsigned';

/** Whether it is in force, which is no rung of the ladder. */
export type Force = NonNullable<Agreement['inForce']>['state'] | 'not-found';

/** In the order in which they are shown. */
export const APPROVALS: readonly Approval[] = ['ratified', 'not-required', 'not-found', 'adopted', 'unsigned'];
export const FORCES: readonly Force[] = ['in-force', 'announced', 'ended', 'not-found'];

/** Its date says that it was signed, or the rung that it reached does. */
export const isSigned = ({ signed, depth }: Agreement): boolean => signed !== undefined || height(depth) >= height('signed');

export const approvalOf = (agreement: Agreement): Approval =>
  isSigned(agreement) ? agreement.ratification : agreement.adopted ? 'adopted' : 'unsigned';

export const forceOf = ({ inForce }: Agreement): Force => inForce?.state ?? 'not-found';

/** The date on which a rung was reached; undefined where no source says so. */
export const reachedOn = ({ signed, reached = [] }: Agreement, rung: Rung): string | undefined =>
  (rung === 'signed' ? signed : undefined) ?? reached.find((step) => step.rung === rung)?.on;

/** How many agreements stand where; each is counted once in each of the four. */
export interface Ladder {
  /** Of those that are signed, by the highest rung that is proved, or by what stands beside the ladder. */
  readonly rungs: ReadonlyMap<Standing, number>;
  readonly forces: ReadonlyMap<Force, number>;
  /** Of all. */
  readonly approvals: ReadonlyMap<Approval, number>;
  readonly signed: number;
}

const tally = <T>(agreements: readonly Agreement[], keyOf: (agreement: Agreement) => T): ReadonlyMap<T, number> =>
  new Map([...groupBy(agreements, keyOf)].map(([key, { length }]) => [key, length]));

export function ladder(agreements: readonly Agreement[]): Ladder {
  const signed = agreements.filter(isSigned);
  return {
    rungs: tally(signed, ({ depth }) => depth), forces: tally(signed, forceOf), approvals: tally(agreements, approvalOf),
    signed: signed.length,
  };
}

/** The deepest first; on one rung in the order of signature, undated ones last. */
export const bySignature = (agreements: readonly Agreement[]): Agreement[] => {
  const date = (agreement: Agreement) => reachedOn(agreement, 'signed') ?? agreement.adopted ?? '9';
  return [...agreements].sort((a, b) => height(b.depth) - height(a.depth) || (date(a) < date(b) ? -1 : Number(date(a) > date(b))));
};

/** What the ladder shows: signature, ratification and money always, else what agreements stand on. */
export const shownRungs = ({ rungs }: Ladder): Standing[] =>
  [...new Set<Standing>(['signed', 'ratified', 'funded', ...rungs.keys()])].sort((a, b) => height(a) - height(b));
