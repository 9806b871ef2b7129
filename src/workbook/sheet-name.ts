/** Names for new sheets. */

const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/gu;

/**
 * A name that no other sheet has: with a number behind it where it is taken, at most 31 characters long.
 *
 * @param taken names of all sheets, hidden ones too; Excel does not tell capitals apart
 * @example freeName("审核意见书", ["审核意见书"]) // "审核意见书 (2)"
 */
export function freeName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  const plain = wanted.replaceAll(FORBIDDEN, "_");
  const name = plain.slice(0, LONGEST);
  for (let number = 2, next = name; ; number += 1) {
    if (!lower.has(next.toLowerCase())) return next;
    const ending = ` (${number})`;
    next = plain.slice(0, LONGEST - ending.length) + ending;
  }
}
