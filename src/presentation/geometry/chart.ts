/** The axis of values: it holds zero and all that is drawn. */
export interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** A stretch of a stack, in the unit of the values; undefined where none is known. */
export type Stretch = readonly [from: number, to: number] | undefined;

/** Stretches of one colour, one a place. */
export type Layer = readonly Stretch[];

/** A line over some places, in places and in the unit of the values. */
export type Line = readonly (readonly [at: number, value: number])[];

/** The height of a drawing: its width is one a place. */
export const HEIGHT = 100;

/** Room at each side of a bar, in places. */
const ROOM = 0.14;

/** An axis through zero with about four round ticks. */
export function scaleOf(values: readonly number[]): Scale {
  const low = values.reduce((least, value) => Math.min(least, value), 0);
  const high = values.reduce((most, value) => Math.max(most, value), 0) || (low < 0 ? 0 : 1);
  const rough = (high - low) / 4;
  const ten = 10 ** Math.floor(Math.log10(rough));
  const step = ten * ([1, 2, 5].find((factor) => factor * ten >= rough * 0.8) ?? 10);
  const first = Math.ceil(low / step);
  return { low, high, ticks: Array.from({ length: Math.floor(high / step) - first + 1 }, (_, at) => (first + at) * step) };
}

/** What stands on each other at one place: from zero upwards, and what is below zero downwards. */
export function stacked(values: readonly (number | undefined)[]): Stretch[] {
  let [up, down] = [0, 0];
  return values.map((value) => {
    if (value === undefined) return undefined;
    return value < 0 ? [down, (down += value)] : [up, (up += value)];
  });
}

/** The layers of stacks that stand side by side. */
export const layersOf = (stacks: readonly (readonly Stretch[])[], count: number): Layer[] =>
  Array.from({ length: count }, (_, layer) => stacks.map((stack) => stack[layer]));

/** Where a value lies on its axis, 0 to 1 from the low end. */
export const share = ({ low, high }: Scale, value: number): number => (value - low) / (high - low);

const round = (value: number): number => Math.round(value * 100) / 100;
const y = (scale: Scale, value: number): number => round(HEIGHT * (1 - share(scale, value)));

/** The bars of one layer as a path, upright. A bar of nothing is none. */
export const barsPath = (layer: Layer, scale: Scale): string =>
  layer.map((stretch, at) => {
    const [from, to] = stretch ?? [0, 0];
    return from === to ? '' : `M${round(at + ROOM)} ${y(scale, to)}h${1 - 2 * ROOM}V${y(scale, from)}h${2 * ROOM - 1}z`;
  }).join('');

export const linePath = (line: Line, scale: Scale): string =>
  line.map(([at, value], index) => `${index ? 'L' : 'M'}${at} ${y(scale, value)}`).join('');

/** A lying bar from end to end of its track, whose length is `HEIGHT` and whose breadth is one. */
export function rowPath(stretch: Stretch, scale: Scale): string {
  const [from, to] = stretch ?? [0, 0];
  const [start, end] = [from, to].map((value) => round(HEIGHT * share(scale, value))) as [number, number];
  return start === end ? '' : `M${start} 0H${end}V1H${start}z`;
}
