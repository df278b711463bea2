/**
 * Rounds parts so that they add up to their rounded total (largest remainder; ties go to the earlier part).
 * `step` is the unit printed, 0.01 for whole percents of a fraction. Returned in the parts' order.
 */
export function roundParts(parts: readonly number[], step: number): number[] {
  const units = parts.map((part) => part / step);
  const floors = units.map((unit) => Math.floor(unit + 1e-9));
  const total = Math.round(units.reduce((sum, unit) => sum + unit, 0) + 1e-9);
  const short = total - floors.reduce((sum, unit) => sum + unit, 0);
  const byRemainder = units
    .map((unit, index) => ({ index, rest: unit - (floors[index] as number) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, Math.max(0, short))) floors[index] = (floors[index] as number) + 1;
  return floors.map((unit) => unit * step);
}
