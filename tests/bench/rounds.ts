/** Repeating and averaging. */

/** So often is done what a browser is measured by. */
const ROUNDS = 5;

/** The middle one of an odd number of values. @example median([3, 1, 2]) // 2 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** What some rounds gave. */
export async function repeat<T>(measure: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let round = 0; round < ROUNDS; round += 1) all.push(await measure());
  return all;
}

/** The median of some rounds. */
export async function rounds(measure: () => Promise<number>): Promise<number> {
  return median(await repeat(measure));
}
