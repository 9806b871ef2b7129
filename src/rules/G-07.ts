/** Words have no unit. */
import { localPractice } from "../law/local-practice";
import type { Rule } from "./rule";
import { askRows } from "./shared/ask-rows";
import { targetCells } from "./shared/target-cells";
import { hasNeedlessUnit } from "./shared/target-words";

export const rule: Rule = {
  id: "G-07",
  severity: "error",
  phase: "filled",
  basis: localPractice.articles.logicalUnits,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check: (input) =>
    askRows(input, ["target", "unit"], (row, _, { faults }) => {
      if (hasNeedlessUnit(row))
        faults.push({ cells: targetCells(row), facts: { target: row.target.text, unit: row.target.unit } });
    }),
};
