/** Money was spent though the year's budget is 0 or empty: there is nothing to divide by. */
import { fundsCell, totalRow } from "../domain/entry";
import { systemPractice } from "../law/system-practice";
import { checked, notApplicable, type Rule } from "./rule";
import { budgetColumn, isBadMoney, partRows } from "./shared/funds-rows";

export const rule: Rule = {
  id: "F-11",
  severity: "warning",
  phase: "filled",
  basis: systemPractice.articles.executionRate,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    const { funds } = form;
    const total = funds === null ? undefined : totalRow(funds);
    if (funds === null || total === undefined) return notApplicable("no-funds-block");
    const column = budgetColumn(funds);
    if (column === null || funds.columns.executed === undefined) return notApplicable("no-budget-column");
    const budget = total.entries[column];
    const { executed } = total.entries;
    const cells = [fundsCell(form, total, column)];
    if (isBadMoney(budget) || isBadMoney(executed)) return checked([], [{ cells, why: "money-unreadable" }]);
    const spent = executed.value ?? 0;
    // Where the sources have a budget, only the total row is empty, and that is another fault.
    const inParts = partRows(funds).some((row) => (row.entries[column].value ?? 0) !== 0);
    if (spent <= 0 || (budget.value ?? 0) !== 0 || inParts) return checked([]);
    return checked([{ cells, facts: { executed: spent }, ...(column === "annual" ? {} : { variant: "initial" }) }]);
  },
};
