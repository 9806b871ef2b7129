/** Small questions about what stands in a cell of a filled form. */
import { cellAddress } from "./cell-address";
import type {
  FilledForm,
  FundsBlock,
  FundsColumn,
  FundsRow,
  IndicatorColumn,
  IndicatorRow,
  NumberEntry,
} from "./filled-form";

/** An entry that holds nothing. */
export const BLANK_ENTRY: NumberEntry = { value: null, text: "", shared: false };

/** Marks people print where a number does not apply. */
const DASH = /^[-—–―－/／\\*_~～\s]+$/u;

/** True where nothing was typed, or only a dash. @example isUnfilled({ value: null, text: "—", shared: false }) // true */
export function isUnfilled(entry: NumberEntry): boolean {
  return entry.value === null && (entry.text === "" || DASH.test(entry.text));
}

/** True where something was typed that is not a number. @example isUnreadable({ value: null, text: "约5万", shared: false }) // true */
export function isUnreadable(entry: NumberEntry): boolean {
  return entry.value === null && !isUnfilled(entry);
}

/** The A1 address of an indicator's cell; the name's or the row's first known column where the form lacks that column. */
export function indicatorCell(row: IndicatorRow, column: IndicatorColumn): string {
  const { columns } = row.block;
  return cellAddress(row.row, columns[column] ?? columns.name ?? columns.level2 ?? columns.level1 ?? 1);
}

/** The A1 address of a funds cell; the label's where the form lacks that column. */
export function fundsCell(form: FilledForm, row: FundsRow, column: FundsColumn | "reason"): string {
  const columns = form.funds?.columns ?? {};
  return cellAddress(row.row, columns[column] ?? columns.label ?? 1);
}

/** 年度资金总额; undefined where the block has no such row. */
export function totalRow(funds: FundsBlock): FundsRow | undefined {
  return funds.rows.find(({ source }) => source === "total");
}
