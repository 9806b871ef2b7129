/** 年度指标值 must be filled in. */
import { indicatorCell } from "../domain/entry";
import { systemPractice } from "../law/system-practice";
import { rowRule } from "./row-rules";

export const rule = rowRule({
  id: "G-01",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.targetRequired,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    if (row.target.text === "") faults.push({ cells: [indicatorCell(row, "target")], facts: {} });
  },
});
