/** How a contract test names the sentence of Microsoft's documentation that it holds to. */

/** A test of something that the documentation says: the sentence in our own words, and where it stands. */
export function documented(sentence: string, source: string, body: () => Promise<void> | void): void {
  test(`${source}: ${sentence}`, async () => body());
}

/** A test of something that the documentation leaves open. */
export function undocumented(what: string, body: () => Promise<void> | void): void {
  test(`(documentation is silent) ${what}`, async () => body());
}
