/**
 * What is to be written into the open workbook, as data: shown to a person before it is applied.
 *
 * Rows and columns are 1-based.
 */
import type { Merge } from "../../domain/grid";
import type { SheetPlan } from "../../forms/sheet-plan";
import type { CellValue, SheetRef } from "./raw-sheet";

/** What a plan is for; its words stand in locales/. */
export type PlanPurpose =
  "new-form" | "computed-cells" | "insert-row" | "remove-row" | "scores" | "opinion" | "summary";

/** One cell to be written. */
export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** A text that begins with "=" is a formula (American spelling); null empties the cell. */
  readonly content: CellValue | null;
  /** Absent: the cell keeps its format. */
  readonly numberFormat?: string;
  /** The value that stands there now, "" for an empty cell: where it is another by then, nothing is written. */
  readonly before: CellValue;
}

/** Whole rows to come in; they take formats, height and validations of row `like`. */
export interface RowInsert {
  /** The new rows come before this row, as it is counted now. */
  readonly before: number;
  readonly count: number;
  /** The row whose look they take, as it is counted now. */
  readonly like: number;
}

/** Whole rows to go. */
export interface RowRemove {
  readonly first: number;
  readonly count: number;
}

/** What happens on one sheet: first the rows, then merges, then cells; these two count rows as they are after it. */
export interface SheetWrite {
  readonly sheet: SheetRef;
  readonly insert?: RowInsert;
  readonly remove?: RowRemove;
  /** Blocks that are merged afterwards; whatever merge stood in them before is undone. */
  readonly merges: readonly Merge[];
  readonly cells: readonly CellWrite[];
}

/** A sheet to be added. Where its name is taken, a number is put behind it: 审核意见书 (2). */
export interface NewSheet {
  readonly plan: SheetPlan;
  /** It comes behind this sheet; null: behind the last. */
  readonly after: string | null;
}

/** Something the plan leaves out, as a key of locales/ with its facts. */
export interface PlanNote {
  readonly key: string;
  readonly facts: Readonly<Record<string, string | number>>;
  /** A1 addresses it is about. */
  readonly cells: readonly string[];
}

export interface WritePlan {
  readonly purpose: PlanPurpose;
  readonly newSheets: readonly NewSheet[];
  readonly sheets: readonly SheetWrite[];
  /** What was left out and why; shown with the preview. */
  readonly notes: readonly PlanNote[];
}

/** A plan that cannot be made; `key` and `facts` are a sentence in locales/. */
export class PlanRefused extends Error {
  constructor(
    readonly key: string,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(key);
    this.name = "PlanRefused";
  }
}

/** The figures of the preview: 将写入 42 格（其中 3 格已有内容），新增 1 张表. */
export interface PlanCounts {
  /** Cells written on sheets that exist. */
  readonly cells: number;
  /** Those of them that hold something else now. */
  readonly overwritten: number;
  readonly newSheets: number;
  readonly insertedRows: number;
  readonly removedRows: number;
}

/**
 * Counts a plan for its preview.
 *
 * @example planCounts({ purpose: "scores", newSheets: [], sheets: [], notes: [] }).cells // 0
 */
export function planCounts(plan: WritePlan): PlanCounts {
  const cells = plan.sheets.flatMap((sheet) => sheet.cells);
  const count = (rows: (sheet: SheetWrite) => number): number =>
    plan.sheets.reduce((sum, sheet) => sum + rows(sheet), 0);
  return {
    cells: cells.length,
    overwritten: cells.filter(({ before, content }) => before !== "" && before !== content).length,
    newSheets: plan.newSheets.length,
    insertedRows: count(({ insert }) => insert?.count ?? 0),
    removedRows: count(({ remove }) => remove?.count ?? 0),
  };
}
