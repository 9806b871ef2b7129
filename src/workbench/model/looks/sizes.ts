/** Widths, heights and hidden states of columns and rows, in points as Excel's API has them. */
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from "@univerjs/sheets";
import { BooleanNumber } from "@univerjs/core";
import { isEntireColumn, isEntireRow, rangeOf, type Area } from "../cells/area";
import {
  COLUMN_PADDING_PIXELS,
  DIGIT_PIXELS,
  MAX_COLUMN_CHARACTERS,
  pixelsToPoints,
  pointsToPixels,
} from "../cells/lengths";
import type { SheetModel } from "../book/sheet";
import { uniform } from "../cells/uniform";

/** Excel's own limit, in points. */
const MAX_ROW_POINTS = 409.5;

/** Columns or rows: the sizes and the hidden state are spoken of alike. */
export type Dimension = "rows" | "columns";

function isHidden(sheet: SheetModel, dimension: Dimension, place: number): boolean {
  const { worksheet } = sheet;
  if (dimension === "columns") return place < worksheet.getColumnCount() && !worksheet.getColVisible(place);
  return place < worksheet.getRowCount() && !worksheet.getRowVisible(place);
}

function pixelsAt(sheet: SheetModel, dimension: Dimension, place: number): number {
  const { worksheet } = sheet;
  if (isHidden(sheet, dimension, place)) return 0;
  return dimension === "columns" ? worksheet.getColumnWidth(place) : worksheet.getRowHeight(place);
}

/** The default size of a column or row, in pixels. */
function standardPixels(sheet: SheetModel, dimension: Dimension): number {
  const { defaultColumnWidth, defaultRowHeight } = sheet.worksheet.getConfig();
  return dimension === "columns" ? defaultColumnWidth : defaultRowHeight;
}

/** Columns or rows of an area as first and one past the last; `known` ends where the grid does. */
function span(sheet: SheetModel, area: Area, dimension: Dimension): { from: number; to: number; known: number } {
  const { worksheet } = sheet;
  const isColumns = dimension === "columns";
  const from = isColumns ? area.column : area.row;
  const to = from + (isColumns ? area.columns : area.rows);
  const present = isColumns ? worksheet.getColumnCount() : worksheet.getRowCount();
  return { from, to, known: Math.max(from, Math.min(to, present)) };
}

function agreed<V>(sheet: SheetModel, area: Area, dimension: Dimension, ask: (place: number) => V): V | null {
  const { from, to, known } = span(sheet, area, dimension);
  // Beyond the grid every column is like the next, and so is every row.
  const end = known < to ? known + 1 : known;
  return uniform(
    Array.from({ length: end - from }, (_, at) => from + at),
    ask,
  );
}

/**
 * The size that all columns or rows of an area have; null where they differ.
 *
 * @returns points; 0 where they are hidden
 * @example sizeOf(sheet, area, "columns") // 54
 */
export function sizeOf(sheet: SheetModel, area: Area, dimension: Dimension): number | null {
  const pixels = agreed(sheet, area, dimension, (place) => pixelsAt(sheet, dimension, place));
  return pixels === null ? null : pixelsToPoints(pixels);
}

/**
 * Whether the columns or rows of an area have the sheet's standard size; null where they differ among themselves.
 *
 * @example isStandard(sheet, area, "rows") // true
 */
export function isStandard(sheet: SheetModel, area: Area, dimension: Dimension): boolean | null {
  const pixels = agreed(sheet, area, dimension, (place) => pixelsAt(sheet, dimension, place));
  return pixels === null ? null : pixels === standardPixels(sheet, dimension);
}

/**
 * Whether the columns or rows of an area are hidden; null where only some are.
 *
 * @example hiddenState(sheet, area, "rows") // false
 */
export function hiddenState(sheet: SheetModel, area: Area, dimension: Dimension): boolean | null {
  return agreed(sheet, area, dimension, (place) => isHidden(sheet, dimension, place));
}

/**
 * The distance from the sheet's corner to a column or row.
 *
 * @param to the place counted from 0, which is not itself counted
 * @returns points; hidden ones take no room
 * @example distanceTo(sheet, 2, "columns") // 108
 */
export function distanceTo(sheet: SheetModel, to: number, dimension: Dimension): number {
  const whole =
    dimension === "columns" ? { row: 0, column: 0, rows: 1, columns: to } : { row: 0, column: 0, rows: to, columns: 1 };
  const { known } = span(sheet, whole, dimension);
  let pixels = (to - known) * standardPixels(sheet, dimension);
  for (let place = 0; place < known; place += 1) pixels += pixelsAt(sheet, dimension, place);
  return pixelsToPoints(pixels);
}

/** The part of an area that a size or a hidden state is given to: what is asked for, or all that the grid has of a whole sheet. */
function part(sheet: SheetModel, area: Area, dimension: Dimension): Area {
  const isWhole = dimension === "columns" ? isEntireRow(area) : isEntireColumn(area);
  if (!isWhole) {
    sheet.reach(dimension === "columns" ? { ...area, row: 0, rows: 1 } : { ...area, column: 0, columns: 1 });
  }
  return sheet.present(area) ?? area;
}

/**
 * Gives all columns or rows of an area one size.
 *
 * @param size points; 0 hides, null gives back the sheet's standard
 * @throws ApiError InvalidArgument beyond Excel's limits is thrown by the caller, which knows the argument
 */
export function setSize(sheet: SheetModel, area: Area, dimension: Dimension, size: number | null): void {
  if (size === 0) {
    setHidden(sheet, area, dimension, true);
    return;
  }
  const { book } = sheet;
  const ranges = [rangeOf(part(sheet, area, dimension))];
  const where = { ...sheet.ids, ranges };
  const pixels = size === null ? standardPixels(sheet, dimension) : pointsToPixels(size);
  if (size !== null) setHidden(sheet, area, dimension, false);
  const config = sheet.worksheet.getConfig();
  if (dimension === "columns") {
    book.run(SetWorksheetColWidthMutation, { ...where, colWidth: pixels });
    // Columns that the grid does not have yet take the standard width.
    if (isEntireRow(area)) config.defaultColumnWidth = pixels;
    return;
  }
  book.run(SetWorksheetRowHeightMutation, { ...where, rowHeight: pixels });
  book.run(SetWorksheetRowIsAutoHeightMutation, { ...where, autoHeightInfo: BooleanNumber.FALSE });
  if (isEntireColumn(area)) config.defaultRowHeight = pixels;
}

/**
 * Whether Excel takes a size.
 *
 * @example isPossibleSize(410, "rows") // false
 */
export function isPossibleSize(size: number, dimension: Dimension): boolean {
  const widest = pixelsToPoints(MAX_COLUMN_CHARACTERS * DIGIT_PIXELS + COLUMN_PADDING_PIXELS);
  const limit = dimension === "rows" ? MAX_ROW_POINTS : widest;
  return Number.isFinite(size) && size >= 0 && size <= limit;
}

/**
 * Hides or shows all columns or rows of an area.
 *
 * @example setHidden(sheet, area, "rows", true)
 */
export function setHidden(sheet: SheetModel, area: Area, dimension: Dimension, hidden: boolean): void {
  const { book } = sheet;
  const params = { ...sheet.ids, ranges: [rangeOf(part(sheet, area, dimension))] };
  if (dimension === "columns") book.run(hidden ? SetColHiddenMutation : SetColVisibleMutation, params);
  else book.run(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, params);
}
