/** The value's own unit and the unit column must agree. */
import { localPractice } from "../law/local-practice";
import { rowRule } from "./row-rules";
import { targetCells } from "./shared/target-cells";

export const rule = rowRule({
  id: "G-06",
  severity: "error",
  phase: "filled",
  basis: localPractice.articles.logicalUnits,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target", "unit"],
  ask(row, _, { faults }) {
    if (row.target.marks.includes("unit-conflict") && row.target.kind !== "qualitative")
      faults.push({ cells: targetCells(row), facts: { target: row.target.text, unit: row.target.unit } });
  },
});
