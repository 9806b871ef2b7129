/**
 * Cell addresses as a person reads them.
 *
 * Rows and columns are counted from 1 everywhere in this project, as the sheet prints them.
 */

/**
 * The letters of a column.
 *
 * @param column 1-based column number
 * @returns column letters
 * @throws RangeError for a number below 1
 * @example columnLetters(28) // "AB"
 */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 1) throw new RangeError(`no such column: ${column}`);
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The A1 address of a cell.
 *
 * @param row 1-based row
 * @param column 1-based column
 * @example cellAddress(18, 8) // "H18"
 */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row);
}

/** One cell, 1-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The number of a column. @param letters capitals @example columnNumber("AB") // 28 */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u;

/**
 * The place of a cell.
 *
 * @param address A1 address of one cell, with or without "$"
 * @returns null for anything else
 * @example cellPlace("H18") // { row: 18, column: 8 }
 */
export function cellPlace(address: string): CellPlace | null {
  const [, letters, row] = ADDRESS.exec(address) ?? [];
  return letters === undefined || row === undefined ? null : { row: Number(row), column: columnNumber(letters) };
}
