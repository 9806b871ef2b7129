/** The printed signs are ≥ > = < ≤ and %. */
import { indicatorCell } from "../domain/entry";
import { ownDesign } from "../law/own-design";
import { rowRule } from "./row-rules";

export const rule = rowRule({
  id: "G-22",
  severity: "hint",
  phase: "sensible",
  basis: ownDesign.articles.symbols,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    if (row.target.marks.includes("nonstandard-symbol"))
      faults.push({ cells: [indicatorCell(row, "target")], facts: { target: row.target.text } });
  },
});
