/** Changes looks of whole areas at once: cells by cell styles, whole rows and columns by theirs. */
import type { IBorderData, IStyleData, Nullable } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation, SetWorksheetDefaultStyleMutation } from "@univerjs/sheets";
import { isEntireColumn, isEntireRow, type Area } from "../cells/area";
import type { CellChanges, SheetModel } from "../book/sheet";

/** What is laid over the look that is there: a null value takes one away; null takes everything away. */
export type StylePatch = IStyleData | null;

/**
 * Changes the look of an area.
 *
 * @param patch what is laid over, or null to clear
 * @example changeStyle(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, { bl: 1 })
 */
export function changeStyle(sheet: SheetModel, area: Area, patch: StylePatch): void {
  if (isEntireColumn(area) && isEntireRow(area)) changeSheet(sheet, patch);
  else if (isEntireColumn(area)) changeColumns(sheet, area, patch);
  else if (isEntireRow(area)) changeRows(sheet, area, patch);
  else changeCells(sheet, area, patch);
}

function changeCells(sheet: SheetModel, area: Area, patch: StylePatch): void {
  const changes: CellChanges = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const cells: CellChanges[number] = (changes[row] = {});
    for (let column = area.column; column < area.column + area.columns; column += 1) cells[column] = { s: patch };
  }
  sheet.change(changes);
}

/** Cells whose own or crossing look would hide what their row or column is given. */
function changeCrossing(
  sheet: SheetModel,
  area: Area,
  patch: StylePatch,
  crosses: (row: number, column: number) => boolean,
): void {
  const within = sheet.present(area);
  if (within === null) return;
  const changes: CellChanges = {};
  const cells = sheet.worksheet.getCellMatrix();
  for (let row = within.row; row < within.row + within.rows; row += 1) {
    for (let column = within.column; column < within.column + within.columns; column += 1) {
      const own = cells.getValue(row, column)?.s;
      const isStyled = own !== null && own !== undefined;
      if (isStyled || (patch !== null && crosses(row, column))) (changes[row] ??= {})[column] = { s: patch };
    }
  }
  sheet.change(changes);
}

function changeColumns(sheet: SheetModel, area: Area, patch: StylePatch): void {
  sheet.reach({ ...area, rows: 1 });
  const { worksheet, book } = sheet;
  const columnData: Record<number, { s: string | null }> = {};
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    columnData[column] = { s: styleId(sheet, worksheet.getColumnStyle(column), patch) };
  }
  book.run(SetColDataMutation, { ...sheet.ids, columnData });
  changeCrossing(sheet, area, patch, (row) => isSet(worksheet.getRowStyle(row, true)));
}

function changeRows(sheet: SheetModel, area: Area, patch: StylePatch): void {
  sheet.reach({ ...area, columns: 1 });
  const { worksheet, book } = sheet;
  const rowData: Record<number, { s: string | null }> = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    rowData[row] = { s: styleId(sheet, worksheet.getRowStyle(row), patch) };
  }
  book.run(SetRowDataMutation, { ...sheet.ids, rowData });
  changeCrossing(sheet, area, patch, (_row, column) => isSet(worksheet.getColumnStyle(column, true)));
}

function changeSheet(sheet: SheetModel, patch: StylePatch): void {
  const { worksheet, book } = sheet;
  // A cleared sheet still has the workbook's own font.
  const defaultStyle = patch === null ? book.workbook.getSnapshot().defaultStyle : null;
  const current = worksheet.getDefaultCellStyleInternal();
  book.run(SetWorksheetDefaultStyleMutation, {
    ...sheet.ids,
    defaultStyle: patch === null ? (defaultStyle ?? null) : overlaid(current, patch),
  });
  const rowData: Record<number, { s: string | null }> = {};
  for (const row of Object.keys(worksheet.getRowManager().getRowData()).map(Number)) {
    if (isSet(worksheet.getRowStyle(row, true)))
      rowData[row] = { s: styleId(sheet, worksheet.getRowStyle(row), patch) };
  }
  book.run(SetRowDataMutation, { ...sheet.ids, rowData });
  const columnData: Record<number, { s: string | null }> = {};
  for (const column of Object.keys(worksheet.getColumnManager().getColumnData()).map(Number)) {
    if (isSet(worksheet.getColumnStyle(column, true)))
      columnData[column] = { s: styleId(sheet, worksheet.getColumnStyle(column), patch) };
  }
  book.run(SetColDataMutation, { ...sheet.ids, columnData });
  const all = { row: 0, column: 0, rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
  changeCrossing(sheet, all, patch, () => false);
}

const isSet = (style: Nullable<IStyleData | string>): boolean => style !== null && style !== undefined;

function styleId(sheet: SheetModel, current: Nullable<IStyleData>, patch: StylePatch): string | null {
  if (patch === null) return null;
  return sheet.book.workbook.getStyles().setValue(overlaid(current, patch)) ?? null;
}

/**
 * A look laid over another; a null value takes one away.
 *
 * @example overlaid({ bl: 1, it: 1 }, { bl: null as never, fs: 12 }) // { it: 1, fs: 12 }
 */
export function overlaid(current: Nullable<IStyleData>, patch: IStyleData): IStyleData {
  const bd: IBorderData | null =
    patch.bd === undefined ? (current?.bd ?? null) : withoutNulls({ ...current?.bd, ...patch.bd });
  const all = { ...current, ...patch, bd: bd === null || Object.keys(bd).length === 0 ? null : bd };
  return withoutNulls(all);
}

function withoutNulls<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== undefined)) as T;
}
