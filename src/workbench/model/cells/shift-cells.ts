/** Inserts and deletes cells, rows and columns; formulas, merges and names that lie beyond move along. */
import { Direction } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { ApiError } from "../../richapi/errors";
import { inFront } from "../book/active-sheet";
import { intersection, isEntireColumn, isEntireRow, rangeOf, type Area } from "./area";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../book/blank";
import type { SheetModel } from "../book/sheet";
import type { SnapshotCell } from "../book/snapshot";

/** Where the cells go that were in the way. */
export type InsertShift = "Down" | "Right";
/** Where the cells come from that close the gap. */
export type DeleteShift = "Up" | "Left";

/** All cells that are moved: the area itself and what lies beyond it. */
function moved(area: Area, isVertical: boolean): Area {
  return isVertical ? { ...area, rows: EXCEL_ROWS - area.row } : { ...area, columns: EXCEL_COLUMNS - area.column };
}

/** Excel refuses to tear a merged area apart. */
function requireWholeMerges(sheet: SheetModel, area: Area): void {
  for (const merged of sheet.merges(area)) {
    const shared = intersection(merged, area);
    if (shared?.rows !== merged.rows || shared.columns !== merged.columns) throw new ApiError("InsertDeleteConflict");
  }
}

/** Excel refuses to push what is filled over the sheet's edge. */
function requireRoom(sheet: SheetModel, area: Area, isVertical: boolean): void {
  const used = sheet.usedArea(true);
  const reached = used === null ? null : intersection(used, moved(area, isVertical));
  if (reached === null) return;
  const end = isVertical ? reached.row + reached.rows + area.rows : reached.column + reached.columns + area.columns;
  if (end > (isVertical ? EXCEL_ROWS : EXCEL_COLUMNS)) throw new ApiError("InsertDeleteConflict");
}

/**
 * Inserts blank cells in the place of an area; the look comes from above or from the left, as in Excel.
 *
 * @throws ApiError InsertDeleteConflict where a merged area would be torn or filled cells pushed off the sheet
 */
export async function insertCells(sheet: SheetModel, area: Area, shift: InsertShift): Promise<void> {
  const { book } = sheet;
  const isRows = isEntireRow(area);
  const isColumns = isEntireColumn(area) && !isRows;
  const isVertical = isRows || (!isColumns && shift === "Down");
  requireRoom(sheet, area, isVertical);
  if (!isRows && !isColumns) requireWholeMerges(sheet, moved(area, isVertical));
  sheet.reach(isRows ? { ...area, columns: 1 } : isColumns ? { ...area, rows: 1 } : area);
  const near = sheet.present(area) ?? area;
  const range = rangeOf(near);
  await inFront(sheet, async () => {
    if (isRows) {
      const cellValue = looks(sheet, near, -1, 0);
      book.run(InsertRowByRangeCommand, { ...sheet.ids, range, direction: Direction.UP, cellValue });
    } else if (isColumns) {
      const cellValue = looks(sheet, near, 0, -1);
      book.run(InsertColByRangeCommand, { ...sheet.ids, range, direction: Direction.LEFT, cellValue });
    } else {
      await book.runLater(isVertical ? InsertRangeMoveDownCommand : InsertRangeMoveRightCommand, { range });
    }
  });
}

/** What a new cell takes from its neighbour: the style, and whether it is locked. */
type Look = Pick<SnapshotCell, "s" | "custom">;

function lookOf(cell: SnapshotCell | null): Look | null {
  const look: Look = {};
  if (typeof cell?.s === "string") look.s = cell.s;
  if (cell?.custom !== undefined && cell.custom !== null) look.custom = { ...cell.custom };
  return Object.keys(look).length === 0 ? null : look;
}

/** The looks of the row above or the column before, for what is inserted there. */
function looks(sheet: SheetModel, area: Area, rows: number, columns: number): Record<number, Record<number, Look>> {
  const found: Record<number, Record<number, Look>> = {};
  if (area.row + rows < 0 || area.column + columns < 0) return found;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const from = rows === 0 ? sheet.cell(row, area.column + columns) : sheet.cell(area.row + rows, column);
      const look = lookOf(from);
      if (look !== null) (found[row] ??= {})[column] = look;
    }
  }
  return found;
}

/**
 * Deletes an area's cells and closes the gap.
 *
 * @throws ApiError InsertDeleteConflict where a merged area would be torn
 */
export async function deleteCells(sheet: SheetModel, area: Area, shift: DeleteShift): Promise<void> {
  const { book } = sheet;
  const isRows = isEntireRow(area);
  const isColumns = isEntireColumn(area) && !isRows;
  const isVertical = isRows || (!isColumns && shift === "Up");
  if (!isRows && !isColumns) requireWholeMerges(sheet, moved(area, isVertical));
  const near = sheet.present(area);
  // Beyond the grid there is nothing to delete.
  if (near === null) return;
  const params = { ...sheet.ids, range: rangeOf(near) };
  // A grid has at least one row and one column.
  const { worksheet } = sheet;
  if (isRows && near.rows === worksheet.getRowCount()) sheet.reach({ row: near.rows, column: 0, rows: 1, columns: 1 });
  if (isColumns && near.columns === worksheet.getColumnCount())
    sheet.reach({ row: 0, column: near.columns, rows: 1, columns: 1 });
  await inFront(sheet, async () => {
    if (isRows) book.run(RemoveRowByRangeCommand, params);
    else if (isColumns) book.run(RemoveColByRangeCommand, params);
    else
      await book.runLater(isVertical ? DeleteRangeMoveUpCommand : DeleteRangeMoveLeftCommand, { range: params.range });
  });
}
