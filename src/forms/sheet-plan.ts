/**
 * A sheet to be drawn, as plain data: what stands where, how it looks, what may be typed into it.
 *
 * forms/ makes plans, files/ and workbook/ turn them into workbooks. Rows and columns are 1-based. Nothing here is a
 * sentence for a person: messages of validations are keys in locales/, everything printed is given with the plan.
 */
import type { Merge } from "../domain/grid";

/**
 * What a cell is for.
 *
 * - `title`, `subtitle`  the form's name and year
 * - `label`     printed words beside or above an input
 * - `fixed`     a printed value that is part of the form (分值 10, 总分 100, "—")
 * - `total`     a figure of a table's foot (合计)
 * - `input`     to be filled in; the only unlocked cells
 * - `note`      explanation below the table
 * - `version`   which form, profile and year the sheet was drawn for
 */
export type PlanCellKind = "title" | "subtitle" | "label" | "fixed" | "total" | "input" | "note" | "version";

/** What a validation lets in. Bounds are included. Blank is always allowed. */
export type PlanValidation =
  | {
      readonly type: "list";
      readonly values: readonly string[];
      /** False where the list only offers its words, and anything else may be typed too. */
      readonly strict: boolean;
      readonly messageKey: string;
    }
  | {
      readonly type: "whole" | "decimal";
      readonly min: number;
      readonly max: number | null;
      readonly messageKey: string;
    };

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  /** Null for an empty cell that is drawn all the same. */
  readonly value: string | number | null;
  /** A native formula ("=SUM(B4:B9)", American spelling) that gives `value`; absent for a plain value. */
  readonly formula?: string;
  readonly kind: PlanCellKind;
  /** Excel number format ("0.00%"); absent for General. */
  readonly numberFormat?: string;
  readonly bold: boolean;
  readonly wrap: boolean;
  readonly align: "left" | "center" | "right";
  readonly border: boolean;
  readonly locked: boolean;
  readonly validation?: PlanValidation;
}

interface PrintSetup {
  readonly paper: "A4";
  readonly orientation: "portrait" | "landscape";
  /** The sheet is scaled so that all its columns stand on one page; as many pages down as it takes. */
  readonly fitToWidth: true;
  /** First and last row repeated at the head of each page; null for none. */
  readonly titleRows: readonly [number, number] | null;
  /** Each page says which it is, and of how many. Absent: it does not. */
  readonly pageNumbers?: true;
}

/** A native chart over cells of the same sheet. */
export interface PlanChart {
  readonly kind: "column" | "bar" | "pie";
  readonly title: string;
  /** Cells of the names. */
  readonly names: Merge;
  readonly series: readonly { readonly name: string; readonly values: Merge; readonly numberFormat: string }[];
  /** The cells it covers. */
  readonly area: Merge;
}

export interface SheetPlan {
  /** Name of the sheet. */
  readonly name: string;
  /** Every cell that is drawn, by row and column; of a merge only the top left one. */
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Merge[];
  /** Widths of the columns from A on, in characters. */
  readonly columnWidths: readonly number[];
  /** Heights in points of the rows that have one of their own. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** Rows and columns that stay in sight; null for none. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  /** True where locked cells are protected (without a password; rows may still be inserted and formatted). */
  readonly protect: boolean;
  readonly print: PrintSetup;
  /** Absent for none. */
  readonly charts?: readonly PlanChart[];
}
