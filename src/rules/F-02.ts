/** 年度资金总额 is the sum of its sources, in every money column. */
import { fundsCell, totalRow } from "../domain/entry";
import { subtract } from "../domain/decimal";
import { formNotes } from "../law/form-notes";
import { checked, notApplicable, type Fault, type Rule, type Undecidable } from "./rule";
import { arePartsFilled, disagreement, moneyTolerance } from "./shared/funds-parts";
import { isBadMoney, MONEY_COLUMNS, partRows } from "./shared/funds-rows";

export const rule: Rule = {
  id: "F-02",
  severity: "error",
  phase: "filled",
  basis: formNotes.articles.fundsRows,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["moneyTolerance"],
  check({ form, law }) {
    if (form.funds === null) return notApplicable("no-funds-block");
    const total = totalRow(form.funds);
    const parts = partRows(form.funds);
    if (total === undefined || parts.length === 0) return notApplicable("no-funds-parts");
    const tolerance = moneyTolerance(form.header.moneyUnit.value, law);
    const faults: Fault[] = [];
    const undecidable: Undecidable[] = [];
    for (const column of MONEY_COLUMNS) {
      const cells = [fundsCell(form, total, column)];
      const amount = total.entries[column];
      if ([total, ...parts].some((row) => isBadMoney(row.entries[column]))) {
        undecidable.push({ cells, why: "money-unreadable" });
        continue;
      }
      if (amount.value === null || !arePartsFilled(parts, column)) continue;
      const made = disagreement(amount.value, parts, column, tolerance);
      if (made === null) continue;
      const facts = { total: amount.value, sum: made, difference: Math.abs(subtract(amount.value, made)) };
      faults.push({ cells, facts, variant: column });
    }
    return checked(faults, undecidable);
  },
};
