/** Things with the same key, together. */

/**
 * Groups things by a key.
 *
 * @returns keys in the order in which they first come up, each with its things in their order
 * @example groupBy([3, 4, 5], (number) => number % 2 === 0) // Map { false → [3, 5], true → [4] }
 */
export function groupBy<T, K>(things: readonly T[], keyOf: (thing: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [thing]);
    else group.push(thing);
  }
  return groups;
}
