/** Behind ≥ > = < ≤ stands a figure. */
import { indicatorCell } from "../domain/entry";
import { systemPractice } from "../law/system-practice";
import type { Fault } from "./rule";
import { rowRule } from "./row-rules";
import { hasOperatorWithoutFigure } from "./shared/target-words";

export const rule = rowRule({
  id: "G-03",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.numericTarget,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    if (!hasOperatorWithoutFigure(row)) return;
    const fault: Fault = { cells: [indicatorCell(row, "target")], facts: { target: row.target.text } };
    // Some systems demand a sign beside words too, and = is the one that says least.
    faults.push(row.target.op === "=" ? { ...fault, variant: "equals", severity: "warning" } : fault);
  },
});
