/** Money is a number, and not a negative one. */
import { fundsCell } from "../domain/entry";
import { ownDesign } from "../law/own-design";
import { checked, notApplicable, type Fault, type Rule } from "./rule";
import { isBadMoney, MONEY_COLUMNS } from "./shared/funds-rows";

export const rule: Rule = {
  id: "F-06",
  severity: "error",
  phase: "filled",
  basis: ownDesign.articles.readableNumber,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    const { funds } = form;
    if (funds === null) return notApplicable("no-funds-block");
    const faults: Fault[] = [];
    for (const row of funds.rows) {
      for (const column of MONEY_COLUMNS) {
        const entry = row.entries[column];
        const cells = [fundsCell(form, row, column)];
        if (isBadMoney(entry)) faults.push({ cells, facts: { printed: entry.text } });
        else if (entry.value !== null && entry.value < 0) {
          faults.push({ cells, facts: { printed: entry.value }, variant: "negative" });
        }
      }
    }
    return checked(faults);
  },
};
