/** What Excel says of cells: values, texts, formulas, number formats. */
import { CellValueType } from "@univerjs/core";
import { format as formatNumber } from "numfmt";
import type { Area } from "./area";
import type { SheetModel } from "../book/sheet";
import type { SnapshotCell } from "../book/snapshot";

/** A value as the API gives it; an empty cell is an empty text. */
export type ApiValue = string | number | boolean;

const ERROR = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|BUSY!|GETTING_DATA|CYCLE!|ERROR!)$/u;

/**
 * The value of a cell.
 *
 * @example valueOf({ v: 1, t: 3 }) // true
 * @example valueOf(null) // ""
 */
export function valueOf(cell: SnapshotCell | null): ApiValue {
  if (cell === null) return "";
  const value = cell.v ?? "";
  if (cell.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
  if (cell.t === CellValueType.NUMBER && typeof value === "string" && value !== "" && !ERROR.test(value)) {
    const number = Number(value);
    return Number.isNaN(number) ? value : number;
  }
  if (value === "" && cell.p?.body?.dataStream !== undefined) return cell.p.body.dataStream.replace(/\r?\n$/u, "");
  return value;
}

/**
 * What kind of value a cell holds, as `Excel.RangeValueType` names it.
 *
 * @example valueTypeOf({ v: "#N/A" }) // "Error"
 */
export function valueTypeOf(cell: SnapshotCell | null): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  const value = valueOf(cell);
  if (value === "") return isFormula(cell) ? "String" : "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isError(value) && cell?.t !== CellValueType.FORCE_STRING ? "Error" : "String";
}

/**
 * Whether a text is one of the error values.
 *
 * @example isError("#DIV/0!") // true
 */
export function isError(value: string): boolean {
  return ERROR.test(value);
}

const isFormula = (cell: SnapshotCell | null): boolean => typeof cell?.f === "string" && cell.f !== "";

/**
 * A number format in force at a cell, `General` where there is none.
 *
 * @example numberFormatAt(sheet, 0, 0) // "0.00%"
 */
export function numberFormatAt(sheet: SheetModel, row: number, column: number): string {
  return sheet.style(row, column).n?.pattern ?? "General";
}

/**
 * What a cell shows.
 *
 * @example textAt(sheet, 0, 0) // "95.00%"
 */
export function textAt(sheet: SheetModel, row: number, column: number): string {
  const value = valueOf(sheet.cell(row, column));
  if (value === "") return "";
  if (typeof value === "string" && isError(value)) return value;
  return formatNumber(numberFormatAt(sheet, row, column), value, { locale: "zh-CN", throws: false });
}

/**
 * The formula at a cell, or its value where it has none.
 *
 * @example formulaAt(sheet, 0, 0) // "=SUM(A2:A9)"
 */
export function formulaAt(sheet: SheetModel, row: number, column: number): ApiValue {
  const cell = sheet.cell(row, column);
  const formula = sheet.facade.getRange(row, column).getFormula();
  if (formula !== "") return formula;
  const value = valueOf(cell);
  return cell?.t === CellValueType.FORCE_STRING && typeof value === "string" ? `'${value}` : value;
}

/**
 * Asks something of each cell of an area that the grid may not have in full.
 *
 * @param beyond the answer for a cell that the grid does not have
 * @example matrix(sheet, area, "", (row, column) => textAt(sheet, row, column)) // [["", "1"]]
 */
export function matrix<V>(sheet: SheetModel, area: Area, beyond: V, ask: (row: number, column: number) => V): V[][] {
  const [rows, columns] = [sheet.worksheet.getRowCount(), sheet.worksheet.getColumnCount()];
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => {
      const [row, column] = [area.row + r, area.column + c];
      return row < rows && column < columns ? ask(row, column) : beyond;
    }),
  );
}
