/** Points need a result. */
import { indicatorCell } from "../domain/entry";
import { systemPractice } from "../law/system-practice";
import { rowRule } from "./row-rules";
import { isNothing } from "./shared/result-entry";

export const rule = rowRule({
  id: "S-10",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.actualRequired,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["actual", "score"],
  ask(row, _, { faults }) {
    const score = row.score.value;
    if (score === null || score <= 0 || !isNothing(row)) return;
    faults.push({ cells: [indicatorCell(row, "actual")], facts: { score } });
  },
});
