/** A target stands in its own column, not in the indicator's name. */
import { indicatorCell } from "../domain/entry";
import { trailingValue } from "../domain/trailing-value";
import { ownDesign } from "../law/own-design";
import { checked, notApplicable, type Fault, type Rule } from "./rule";

export const rule: Rule = {
  id: "T-13",
  severity: "error",
  phase: "filled",
  basis: ownDesign.articles.targetInName,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    if (form.blocks.every(({ columns }) => columns.target === undefined)) return notApplicable("no-target-column");
    const faults: Fault[] = [];
    for (const row of form.indicators) {
      if (row.target.text !== "" || row.block.columns.target === undefined) continue;
      const value = row.name === null ? null : trailingValue(row.name);
      if (value !== null) faults.push({ cells: [indicatorCell(row, "name")], facts: { name: row.name, value } });
    }
    return checked(faults);
  },
};
