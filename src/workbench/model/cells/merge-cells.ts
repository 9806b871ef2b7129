/** Joins cells into one and takes them apart. */
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import { rangeOf, type Area } from "./area";
import { EMPTY_CELL } from "../book/blank";
import { CellReader } from "./cell-reader";
import { eachCell } from "./shapes";
import type { CellChanges, SheetModel } from "../book/sheet";

/**
 * Makes an area one cell; only the contents of its first cell stay, as in Excel.
 *
 * @example mergeCells(sheet, { row: 0, column: 0, rows: 1, columns: 3 })
 */
export function mergeCells(sheet: SheetModel, area: Area): void {
  unmergeCells(sheet, area);
  if (area.rows === 1 && area.columns === 1) return;
  sheet.reach(area);
  const reader = new CellReader(sheet);
  const changes: CellChanges = {};
  eachCell(area, (row, column) => {
    if (row === area.row && column === area.column) return;
    if (reader.formulaOrValue(row, column) === "") return;
    (changes[row] ??= {})[column] = EMPTY_CELL;
  });
  sheet.change(changes);
  const { book } = sheet;
  book.run(AddWorksheetMergeMutation, { ...sheet.ids, ranges: [rangeOf(area)] });
}

/**
 * Takes apart every merged area that meets an area.
 *
 * @example unmergeCells(sheet, { row: 0, column: 0, rows: 9, columns: 9 })
 */
export function unmergeCells(sheet: SheetModel, area: Area): void {
  const ranges = sheet.merges(area).map(rangeOf);
  if (ranges.length === 0) return;
  const { book } = sheet;
  book.run(RemoveWorksheetMergeMutation, { ...sheet.ids, ranges });
}
