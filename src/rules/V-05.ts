/** Every indicator has a weight above 0. */
import { indicatorCell, isUnreadable } from "../domain/entry";
import { systemPractice } from "../law/system-practice";
import { checked, notApplicable, type Fault, type Rule } from "./rule";
import { weightsOf } from "./shared/weights";

export const rule: Rule = {
  id: "V-05",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.weightPositive,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form: { indicators }, form }) {
    const { hasColumn, missing } = weightsOf(form);
    if (!hasColumn) return notApplicable("no-weight-column");
    const [first] = missing;
    const isEmptyColumn = first !== undefined && indicators.every(({ weight }) => weight.text === "");
    if (isEmptyColumn) {
      return checked([{ cells: [indicatorCell(first, "weight")], facts: { rows: missing.length }, variant: "column" }]);
    }
    const faults: Fault[] = missing.map((row) => {
      const facts = { printed: row.weight.text };
      const cells = [indicatorCell(row, "weight")];
      return isUnreadable(row.weight) ? { cells, facts, variant: "unreadable" } : { cells, facts };
    });
    for (const row of indicators) {
      const { value } = row.weight;
      if (value === null || value > 0) continue;
      faults.push({ cells: [indicatorCell(row, "weight")], facts: { printed: value }, variant: "not-positive" });
    }
    return checked(faults);
  },
};
