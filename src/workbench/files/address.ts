/** Addresses as files write them, and the grid's own ranges. */
import type { IRange } from "@univerjs/core";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../model/blank";

const LETTERS = 26;
const CODE_OF_A = 65;
const PART = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/**
 * A column's letters.
 *
 * @param column from 0
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / LETTERS);
  return (rest === 0 ? "" : columnLetters(rest - 1)) + String.fromCharCode(CODE_OF_A + (column % LETTERS));
}

/**
 * A column's place.
 *
 * @returns from 0
 * @example columnIndex("AB") // 27
 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1;
  return index - 1;
}

/**
 * A cell's address.
 *
 * @param row from 0
 * @param column from 0
 * @example cellAddress(1, 2) // "C2"
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * A range's address; one cell stands alone, whole rows and columns as `1:3` and `A:B`.
 *
 * @example rangeAddress({ startRow: 0, endRow: 1, startColumn: 0, endColumn: 2 }) // "A1:C2"
 */
export function rangeAddress({ startRow, endRow, startColumn, endColumn }: IRange): string {
  const allRows = startRow === 0 && endRow >= EXCEL_ROWS - 1;
  const allColumns = startColumn === 0 && endColumn >= EXCEL_COLUMNS - 1;
  if (allRows && !allColumns) return `${columnLetters(startColumn)}:${columnLetters(endColumn)}`;
  if (allColumns && !allRows) return `${startRow + 1}:${endRow + 1}`;
  const first = cellAddress(startRow, startColumn);
  const last = cellAddress(Math.min(endRow, EXCEL_ROWS - 1), Math.min(endColumn, EXCEL_COLUMNS - 1));
  return first === last ? first : `${first}:${last}`;
}

/**
 * The range of an address without a sheet's name; `$` may stand in it.
 *
 * @returns null where the text is no address
 * @example parseRange("$A$1:B2") // { startRow: 0, endRow: 1, startColumn: 0, endColumn: 1 }
 */
export function parseRange(address: string): IRange | null {
  const [from = "", to = from, ...more] = address.split(":");
  const first = PART.exec(from);
  const last = PART.exec(to);
  if (first === null || last === null || more.length > 0) return null;
  const [, firstColumn, firstRow] = first;
  const [, lastColumn, lastRow] = last;
  if ((firstColumn ?? firstRow) === undefined) return null;
  if ((firstColumn === undefined) !== (lastColumn === undefined)) return null;
  if ((firstRow === undefined) !== (lastRow === undefined)) return null;
  return {
    startRow: firstRow === undefined ? 0 : Number(firstRow) - 1,
    endRow: lastRow === undefined ? EXCEL_ROWS - 1 : Number(lastRow) - 1,
    startColumn: firstColumn === undefined ? 0 : columnIndex(firstColumn),
    endColumn: lastColumn === undefined ? EXCEL_COLUMNS - 1 : columnIndex(lastColumn),
  };
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
