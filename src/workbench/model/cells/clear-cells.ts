/** Empties cells: their contents, their look, or both. */
import { isWhole, type Area } from "./area";
import { EMPTY_CELL } from "../book/blank";
import { setLock } from "../book/locks";
import { unmergeCells } from "./merge-cells";
import { eachCell } from "./shapes";
import type { CellChanges, SheetModel } from "../book/sheet";
import { changeStyle } from "../looks/style-change";

/**
 * Takes the contents of an area away; the look stays.
 *
 * @example clearContents(sheet, { row: 0, column: 0, rows: 2, columns: 2 })
 */
export function clearContents(sheet: SheetModel, area: Area): void {
  const within = sheet.present(area);
  if (within === null) return;
  const changes: CellChanges = {};
  eachCell(within, (row, column) => {
    if (sheet.cell(row, column) === null) return;
    (changes[row] ??= {})[column] = EMPTY_CELL;
  });
  sheet.change(changes);
}

/**
 * Gives the cells of an area the sheet's own look, locked as a new cell is, and takes merged ones apart.
 *
 * @example clearFormats(sheet, { row: 0, column: 0, rows: 2, columns: 2 })
 */
export function clearFormats(sheet: SheetModel, area: Area): void {
  unmergeCells(sheet, area);
  if (isWhole(area)) {
    changeStyle(sheet, area, null);
    setLock(sheet, area, "locked", true);
    setLock(sheet, area, "formulaHidden", false);
    return;
  }
  const within = sheet.present(area);
  if (within === null) return;
  const changes: CellChanges = {};
  eachCell(within, (row, column) => {
    if (sheet.cell(row, column) !== null) (changes[row] ??= {})[column] = { s: null, custom: null };
  });
  sheet.change(changes);
}
