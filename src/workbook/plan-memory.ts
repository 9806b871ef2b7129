/** What stood in the workbook before a plan was applied, and what we made of it. */
import type { CellValue, SheetRef } from "../application/workbook/raw-sheet";
import type { SheetPlan } from "../forms/sheet-plan";
import type { Area } from "./areas";
import type { RowChange } from "./row-changes";

/** One cell that was written; its place is the one it has now. */
export interface CellMemory {
  readonly row: number;
  readonly column: number;
  /** Formula or value, as Excel gives formulas. */
  readonly before: CellValue;
  readonly formatBefore: string;
  /** Null until Excel has told what it made of it. */
  written: CellValue | null;
}

/** Contents of some rows; places are those from before. */
export interface RowsMemory {
  readonly area: Area;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** A formula that a removal of rows has changed. */
export interface FormulaMemory {
  /** Its place before. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
  /** What Excel made of it. */
  readonly after: string;
}

/** What was done on one sheet. */
export interface SheetMemory {
  readonly sheet: SheetRef;
  /** Those that were done. */
  readonly changes: RowChange[];
  /** Contents and heights of rows that went; null where none did. */
  removed: { readonly contents: RowsMemory | null; readonly heights: readonly number[] } | null;
  formulas: readonly FormulaMemory[];
  /** All merged areas from before, and those that we made; null where merges were left alone. */
  merges: { readonly before: readonly Area[]; readonly made: Area[]; readonly lost: readonly RowsMemory[] } | null;
  readonly cells: CellMemory[];
}

/** A sheet that was added. */
export interface DrawnMemory {
  readonly sheet: SheetRef;
  readonly plan: SheetPlan;
}

/** All that was done so far. */
export class PlanMemory {
  readonly sheets: SheetMemory[] = [];
  readonly drawn: DrawnMemory[] = [];
  /** The name that a sheet is being added by; null where that is done, or not begun. */
  drawing: string | null = null;
}

/** Nothing done yet. */
export function emptyMemory(sheet: SheetRef): SheetMemory {
  return { sheet, changes: [], removed: null, formulas: [], merges: null, cells: [] };
}
