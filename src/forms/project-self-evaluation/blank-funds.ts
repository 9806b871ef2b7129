/** Draws the funds block of the blank form. */
import type { PlanCells } from "../plan-cells";
import type { PlanValidation } from "../sheet-plan";
import { FUNDS_LABEL, FUNDS_ROWS } from "./declaration";
import { FUNDS_COLUMNS, type FundsReadColumn } from "./funds-columns";

/** Columns D to I. */
const ORDER: readonly FundsReadColumn[] = ["initial", "annual", "executed", "weight", "rate", "score"];
const FIRST = 4;
const LABEL = 2;

const MONEY: PlanValidation = { type: "decimal", min: 0, max: null, messageKey: "input.money" };
const RATE: PlanValidation = { type: "decimal", min: 0, max: null, messageKey: "input.rate" };

/** Not scored: only the total row is. */
const DASH = "—";

/**
 * Draws heading and rows.
 *
 * @param top the heading's row
 * @returns the first row below the block
 */
export function drawFunds(plan: PlanCells, top: number, executionWeight: number, points: PlanValidation): number {
  const declared = ORDER.flatMap((key) => FUNDS_COLUMNS.find((column) => column.key === key) ?? []);
  plan.put([top, 1, 1, FUNDS_ROWS.length + 1], "label", `${FUNDS_LABEL}（万元）`);
  plan.put([top, LABEL, 2], "label", null);
  declared.forEach(({ heading }, i) => plan.put([top, FIRST + i], "label", heading));
  FUNDS_ROWS.forEach(({ source, printed }, index) => {
    const row = top + 1 + index;
    const isTotal = source === "total";
    plan.put([row, LABEL, 2], "label", printed, { align: "left" });
    declared.forEach(({ key, kind }, i) => {
      const column = FIRST + i;
      if (kind === "money") plan.put([row, column], "input", null, { validation: MONEY, numberFormat: "#,##0.00##" });
      else if (key === "rate") plan.put([row, column], "input", null, { validation: RATE, numberFormat: "0.00%" });
      else if (!isTotal) plan.put([row, column], "fixed", DASH);
      else if (key === "weight") plan.put([row, column], "fixed", executionWeight);
      else plan.put([row, column], "input", null, { validation: points });
    });
  });
  return top + 1 + FUNDS_ROWS.length;
}
