/** One answer for many: what cells, columns or areas agree on. */

/**
 * What all of some things agree on; null where they differ, as Excel answers.
 *
 * @example uniform([{ bl: 1 }, {}], (style) => style.bl === 1) // null
 */
export function uniform<T, V>(things: Iterable<T>, ask: (thing: T) => V): V | null {
  const answers = new Set(Array.from(things, ask));
  const [first] = answers;
  return answers.size === 1 && first !== undefined ? first : null;
}
