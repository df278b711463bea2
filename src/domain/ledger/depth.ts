/** The depth ladder: each rung is harder to retract than the one before. */
export const RUNGS = ['stated', 'signed', 'ratified', 'funded', 'delivered'] as const;

/** What stands beside the ladder and is never above or below a rung. */
export const BESIDE = ['withdrawn', 'disputed', 'reported', 'not-rated', 'not-found'] as const;

export type Rung = (typeof RUNGS)[number];
export type Beside = (typeof BESIDE)[number];
/** A rung of the ladder, or a state beside it. */
export type Standing = Rung | Beside;

/** 1 (stated) to 5 (delivered); 0 for what stands beside the ladder. */
export const height = (standing: Standing): number => RUNGS.indexOf(standing as Rung) + 1;
