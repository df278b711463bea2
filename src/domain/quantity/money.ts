/** How a source bounds its figure. */
export type Qualifier = 'at least' | 'more than' | 'about' | 'nearly' | 'up to';

/** An amount in one currency, in whole units (not cents, not billions). */
export interface Money {
  readonly amount: number;
  /** ISO 4217 code. */
  readonly currency: string;
  readonly qualifier?: Qualifier | undefined;
}

/** The largest amount whose hundredths a number still holds exactly. */
export const LARGEST_AMOUNT = 7e13;

/** Adds amounts by their hundredths, so that the order of the addends never shows. */
export const sumAmounts = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + Math.round(amount * 100), 0) / 100;

/** The true value may lie above the figure. */
export const isFloor = (qualifier: Qualifier | undefined): boolean =>
  qualifier === 'at least' || qualifier === 'more than';
