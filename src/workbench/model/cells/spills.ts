/** Array formulas that spill into the cells beside them. */
import { ObjectMatrix, type IRange, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { areaOf, intersection, type Area } from "./area";
import type { SheetModel } from "../book/sheet";

/** Every array of a sheet that fills more than its own cell, by the cell of its formula. */
function spillsOf(sheet: SheetModel): { row: number; column: number; area: Area }[] {
  const arrays = sheet.book.injector.get(FormulaDataModel).getArrayFormulaRange()[sheet.book.unitId]?.[sheet.id];
  const found: { row: number; column: number; area: Area }[] = [];
  new ObjectMatrix<Nullable<IRange>>(arrays ?? {}).forValue((row, column, range) => {
    const area = range === null || range === undefined ? null : areaOf(range);
    if (area !== null && area.rows * area.columns > 1) found.push({ row, column, area });
  });
  return found;
}

/**
 * What the formula of a cell spills into, its own cell included; null where it does not.
 *
 * @example spillFrom(sheet, 0, 0) // { row: 0, column: 0, rows: 3, columns: 1 }
 */
export function spillFrom(sheet: SheetModel, row: number, column: number): Area | null {
  return spillsOf(sheet).find((one) => one.row === row && one.column === column)?.area ?? null;
}

/**
 * The cell whose formula spills into a cell; null where none does.
 *
 * @example spillInto(sheet, 2, 0) // { row: 0, column: 0 }
 */
export function spillInto(sheet: SheetModel, row: number, column: number): { row: number; column: number } | null {
  const cell = { row, column, rows: 1, columns: 1 };
  const found = spillsOf(sheet).find(({ area }) => intersection(area, cell) !== null);
  return found === undefined ? null : { row: found.row, column: found.column };
}

/**
 * Whether the cells of an area belong to spilled arrays; null where only some do.
 *
 * @example spillState(sheet, area) // false
 */
export function spillState(sheet: SheetModel, area: Area): boolean | null {
  const shared = spillsOf(sheet).map((one) => intersection(one.area, area));
  // Arrays never lie over each other.
  const cells = shared.reduce((sum, one) => sum + (one === null ? 0 : one.rows * one.columns), 0);
  if (cells === 0) return false;
  return cells === area.rows * area.columns ? true : null;
}
