/** Error values: the grid keeps them as texts. */
import type { CellErrorValue } from "exceljs";

const ERRORS: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
]);

/** What exceljs knows of them; the newer ones are written all the same. */
type KnownError = CellErrorValue["error"];

/**
 * The text as an error; null where it is a plain text.
 *
 * @example errorOf("#N/A") // { error: "#N/A" }
 */
export function errorOf(text: string): CellErrorValue | null {
  return ERRORS.has(text) ? { error: text as KnownError } : null;
}
