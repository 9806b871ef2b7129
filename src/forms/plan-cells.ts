/** Lays out the cells of a plan: one call a cell or a merged run of cells. */
import type { Merge } from "../domain/grid";
import type { PlanCell, PlanCellKind, PlanValidation } from "./sheet-plan";

/** What a cell may set otherwise than its kind does. */
export interface CellOptions {
  readonly numberFormat?: string;
  readonly formula?: string;
  readonly validation?: PlanValidation;
  readonly align?: PlanCell["align"];
}

/** First row and column, and how far right and down the cell goes. */
export type Place = readonly [row: number, column: number, columns?: number, rows?: number];

const BOLD: ReadonlySet<PlanCellKind> = new Set(["title", "label", "total"]);
const IN_TABLE: ReadonlySet<PlanCellKind> = new Set(["label", "fixed", "total", "input"]);

/** Collects the cells and merges of a plan. */
export class PlanCells {
  readonly cells: PlanCell[] = [];
  readonly merges: Merge[] = [];

  /** Puts a cell, merged where it goes over several columns or rows. */
  put(place: Place, kind: PlanCellKind, value: string | number | null, options: CellOptions = {}): void {
    const [row, column, columns = 1, rows = 1] = place;
    const border = IN_TABLE.has(kind);
    const text = kind === "note" || kind === "version";
    this.cells.push({
      row,
      column,
      value,
      kind,
      bold: BOLD.has(kind),
      wrap: true,
      align: options.align ?? (text ? "left" : "center"),
      border,
      locked: kind !== "input",
      ...(options.numberFormat === undefined ? {} : { numberFormat: options.numberFormat }),
      ...(options.formula === undefined ? {} : { formula: options.formula }),
      ...(options.validation === undefined ? {} : { validation: options.validation }),
    });
    if (columns > 1 || rows > 1) {
      this.merges.push({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
    }
  }
}
