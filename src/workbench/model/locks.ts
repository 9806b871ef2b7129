/** Which cells a protected sheet keeps from being edited, and whose formulas it hides; also for whole rows and columns. */
import { SetColDataMutation, SetRowDataMutation } from "@univerjs/sheets";
import { isEntireColumn, isEntireRow, type Area } from "./area";
import { lockAt, type LockKey } from "./lock-at";
import { eachCell } from "./shapes";
import type { CellChanges, SheetModel } from "./sheet";
import type { CellCustom } from "./snapshot";

/**
 * The state of all cells of an area; null where they differ.
 *
 * @example lockState(sheet, area, "locked") // null
 */
export function lockState(sheet: SheetModel, area: Area, key: LockKey): boolean | null {
  const found = new Set<boolean>();
  const rows = sheet.worksheet.getRowCount();
  const columns = sheet.worksheet.getColumnCount();
  // Beyond the grid every row is like the next, and so is every column.
  const bottom = Math.min(area.row + area.rows, Math.max(rows, area.row) + 1);
  const right = Math.min(area.column + area.columns, Math.max(columns, area.column) + 1);
  const near = { ...area, rows: bottom - area.row, columns: right - area.column };
  eachCell(near, (row, column) => found.add(lockAt(sheet.worksheet, row, column, key)));
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}

/**
 * Changes the state of an area's cells.
 *
 * @example setLock(sheet, area, "locked", false)
 */
export function setLock(sheet: SheetModel, area: Area, key: LockKey, value: boolean): void {
  const { book, id, worksheet } = sheet;
  const where = { unitId: book.unitId, subUnitId: id };
  const isWhole = isEntireColumn(area) || isEntireRow(area);
  const near = isWhole ? sheet.present(area) : area;
  if (isEntireColumn(area)) {
    const columnData: Record<number, { custom: Record<string, unknown> }> = {};
    // The whole sheet's columns beyond the grid cannot be reached and stay as they are.
    const last = isEntireRow(area) ? worksheet.getColumnCount() : area.column + area.columns;
    for (let column = area.column; column < last; column += 1) {
      columnData[column] = { custom: { ...worksheet.getColumnManager().getColumn(column)?.custom, [key]: value } };
    }
    book.run(SetColDataMutation, { ...where, columnData });
  } else if (isEntireRow(area)) {
    const rowData: Record<number, { custom: Record<string, unknown> }> = {};
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      rowData[row] = { custom: { ...worksheet.getRowManager().getRow(row)?.custom, [key]: value } };
    }
    book.run(SetRowDataMutation, { ...where, rowData });
  }
  if (near === null) return;
  const changes: CellChanges = {};
  eachCell(near, (row, column) => {
    if (isWhole && lockAt(sheet.worksheet, row, column, key) === value) return;
    const custom: CellCustom = { ...sheet.cell(row, column)?.custom, [key]: value };
    (changes[row] ??= {})[column] = { custom };
  });
  sheet.change(changes);
}
