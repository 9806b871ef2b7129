/** Rectangles of cells and their A1 addresses, counted from 0 and bounded as Excel's sheets are. */
import type { IRange } from "@univerjs/core";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../book/blank";

/** A rectangle; a whole column has all of Excel's rows, a whole row all its columns. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Whether an area spans all rows of its columns. */
export const isEntireColumn = (area: Area): boolean => area.row === 0 && area.rows === EXCEL_ROWS;
/** Whether an area spans all columns of its rows. */
export const isEntireRow = (area: Area): boolean => area.column === 0 && area.columns === EXCEL_COLUMNS;

/** Whether an area is made of whole rows or whole columns. */
export const isWhole = (area: Area): boolean => isEntireColumn(area) || isEntireRow(area);

/**
 * A column's letters.
 *
 * @param column from 0
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A column's place by its letters, from 0.
 *
 * @example columnPlace("AB") // 27
 */
export function columnPlace(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The address without the sheet's name.
 *
 * @example addressOf({ row: 0, column: 0, rows: 2, columns: 2 }) // "A1:B2"
 * @example addressOf({ row: 0, column: 0, rows: 1048576, columns: 1 }) // "A:A"
 */
export function addressOf(area: Area): string {
  const [left, right] = [columnLetters(area.column), columnLetters(area.column + area.columns - 1)];
  const [top, bottom] = [area.row + 1, area.row + area.rows];
  if (isEntireRow(area)) return `${top}:${bottom}`;
  if (isEntireColumn(area)) return `${left}:${right}`;
  return area.rows === 1 && area.columns === 1 ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/**
 * The address with all rows and columns fixed.
 *
 * @example fixedAddress({ row: 0, column: 0, rows: 2, columns: 2 }) // "$A$1:$B$2"
 */
export function fixedAddress(area: Area): string {
  return addressOf(area).replace(/[A-Z]+|\d+/gu, (part) => `$${part}`);
}

/**
 * The address with its sheet's name.
 *
 * @param sheet the name, which is quoted where it must be
 * @example fullAddress("1 月", { row: 0, column: 0, rows: 2, columns: 2 }) // "'1 月'!A1:B2"
 */
export function fullAddress(sheet: string, area: Area): string {
  return `${quotedSheetName(sheet)}!${addressOf(area)}`;
}

/**
 * A sheet's name as it stands before an address: quoted where Excel quotes it.
 *
 * @example quotedSheetName("自评表") // "自评表"
 * @example quotedSheetName("1 月's") // "'1 月''s'"
 */
export function quotedSheetName(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[A-Z]{1,3}\d+|R\d*|C\d*|R\d*C\d*)$/iu.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** An address taken apart: the sheet it names, if any, and the area. */
export interface ParsedAddress {
  sheet: string | null;
  area: Area;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu;
const COLUMN = /^\$?([A-Z]{1,3})$/iu;
const ROW = /^\$?(\d{1,7})$/u;

/**
 * Reads an A1 address: a cell, a rectangle, whole columns or whole rows, with or without a sheet's name.
 *
 * @returns null where it is no address within Excel's bounds
 * @example parseAddress("'1 月'!$B$2:A1")?.area // { row: 0, column: 0, rows: 2, columns: 2 }
 */
export function parseAddress(text: string): ParsedAddress | null {
  const match = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/u.exec(text.trim());
  if (match === null) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? null;
  const [from = "", to = from, extra] = (match[3] ?? "").split(":").map((part) => part.trim());
  const area = extra === undefined ? spanned(from, to, (match[3] ?? "").includes(":")) : null;
  return area === null ? null : { sheet, area };
}

function spanned(from: string, to: string, isSpan: boolean): Area | null {
  const [a, b] = [CELL.exec(from), CELL.exec(to)];
  if (a !== null && b !== null) {
    return between(Number(a[2]) - 1, columnPlace(a[1] ?? ""), Number(b[2]) - 1, columnPlace(b[1] ?? ""));
  }
  if (!isSpan) return null;
  const [left, right] = [COLUMN.exec(from), COLUMN.exec(to)];
  if (left !== null && right !== null) {
    return between(0, columnPlace(left[1] ?? ""), EXCEL_ROWS - 1, columnPlace(right[1] ?? ""));
  }
  const [top, bottom] = [ROW.exec(from), ROW.exec(to)];
  if (top !== null && bottom !== null) return between(Number(top[1]) - 1, 0, Number(bottom[1]) - 1, EXCEL_COLUMNS - 1);
  return null;
}

/**
 * The area between two corners, in any order; null where it leaves the sheet.
 *
 * @example between(2, 1, 0, 0) // { row: 0, column: 0, rows: 3, columns: 2 }
 */
export function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const [row, column] = [Math.min(row1, row2), Math.min(column1, column2)];
  const area = { row, column, rows: Math.max(row1, row2) - row + 1, columns: Math.max(column1, column2) - column + 1 };
  return isOnSheet(area) ? area : null;
}

/**
 * Whether an area lies within Excel's bounds and is not empty.
 *
 * @example isOnSheet({ row: -1, column: 0, rows: 1, columns: 1 }) // false
 */
export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return (
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= EXCEL_ROWS && column + columns <= EXCEL_COLUMNS
  );
}

/**
 * What two areas share; null where they do not meet.
 *
 * @example intersection({ row: 0, column: 0, rows: 2, columns: 2 }, { row: 1, column: 1, rows: 5, columns: 5 }) // { row: 1, column: 1, rows: 1, columns: 1 }
 */
export function intersection(a: Area, b: Area): Area | null {
  const [row, column] = [Math.max(a.row, b.row), Math.max(a.column, b.column)];
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/**
 * The smallest area that holds both.
 *
 * @example bounding({ row: 0, column: 0, rows: 1, columns: 1 }, { row: 2, column: 2, rows: 1, columns: 1 }).rows // 3
 */
export function bounding(a: Area, b: Area): Area {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/**
 * Univer's range as an area.
 *
 * @example areaOf({ startRow: 0, endRow: 1, startColumn: 0, endColumn: 0 }).rows // 2
 */
export function areaOf(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}

/**
 * An area as Univer's range.
 *
 * @example rangeOf({ row: 0, column: 0, rows: 2, columns: 1 }).endRow // 1
 */
export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}
