/** Pieces of formulas, in Excel's American spelling. */

/** Excel's longest text in a formula. */
const LONGEST_TEXT = 255;

/**
 * A text as a formula holds it.
 *
 * @returns null for one that no formula can hold: too long, or with a line break
 * @example formulaString('14"') // '"14"""'
 */
export function formulaString(text: string): string | null {
  return text.length > LONGEST_TEXT || /[\r\n\t]/u.test(text) ? null : `"${text.replaceAll('"', '""')}"`;
}

/** A figure as a formula holds it, never with an exponent's plus sign left out. @example formulaNumber(0.000001) // "0.000001" */
export function formulaNumber(value: number): string {
  return String(value).replace(/e([+-]?)(\d+)$/u, (_, sign: string, power: string) => `E${sign || "+"}${power}`);
}

/** Pairs for LOOKUP: `{0,0.6},{0,0.5}`, lowest bound first. @example lookupTable([[0.6, 0.5], [0, 0]]) // "{0,0.6},{0,0.5}" */
export function lookupTable(pairs: readonly (readonly [from: number, gives: number])[]): string {
  const sorted = [...pairs].sort(([a], [b]) => a - b);
  const list = (index: 0 | 1): string => `{${sorted.map((pair) => formulaNumber(pair[index])).join(",")}}`;
  return `${list(0)},${list(1)}`;
}
