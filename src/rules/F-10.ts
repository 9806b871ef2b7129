/** A total of 0 over parts that are not, or parts of 0 under a total that is not. */
import { fundsCell, totalRow } from "../domain/entry";
import { sum } from "../domain/decimal";
import { formNotes } from "../law/form-notes";
import { checked, notApplicable, type Fault, type Rule } from "./rule";
import { isBadMoney, MONEY_COLUMNS, partRows, type MoneyColumn } from "./shared/funds-rows";

export const rule: Rule = {
  id: "F-10",
  severity: "error",
  phase: "filled",
  basis: formNotes.articles.fundsRows,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    const { funds } = form;
    if (funds === null) return notApplicable("no-funds-block");
    const total = totalRow(funds);
    const parts = partRows(funds);
    if (total === undefined || parts.length === 0) return notApplicable("no-funds-parts");

    const columns = MONEY_COLUMNS.filter((column) => funds.columns[column] !== undefined);
    const emptyTotal: MoneyColumn[] = [];
    const emptyParts: MoneyColumn[] = [];
    for (const column of columns) {
      const amount = total.entries[column];
      if (isBadMoney(amount)) continue;
      const values = parts.map((row) => row.entries[column].value);
      if ((amount.value ?? 0) === 0) {
        if (values.some((value) => value !== null && value !== 0)) emptyTotal.push(column);
      } else if (values.every((value) => value === 0)) emptyParts.push(column);
    }
    const faults: Fault[] = [];
    const [first] = emptyTotal;
    if (first !== undefined) {
      const cells = emptyTotal.map((column) => fundsCell(form, total, column));
      faults.push({
        cells,
        facts: { label: total.label, sum: sum(parts.map((row) => row.entries[first].value ?? 0)) },
      });
    }
    for (const column of emptyParts) {
      const cells = [fundsCell(form, total, column)];
      faults.push({ cells, facts: { label: total.label, total: total.entries[column].value }, variant: "parts" });
    }
    return checked(faults);
  },
};
