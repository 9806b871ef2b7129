/** Requirement sets compare by number: 1.14 is newer than 1.7. */

/**
 * Whether a host with `ceiling` has what came in `since`.
 *
 * @param since such as `1.9`
 * @param ceiling such as `1.14`
 * @example isWithin("1.9", "1.14") // true
 */
export function isWithin(since: string, ceiling: string): boolean {
  const [major = 0, minor = 0] = since.split(".").map(Number);
  const [topMajor = 0, topMinor = 0] = ceiling.split(".").map(Number);
  return major < topMajor || (major === topMajor && minor <= topMinor);
}
