/** Cells of a kind: blank ones, constants, formulas, visible ones. */
import type { Area } from "./area";
import { CellReader } from "./cell-reader";
import { areasWhere } from "./shapes";
import type { SheetModel } from "../book/sheet";

/** As `Excel.SpecialCellType` names those that are found here. */
export const SPECIAL_TYPES = ["Blanks", "Constants", "Formulas", "Visible"] as const;
/** As `Excel.SpecialCellValueType` names them. */
export const VALUE_KINDS = [
  "All",
  "Errors",
  "ErrorsLogical",
  "ErrorsNumbers",
  "ErrorsText",
  "ErrorsLogicalNumber",
  "ErrorsLogicalText",
  "ErrorsNumberText",
  "Logical",
  "LogicalNumbers",
  "LogicalText",
  "LogicalNumbersText",
  "Numbers",
  "NumbersText",
  "Text",
] as const;

export type SpecialType = (typeof SPECIAL_TYPES)[number];
export type ValueKind = (typeof VALUE_KINDS)[number];

const TYPES = { Double: "Number", Boolean: "Logical", Error: "Error", String: "Text", Empty: "Text" } as const;

/**
 * The cells of an area that are of a kind, as rectangles. Blank cells are looked for as far as the sheet is used.
 *
 * A single cell stands for the whole sheet.
 *
 * @example specialCells(sheet, area, "Constants", "Numbers") // [{ row: 1, column: 0, rows: 3, columns: 1 }]
 */
export function specialCells(sheet: SheetModel, area: Area, type: SpecialType, kind: ValueKind): Area[] {
  const { worksheet } = sheet;
  const used = sheet.usedArea(false);
  const isSingle = area.rows === 1 && area.columns === 1;
  const whole =
    used === null ? null : { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const within = isSingle ? whole : sheet.present(area);
  if (within === null) return [];
  if (type === "Visible") {
    return areasWhere(within, (row, column) => worksheet.getRowVisible(row) && worksheet.getColVisible(column));
  }
  const reader = new CellReader(sheet);
  const near =
    whole === null
      ? null
      : {
          ...within,
          rows: Math.min(within.rows, whole.rows - within.row),
          columns: Math.min(within.columns, whole.columns - within.column),
        };
  if (near === null || near.rows < 1 || near.columns < 1) return [];
  const isKind = (row: number, column: number): boolean =>
    kind === "All" || kind.includes(TYPES[reader.type(row, column)]);
  return areasWhere(near, (row, column) => {
    const hasFormula = reader.formula(row, column) !== null;
    if (type === "Formulas") return hasFormula && isKind(row, column);
    const isEmpty = !hasFormula && reader.value(row, column) === "";
    return type === "Blanks" ? isEmpty : !hasFormula && !isEmpty && isKind(row, column);
  });
}
