/**
 * A standard table as data: figures and keys, no sentences, no cells of a sheet.
 *
 * Headings, titles and labels stand in locales/ under the table's id. Money is in 万元, rates and shares are fractions,
 * nothing is rounded: the kind of a column says how a person sees it.
 */

/** The standard tables, in the order in which they are written. */
export const TABLE_IDS = [
  "self-evaluation-summary",
  "grade-distribution",
  "completion-bands",
  "department-summary",
  "deviation-list",
  "finding-summary",
  "review-comparison",
  "sampling",
  "key-evaluation",
  "result-application",
  "submission-progress",
  "year-on-year",
  "indicator-rollup",
] as const;

export type TableId = (typeof TABLE_IDS)[number];

/** Words of locales/, by their key within the table's words, else within those that all tables share. */
export interface Label {
  readonly label: string;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** Null where there is no figure. Texts of a form are strings; words of ours are labels, one or several. */
export type TableCell = string | number | null | Label | readonly Label[];

/**
 * What stands in a column.
 *
 * - `text`, `long-text`  words; the long ones are wrapped
 * - `count`   whole numbers          - `money`  万元, two decimals
 * - `rate`    a fraction, as percent - `points` two decimals
 * - `figure`  a number as it is      - `year`   a whole number without separators
 */
export type ColumnKind = "text" | "long-text" | "count" | "money" | "rate" | "points" | "figure" | "year";

export interface Column {
  /** Of its heading in locales/, and for formulas. */
  readonly key: string;
  readonly kind: ColumnKind;
  /** A heading that comes from the profile (a grade's name): printed as it is. */
  readonly heading?: string;
}

/** How a figure of the foot follows from the rows above, so that it can stand as a native formula. */
export type FootFormula =
  /** Of the table's rows, or of some of them (0-based). */
  | { readonly kind: "sum"; readonly column: string; readonly rows?: readonly number[] }
  /** Nothing where the second is 0. */
  | { readonly kind: "ratio"; readonly of: FootFormula; readonly by: FootFormula }
  /** Mean of one column weighted by another; a row without a figure has no say. */
  | { readonly kind: "weighted"; readonly column: string; readonly weight: string };

export interface FootCell {
  readonly value: TableCell;
  /** Gives `value` again; absent where it is no figure of the rows above. */
  readonly formula?: FootFormula;
}

/** A native chart beside the table. */
export interface TableChart {
  readonly kind: "column" | "bar" | "pie";
  /** Column of the names, and of the figures: one series each. */
  readonly names: string;
  readonly series: readonly string[];
}

export interface Table {
  readonly id: TableId;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly TableCell[])[];
  /** 合计 and what else stands below. */
  readonly foot: readonly (readonly FootCell[])[];
  readonly chart: TableChart | null;
  /** What was left out and why, by what the table counts: never silent. */
  readonly notes: readonly Label[];
}
