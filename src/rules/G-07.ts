/** Words have no unit. */
import { localPractice } from "../law/local-practice";
import { rowRule } from "./row-rules";
import { targetCells } from "./shared/target-cells";
import { hasNeedlessUnit } from "./shared/target-words";

export const rule = rowRule({
  id: "G-07",
  severity: "error",
  phase: "filled",
  basis: localPractice.articles.logicalUnits,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target", "unit"],
  ask(row, _, { faults }) {
    if (hasNeedlessUnit(row))
      faults.push({ cells: targetCells(row), facts: { target: row.target.text, unit: row.target.unit } });
  },
});
