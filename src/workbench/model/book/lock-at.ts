/** Whether a protected sheet keeps a cell from being edited or hides its formula; a whole row or column may say so. */
import type { Nullable, Worksheet } from "@univerjs/core";
import type { CellCustom } from "./snapshot";

/** What Excel does with a cell that nobody spoke of. */
const DEFAULTS = { locked: true, formulaHidden: false };

/** One of the two states of a cell's protection. */
export type LockKey = keyof typeof DEFAULTS;

/** What stands in a row's or column's own `custom`; what a cell says goes first. */
type Custom = Nullable<CellCustom>;

/**
 * The state in force at a cell.
 *
 * @example lockAt(sheet.worksheet, 0, 0, "locked") // true
 */
export function lockAt(worksheet: Worksheet, row: number, column: number, key: LockKey): boolean {
  const own = worksheet.getCellMatrix().getValue(row, column)?.custom as Custom;
  const ofColumn = worksheet.getColumnManager().getColumn(column)?.custom as Custom;
  const ofRow = worksheet.getRowManager().getRow(row)?.custom as Custom;
  return own?.[key] ?? ofRow?.[key] ?? ofColumn?.[key] ?? DEFAULTS[key];
}
