/** A point on a circle of `radius` around (`x`, `y`), at a turn (0 to 1) clockwise from twelve o'clock. */
export function onCircle(x: number, y: number, radius: number, turn: number): readonly [number, number] {
  const angle = 2 * Math.PI * (turn - 0.25);
  return [round(x + radius * Math.cos(angle)), round(y + radius * Math.sin(angle))];
}

/** Path of an arc from turn `from` to turn `to`, less than one whole turn, clockwise. */
export function arcPath(x: number, y: number, radius: number, from: number, to: number): string {
  const [startX, startY] = onCircle(x, y, radius, from);
  const [endX, endY] = onCircle(x, y, radius, to);
  return `M${startX} ${startY}A${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${endX} ${endY}`;
}

const round = (value: number): number => Math.round(value * 100) / 100;
