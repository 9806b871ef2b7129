/** A standard table in words: ready to be shown, printed as JSON, or drawn. */
import type { ColumnKind, FootFormula, TableChart, TableId } from "../../summary/table";

export interface PrintedColumn {
  readonly key: string;
  readonly heading: string;
  readonly kind: ColumnKind;
  /** Excel number format; "@" for text. */
  readonly format: string;
}

/** Money is in 万元, rates and shares are fractions, nothing is rounded. Null where there is no figure. */
export type PrintedCell = string | number | null;

export interface SummaryTable {
  readonly id: TableId;
  readonly title: string;
  /** 单位：万元; "" where the table has no money. */
  readonly unitNote: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly (readonly PrintedCell[])[];
  readonly foot: readonly (readonly { readonly value: PrintedCell; readonly formula?: FootFormula }[])[];
  readonly chart: (TableChart & { readonly title: string }) | null;
  readonly notes: readonly string[];
}
