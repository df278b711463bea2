/** A point on a circle of `radius` around (`x`, `y`), at a turn (0 to 1) clockwise from twelve o'clock. */
export function onCircle(x: number, y: number, radius: number, turn: number): readonly [number, number] {
  const angle = 2 * Math.PI * (turn - 0.25);
  return [round(x + radius * Math.cos(angle)), round(y + radius * Math.sin(angle))];
}

const round = (value: number): number => Math.round(value * 100) / 100;
