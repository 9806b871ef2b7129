/**
 * A sheet as the core sees it: cells with what they hold and what a person sees, and merges.
 *
 * Both adapters (files/ and workbook/) end here; nothing behind this page knows Excel or a file.
 */

/** What a cell holds. An error cell holds no usable value. */
export type CellType = "text" | "number" | "boolean" | "error";

/** One cell that holds something. An empty cell is `undefined` in the grid. */
export interface Cell {
  readonly type: CellType;
  /** The stored value: 0.95 for a cell that shows 95%. The error's name (`#DIV/0!`) for an error cell. */
  readonly value: string | number | boolean;
  /** What a person sees in the cell, not trimmed. */
  readonly text: string;
  /** True where the number format shows a percentage. */
  readonly percent: boolean;
  /** True where the number format shows a date; the value is then an Excel serial number. */
  readonly date: boolean;
}

/** A merged block of cells; all four are 1-based and included. The value stands in (top, left). */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of cells. Rows and columns are 1-based. */
export interface Grid {
  readonly name: string;
  /** The last row that holds anything; 0 for an empty sheet. */
  readonly rowCount: number;
  /** The last column that holds anything; 0 for an empty sheet. */
  readonly columnCount: number;
  readonly merges: readonly Merge[];
  /** The cell at a place, or undefined where it is empty or outside. Merged cells are not spread here. */
  at(row: number, column: number): Cell | undefined;
}

/** A workbook as the core sees it: its visible sheets in order. */
export interface Book {
  readonly sheets: readonly Grid[];
}
