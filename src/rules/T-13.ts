/** A target stands in its own column, not in the indicator's name. */
import { indicatorCell } from "../domain/entry";
import { trailingValue } from "../domain/trailing-value";
import { ownDesign } from "../law/own-design";
import { rowRule } from "./row-rules";

export const rule = rowRule({
  id: "T-13",
  severity: "error",
  phase: "filled",
  basis: ownDesign.articles.targetInName,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    const value = row.target.text !== "" || row.name === null ? null : trailingValue(row.name);
    if (value !== null) faults.push({ cells: [indicatorCell(row, "name")], facts: { name: row.name, value } });
  },
});
