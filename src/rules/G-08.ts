/** An indicator marked 定量 has a figure for its target. */
import { indicatorCell } from "../domain/entry";
import { systemPractice } from "../law/system-practice";
import { rowRule } from "./row-rules";
import { isQuantityInWords } from "./shared/target-words";

export const rule = rowRule({
  id: "G-08",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.numericTarget,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target", "nature"],
  ask(row, _, { faults }) {
    if (isQuantityInWords(row))
      faults.push({
        cells: [indicatorCell(row, "target"), indicatorCell(row, "nature")],
        facts: { target: row.target.text, nature: row.nature },
      });
  },
});
