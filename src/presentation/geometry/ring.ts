import { onCircle } from './arc.js';

/** What a stretch of a ring stands for: proved, reported by sources that do not prove it, or missing. */
export type RingKind = 'reached' | 'reported' | 'void';

/** One stretch of a ring, from turn to turn (0 to 1) clockwise from twelve o'clock. */
export interface RingPiece {
  readonly kind: RingKind;
  readonly from: number;
  readonly to: number;
}

/** A ring with what stands in it; without pieces it is that of an unknown. */
export interface RingDrawing {
  readonly pieces: readonly RingPiece[];
  /** The mark of the target at twelve o'clock, where no segments show it. */
  readonly mark: boolean;
  readonly centre: string;
  readonly under: string;
  /** The ring in words. */
  readonly text: string;
  /** For `aria-valuenow` and `aria-valuemax`; absent where a meter could not hold the value. */
  readonly meter: { readonly now: number; readonly max: number } | undefined;
}

/** Room at each side of a segment, in turns. */
const MARGIN = 0.0035;

/**
 * What of a ring is reached, what is reported beyond that and what is missing, clamped to the ring:
 * a zero is no piece at all. `segments` of equal length stand apart where there are two or more.
 */
export function ringPieces(reached: number, reported: number, segments: number): RingPiece[] {
  const margin = segments > 1 ? MARGIN : 0;
  const ends: readonly (readonly [RingKind, number])[] = [['reached', reached], ['reported', reached + reported], ['void', 1]];
  return Array.from({ length: segments }).flatMap((_, index) => {
    const start = index / segments;
    const end = (index + 1) / segments;
    let at = start;
    return ends.flatMap(([kind, upTo]) => {
      const from = at;
      at = Math.min(Math.max(upTo, at), end);
      // What division leaves over is no piece.
      if (at - from < 1e-9) return [];
      return [{ kind, from: from === start ? Math.min(start + margin, at) : from, to: at > end - 1e-9 ? Math.max(end - margin, from) : at }];
    });
  });
}

/** Most segments that are told apart at a glance. */
const MOST_SEGMENTS = 12;

/** Whether each part of a target may have a segment of its own. */
export const isSmall = (target: number): boolean => Number.isInteger(target) && target <= MOST_SEGMENTS;

/** The ring of a value and its target, which is more than zero; what is reported stands behind the value. */
export function ringOf(value: number, target: number, reported: number): Pick<RingDrawing, 'pieces' | 'mark' | 'meter'> {
  const share = value / target;
  const segments = isSmall(target) && target > 1 ? target : 1;
  return {
    pieces: ringPieces(share, reported / target, segments),
    mark: segments === 1 || share > 1,
    meter: value < 0 || share > 1 ? undefined : { now: value, max: target },
  };
}

/** Outline of a stretch of a ring between two radii. */
export function sectorPath(x: number, y: number, inner: number, outer: number, from: number, to: number): string {
  // An arc that ends where it starts would be none.
  const end = Math.min(to, from + 0.9999);
  const large = end - from > 0.5 ? 1 : 0;
  const point = (radius: number, turn: number) => onCircle(x, y, radius, turn).join(' ');
  return `M${point(outer, from)}A${outer} ${outer} 0 ${large} 1 ${point(outer, end)}L${point(inner, end)}A${inner} ${inner} 0 ${large} 0 ${point(inner, from)}Z`;
}
