/** The template's ** and __ must be gone from 年度指标值. */
import { indicatorCell } from "../domain/entry";
import { systemPractice } from "../law/system-practice";
import { rowRule } from "./row-rules";
import { isTemplateTarget } from "./shared/target-words";

export const rule = rowRule({
  id: "G-04",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.targetCharacters,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    if (isTemplateTarget(row.target))
      faults.push({ cells: [indicatorCell(row, "target")], facts: { target: row.target.text } });
  },
});
