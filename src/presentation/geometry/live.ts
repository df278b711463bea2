import type { Layer, Scale } from './chart.js';

/** A drawing that answers to the pointer: the same bars as in the static one, in colours that a canvas can read. */
export interface LiveModel {
  /** Whether bars stand; else they lie. */
  readonly isUpright: boolean;
  /** Whether values grow to the left. */
  readonly isMirrored: boolean;
  readonly scale: Pick<Scale, 'low' | 'high'>;
  /** The middle of each place, and where their axis ends; in pixels, where `breadth` is. */
  readonly places: readonly number[];
  readonly extent: number;
  /** Of a bar, in pixels; absent where it follows from the places. */
  readonly breadth?: number;
  /** What of the canvas lies beside the axis of values, in pixels. */
  readonly inset: { readonly left: number; readonly right: number };
  readonly layers: readonly { readonly layer: Layer; readonly fill: string; readonly edge?: string | undefined }[];
  /** Whether nothing may move. */
  readonly isStill: boolean;
}

/** What is drawn on a canvas. */
export interface LiveDrawing {
  readonly update: (model: LiveModel) => void;
  readonly destroy: () => void;
}

/** What a drawing tells: the place under the pointer, and that its room has changed. */
export interface LiveEvents {
  readonly read: (place: number | undefined) => void;
  readonly resized: () => void;
}
