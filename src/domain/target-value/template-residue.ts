/** What a template leaves behind where a number should stand: `**`, XX, __. */
import { scanUnit } from "./scan-unit";

const RUN = /[*×xX○〇□☐?]{2,}|_+/u;
const SINGLE = /^[≥≤<>=]?[*×xX]/u;

/** A blank that was never filled in: where it begins, and where what follows it begins. */
export interface Residue {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the blank. One sign alone is a blank only where nothing but an operator and a unit stand beside it, for X光机
 * and 3×5 are none.
 *
 * @param text a folded text
 * @returns null where there is none
 * @example findResidue("≥**%") // { start: 1, end: 3 }
 */
export function findResidue(text: string): Residue | null {
  const run = RUN.exec(text);
  if (run !== null) return { start: run.index, end: run.index + run[0].length };
  const end = SINGLE.exec(text)?.[0].length;
  if (end === undefined) return null;
  return end === text.length || scanUnit(text, end)?.end === text.length ? { start: end - 1, end } : null;
}
