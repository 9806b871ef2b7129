/** An indicator marked 定量 has a figure for its target. */
import { indicatorCell } from "../domain/entry";
import { systemPractice } from "../law/system-practice";
import type { Rule } from "./rule";
import { askRows } from "./shared/ask-rows";
import { isQuantityInWords } from "./shared/target-words";

export const rule: Rule = {
  id: "G-08",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.numericTarget,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check: (input) =>
    askRows(input, ["target", "nature"], (row, _, { faults }) => {
      if (isQuantityInWords(row))
        faults.push({
          cells: [indicatorCell(row, "target"), indicatorCell(row, "nature")],
          facts: { target: row.target.text, nature: row.nature },
        });
    }),
};
