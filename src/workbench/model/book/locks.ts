/** Which cells a protected sheet keeps from being edited, and whose formulas it hides; also for whole rows and columns. */
import { SetColDataMutation, SetRowDataMutation } from "@univerjs/sheets";
import { isEntireColumn, isEntireRow, isWhole, type Area } from "../cells/area";
import { lockAt, type LockKey } from "./lock-at";
import { eachCell } from "../cells/shapes";
import type { CellChanges, SheetModel } from "./sheet";
import type { CellCustom } from "./snapshot";
import { uniform } from "../cells/uniform";

/**
 * The state of all cells of an area; null where they differ.
 *
 * @example lockState(sheet, area, "locked") // null
 */
export function lockState(sheet: SheetModel, area: Area, key: LockKey): boolean | null {
  const found = new Set<boolean>();
  eachCell(sheet.telling(area), (row, column) => found.add(lockAt(sheet.worksheet, row, column, key)));
  return uniform(found, (state) => state);
}

/**
 * Changes the state of an area's cells.
 *
 * @example setLock(sheet, area, "locked", false)
 */
export function setLock(sheet: SheetModel, area: Area, key: LockKey, value: boolean): void {
  const { book, worksheet } = sheet;
  const near = isWhole(area) ? sheet.present(area) : area;
  if (isEntireColumn(area)) {
    const columnData: Record<number, { custom: Record<string, unknown> }> = {};
    // The whole sheet's columns beyond the grid cannot be reached and stay as they are.
    const last = isEntireRow(area) ? worksheet.getColumnCount() : area.column + area.columns;
    for (let column = area.column; column < last; column += 1) {
      columnData[column] = { custom: { ...worksheet.getColumnManager().getColumn(column)?.custom, [key]: value } };
    }
    book.run(SetColDataMutation, { ...sheet.ids, columnData });
  } else if (isEntireRow(area)) {
    const rowData: Record<number, { custom: Record<string, unknown> }> = {};
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      rowData[row] = { custom: { ...worksheet.getRowManager().getRow(row)?.custom, [key]: value } };
    }
    book.run(SetRowDataMutation, { ...sheet.ids, rowData });
  }
  if (near === null) return;
  const changes: CellChanges = {};
  eachCell(near, (row, column) => {
    if (isWhole(area) && lockAt(sheet.worksheet, row, column, key) === value) return;
    const custom: CellCustom = { ...sheet.cell(row, column)?.custom, [key]: value };
    (changes[row] ??= {})[column] = { custom };
  });
  sheet.change(changes);
}
