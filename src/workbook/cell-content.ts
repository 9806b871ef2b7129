/** What is handed to Excel so that a cell holds just what is meant: Excel takes what it is given as if it were typed. */
import type { CellValue } from "../application/workbook/raw-sheet";
import { settle } from "../domain/decimal";

const TEXT_FORMAT = "@";
/** Texts that Excel might take for a number, a date, a formula, a truth value or an error. */
const TAKEN_OTHERWISE = /^\s*(?:[-+=@'#.(%\d０-９．％－＋￥¥$€£]|true$|false$|[a-z]{3,9}[ ./-]?\d)/iu;

/**
 * A text as it is handed over: with an apostrophe before it where Excel would make something else of it.
 *
 * @param format of the cell; "@" leaves every text as it is
 * @example textContent("12月31日", "General") // "'12月31日"
 * @example textContent("≥95%", "General") // "≥95%"
 */
export function textContent(text: string, format: string): string {
  return format !== TEXT_FORMAT && TAKEN_OTHERWISE.test(text) ? `'${text}` : text;
}

/**
 * Content as it is handed over: a text that begins with "=" is a formula, null empties the cell.
 *
 * @example cellContent("=A1/B1", "0.00%") // "=A1/B1"
 */
export function cellContent(content: CellValue | null, format: string): CellValue {
  if (content === null) return "";
  if (typeof content !== "string" || /^=./su.test(content)) return content;
  return textContent(content, format);
}

/** Whether two values are the same to a person: numbers by the 15 digits that Excel keeps. @example sameValue(0.3, 0.1 + 0.2) // true */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return typeof a === "number" && typeof b === "number" ? settle(a) === settle(b) : a === b;
}
