/** One of the five rising bars of the depth mark, in a box of 26 by 14. */
export interface DepthBar {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly filled: boolean;
}

/** The depth mark: five bars, filled up to a rung (1 to 5). */
export const depthBars = (rung: number): readonly DepthBar[] =>
  [0, 1, 2, 3, 4].map((step) => ({ x: 0.5 + 5.25 * step, y: 7.5 - 1.75 * step, height: 6 + 1.75 * step, filled: step < rung }));
