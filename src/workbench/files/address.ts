/** Addresses as files write them, and the grid's own ranges. */
import type { IRange } from "@univerjs/core";
import { addressOf, areaOf, isEntireColumn, isEntireRow, parseAddress, rangeOf } from "../model/cells/area";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../model/book/blank";

/** Files name all cells of a sheet by their corners. */
const WHOLE_SHEET = "A1:XFD1048576";

/**
 * A cell's address.
 *
 * @param row from 0
 * @param column from 0
 * @example cellAddress(1, 2) // "C2"
 */
export function cellAddress(row: number, column: number): string {
  return addressOf({ row, column, rows: 1, columns: 1 });
}

/**
 * A range's address; one cell stands alone, whole rows and columns as `1:3` and `A:B`.
 *
 * @example rangeAddress({ startRow: 0, endRow: 1, startColumn: 0, endColumn: 2 }) // "A1:C2"
 */
export function rangeAddress(range: IRange): string {
  const endRow = Math.min(range.endRow, EXCEL_ROWS - 1);
  const endColumn = Math.min(range.endColumn, EXCEL_COLUMNS - 1);
  const area = areaOf({ ...range, endRow, endColumn });
  return isEntireRow(area) && isEntireColumn(area) ? WHOLE_SHEET : addressOf(area);
}

/**
 * The range of an address without a sheet's name; `$` may stand in it.
 *
 * @returns null where the text is no address within Excel's bounds
 * @example parseRange("$A$1:B2") // { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }
 */
export function parseRange(address: string): IRange | null {
  const parsed = parseAddress(address);
  return parsed?.sheet === null ? rangeOf(parsed.area) : null;
}

/**
 * The ranges of a list of addresses with blanks between, as `sqref` has them; what is no address is left out.
 *
 * @example parseRanges("A1 B2:C3").length // 2
 */
export function parseRanges(sqref: string): IRange[] {
  return sqref
    .trim()
    .split(/\s+/u)
    .map(parseRange)
    .filter((range) => range !== null);
}
