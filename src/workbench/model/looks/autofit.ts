/**
 * Fits columns and rows to what they show. Without a screen nothing can be measured, so widths are counted in
 * characters: a wide one counts two, as in Excel's own width unit.
 */
import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import stringWidth from "string-width";
import { intersection, rangeOf, type Area } from "../cells/area";
import { CellReader } from "../cells/cell-reader";
import { COLUMN_PADDING_PIXELS, DIGIT_PIXELS } from "../cells/lengths";
import type { SheetModel } from "../book/sheet";

/** The size of the standard font. */
const STANDARD_POINTS = 11;
/** Pixels of a line of text for each point of its size, and what a row keeps free above and below. */
const LINE_PIXELS_PER_POINT = 1.45;
const ROW_PADDING_PIXELS = 3;

function textPixels(text: string, points: number): number {
  return stringWidth(text) * DIGIT_PIXELS * (points / STANDARD_POINTS) + COLUMN_PADDING_PIXELS;
}

/** The part of whole columns or rows that has anything to fit to. */
function filled(sheet: SheetModel, area: Area): Area | null {
  const used = sheet.usedArea(true);
  return used === null ? null : intersection(area, used);
}

function isMerged(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.worksheet.getMergedCell(row, column) !== null;
}

/**
 * Makes the columns of an area as wide as the texts in it need; a column without any stays.
 *
 * @example fitColumns(sheet, { row: 0, column: 0, rows: 9, columns: 3 })
 */
export function fitColumns(sheet: SheetModel, area: Area): void {
  const within = filled(sheet, area);
  if (within === null) return;
  const reader = new CellReader(sheet);
  const colWidth: Record<number, number> = {};
  for (let column = within.column; column < within.column + within.columns; column += 1) {
    let widest = 0;
    for (let row = within.row; row < within.row + within.rows; row += 1) {
      if (isMerged(sheet, row, column)) continue;
      const points = reader.styles.at(row, column).fs ?? STANDARD_POINTS;
      for (const line of reader.text(row, column).split("\n")) {
        if (line !== "") widest = Math.max(widest, textPixels(line, points));
      }
    }
    if (widest > 0) colWidth[column] = Math.ceil(widest);
  }
  const { book } = sheet;
  book.run(SetWorksheetColWidthMutation, { ...sheet.ids, ranges: [rangeOf(within)], colWidth });
}

/**
 * Makes the rows of an area as high as their texts need, wrapped where the look says so.
 *
 * @example fitRows(sheet, { row: 0, column: 0, rows: 9, columns: 3 })
 */
export function fitRows(sheet: SheetModel, area: Area): void {
  const within = filled(sheet, {
    ...area,
    column: 0,
    columns: Math.max(area.columns, sheet.worksheet.getColumnCount()),
  });
  const present = sheet.present(area);
  if (present === null) return;
  const reader = new CellReader(sheet);
  const standard = sheet.worksheet.getConfig().defaultRowHeight;
  const rowsAutoHeightInfo: { row: number; autoHeight: number }[] = [];
  for (let row = present.row; row < present.row + present.rows; row += 1) {
    let highest = standard;
    for (let column = within?.column ?? 0; column < (within?.column ?? 0) + (within?.columns ?? 0); column += 1) {
      if (!isMerged(sheet, row, column)) highest = Math.max(highest, cellPixels(reader, row, column));
    }
    rowsAutoHeightInfo.push({ row, autoHeight: Math.ceil(highest) });
  }
  const { book } = sheet;
  const ranges = [rangeOf(present)];
  book.run(SetWorksheetRowIsAutoHeightMutation, { ...sheet.ids, ranges, autoHeightInfo: BooleanNumber.TRUE });
  book.run(SetWorksheetRowAutoHeightMutation, { ...sheet.ids, rowsAutoHeightInfo });
}

function cellPixels(reader: CellReader, row: number, column: number): number {
  const text = reader.text(row, column);
  if (text === "") return 0;
  const style = reader.styles.at(row, column);
  const points = style.fs ?? STANDARD_POINTS;
  const wraps = style.tb === WrapStrategy.WRAP;
  const room = Math.max(1, reader.sheet.worksheet.getColumnWidth(column) - COLUMN_PADDING_PIXELS);
  const lines = wraps
    ? text
        .split("\n")
        .reduce(
          (sum, line) => sum + Math.max(1, Math.ceil((textPixels(line, points) - COLUMN_PADDING_PIXELS) / room)),
          0,
        )
    : 1;
  return lines * points * LINE_PIXELS_PER_POINT + ROW_PADDING_PIXELS;
}
