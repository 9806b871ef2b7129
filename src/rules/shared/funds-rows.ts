/** The rows and columns of the funds block that checks ask about. */
import { isUnreadable, totalRow } from "../../domain/entry";
import type { FilledForm, FundsBlock, FundsColumn, FundsRow, NumberEntry } from "../../domain/filled-form";
import { isInapplicable, saysNone } from "../../domain/wording";

/** Columns that hold money. */
export const MONEY_COLUMNS = ["initial", "annual", "executed"] as const satisfies readonly FundsColumn[];

export type MoneyColumn = (typeof MONEY_COLUMNS)[number];

/** The rows whose money makes up the total. */
export function partRows(funds: FundsBlock): readonly FundsRow[] {
  return funds.rows.filter((row) => row.source !== "total");
}

/** The column an execution rate is counted from: 全年预算数, or 年初预算数 on a form without it; null where there is neither. */
export function budgetColumn(funds: FundsBlock): "initial" | "annual" | null {
  if (funds.columns.annual !== undefined) return "annual";
  return funds.columns.initial === undefined ? null : "initial";
}

/** True where something stands in a money cell that is neither a number nor a word for none (无, 不涉及). */
export function isBadMoney(entry: NumberEntry): boolean {
  return isUnreadable(entry) && !saysNone(entry.text) && !isInapplicable(entry.text);
}

/** True where the total row's budget or executed amount cannot be read. */
export function isTotalUnreadable({ funds }: FilledForm): boolean {
  const total = funds === null ? undefined : totalRow(funds);
  return total !== undefined && MONEY_COLUMNS.some((column) => isBadMoney(total.entries[column]));
}
