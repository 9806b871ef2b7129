/** The printed signs are ≥ > = < ≤ and %. */
import { indicatorCell } from "../domain/entry";
import { ownDesign } from "../law/own-design";
import type { Rule } from "./rule";
import { askRows } from "./shared/ask-rows";

export const rule: Rule = {
  id: "G-22",
  severity: "hint",
  phase: "sensible",
  basis: ownDesign.articles.symbols,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check: (input) =>
    askRows(input, ["target"], (row, _, { faults }) => {
      if (row.target.marks.includes("nonstandard-symbol"))
        faults.push({ cells: [indicatorCell(row, "target")], facts: { target: row.target.text } });
    }),
};
