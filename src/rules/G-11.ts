/** 满意度 is measured as a share of those asked, or in points. */
import { indicatorCell } from "../domain/entry";
import { formNotes } from "../law/form-notes";
import type { Rule } from "./rule";
import { askRows } from "./shared/ask-rows";
import { isSatisfaction } from "../scoring/satisfaction";
import { isRateLike } from "./shared/rate-like";

export const rule: Rule = {
  id: "G-11",
  severity: "warning",
  phase: "sensible",
  basis: formNotes.articles.satisfactionRate,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check: (input) =>
    askRows(input, ["target"], (row, _, { faults }) => {
      if (isSatisfaction(row) && !isRateLike(row.target))
        faults.push({ cells: [indicatorCell(row, "target")], facts: { target: row.target.text } });
    }),
};
