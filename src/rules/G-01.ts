/** 年度指标值 must be filled in. */
import { indicatorCell } from "../domain/entry";
import { systemPractice } from "../law/system-practice";
import type { Rule } from "./rule";
import { askRows } from "./shared/ask-rows";

export const rule: Rule = {
  id: "G-01",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.targetRequired,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check: (input) =>
    askRows(input, ["target"], (row, _, { faults }) => {
      if (row.target.text === "") faults.push({ cells: [indicatorCell(row, "target")], facts: {} });
    }),
};
