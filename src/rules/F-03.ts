/** No more is spent than the year's budget holds. */
import { fundsCell, totalRow } from "../domain/entry";
import { subtract } from "../domain/decimal";
import type { FundsRow } from "../domain/filled-form";
import { systemPractice } from "../law/system-practice";
import { checked, notApplicable, type Fault, type Rule } from "./rule";
import { moneyTolerance } from "./shared/funds-parts";
import { budgetColumn, isBadMoney, partRows } from "./shared/funds-rows";

export const rule: Rule = {
  id: "F-03",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.executedWithinBudget,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["moneyTolerance"],
  check({ form, law }) {
    const { funds } = form;
    if (funds === null) return notApplicable("no-funds-block");
    const column = budgetColumn(funds);
    if (column === null || funds.columns.executed === undefined) return notApplicable("no-budget-column");
    const tolerance = moneyTolerance(form.header.moneyUnit.value, law);
    const exceeds = (row: FundsRow): Fault | null => {
      const budget = row.entries[column].value;
      const executed = row.entries.executed.value;
      // A budget of 0 is another fault: there is nothing to compare with.
      if (budget === null || budget <= 0 || executed === null) return null;
      const over = subtract(executed, budget);
      if (over <= tolerance) return null;
      const cells = [fundsCell(form, row, "executed"), fundsCell(form, row, column)];
      const facts = { label: row.label, executed, budget, over };
      // A form that prints only the first budget does not show what was added during the year.
      return column === "annual" ? { cells, facts } : { cells, facts, variant: "initial", severity: "warning" };
    };
    const total = totalRow(funds);
    const inTotal = total === undefined ? null : exceeds(total);
    const faults =
      inTotal === null
        ? partRows(funds)
            .map(exceeds)
            .filter((fault) => fault !== null)
        : [inTotal];
    const unreadable = funds.rows
      .filter((row) => isBadMoney(row.entries[column]) || isBadMoney(row.entries.executed))
      .map((row) => ({ cells: [fundsCell(form, row, "executed")], why: "money-unreadable" }));
    return checked(faults, unreadable);
  },
};
