/** Names of sheets and files made from what people wrote: allowed, not too long, no two the same. */

/** Excel's limit. */
const LONGEST_SHEET_NAME = 31;
/** What Excel does not take in a sheet's name (an apostrophe only at its ends), and signs that nobody sees. */
const NOT_IN_SHEETS = /[:\\/?*[\]'\p{Cc}]/gu;
/** Excel keeps this name for its own change history. */
const RESERVED = "history";
const INSTEAD = "_";

/** The beginning of a text; a sign of two halves is never cut in two. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept = text.slice(0, longest);
  return /[\uD800-\uDBFF]$/u.test(kept) ? kept.slice(0, -1) : kept;
}

/**
 * Makes names distinct, whether letters are large or small, by numbers behind them.
 *
 * @param wanted in their order; none is empty
 * @param longest UTF-16 units of a name
 * @returns as many names
 * @example distinctNames(["a.b", "A.B"], 31) // ["a.b", "A.B (2)"]
 */
export function distinctNames(wanted: readonly string[], longest: number): string[] {
  const taken = new Set<string>();
  return wanted.map((name) => {
    let given = cut(name, longest);
    for (let number = 2; taken.has(given.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      given = cut(name, longest - ending.length) + ending;
    }
    taken.add(given.toLowerCase());
    return given;
  });
}

/**
 * Names that Excel takes for sheets of one workbook.
 *
 * @param wanted what they should be called; null for nothing
 * @param otherwise the name of a sheet that is called nothing
 * @example sheetNames(["1/2 号路", null], "审核意见书") // ["1_2 号路", "审核意见书"]
 */
export function sheetNames(wanted: readonly (string | null)[], otherwise: string): string[] {
  const allowed = wanted.map((name) => {
    const kept = (name ?? "").replace(NOT_IN_SHEETS, INSTEAD).trim();
    if (kept === "") return otherwise;
    return kept.toLowerCase() === RESERVED ? kept + INSTEAD : kept;
  });
  return distinctNames(allowed, LONGEST_SHEET_NAME);
}
