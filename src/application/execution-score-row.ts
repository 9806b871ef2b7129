/** Where a form has the score for the execution of its budget. */
import { totalRow } from "../domain/entry";
import type { FilledForm, FundsRow } from "../domain/filled-form";

/**
 * The row with the score for execution: 年度资金总额, else the first row that has one.
 *
 * @returns null where none has a place for it
 * @example executionScoreRow(form)?.source // "total"
 */
export function executionScoreRow({ funds }: FilledForm): FundsRow | null {
  if (funds?.columns.score === undefined) return null;
  const total = totalRow(funds);
  if (total !== undefined && total.entries.score.value !== null) return total;
  return funds.rows.find(({ entries }) => entries.score.value !== null) ?? total ?? null;
}
