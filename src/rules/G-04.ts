/** The template's ** and __ must be gone from 年度指标值. */
import { indicatorCell } from "../domain/entry";
import { systemPractice } from "../law/system-practice";
import type { Rule } from "./rule";
import { askRows } from "./shared/ask-rows";
import { isTemplateTarget } from "./shared/target-words";

export const rule: Rule = {
  id: "G-04",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.targetCharacters,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check: (input) =>
    askRows(input, ["target"], (row, _, { faults }) => {
      if (isTemplateTarget(row.target))
        faults.push({ cells: [indicatorCell(row, "target")], facts: { target: row.target.text } });
    }),
};
