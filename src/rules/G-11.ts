/** 满意度 is measured as a share of those asked, or in points. */
import { indicatorCell } from "../domain/entry";
import { formNotes } from "../law/form-notes";
import { rowRule } from "./row-rules";
import { isSatisfaction } from "../scoring/satisfaction";
import { isRateLike } from "./shared/rate-like";

export const rule = rowRule({
  id: "G-11",
  severity: "warning",
  phase: "sensible",
  basis: formNotes.articles.satisfactionRate,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    if (isSatisfaction(row) && !isRateLike(row.target))
      faults.push({ cells: [indicatorCell(row, "target")], facts: { target: row.target.text } });
  },
});
