/** A mark such as / — 无 XX is no 年度指标值. */
import { indicatorCell } from "../domain/entry";
import type { Quantity } from "../domain/quantity";
import { isFormulaError, isInapplicable } from "../domain/wording";
import { systemPractice } from "../law/system-practice";
import { rowRule } from "./row-rules";
import { isTemplateTarget } from "./shared/target-words";

function isMark(target: Quantity): boolean {
  if (target.kind !== "placeholder" || target.text === "") return false;
  return !isTemplateTarget(target) && !isInapplicable(target.text);
}

export const rule = rowRule({
  id: "G-05",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.targetRequired,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target"],
  ask(row, _, { faults }) {
    const { target } = row;
    const failed = isFormulaError(target.text);
    if (!failed && !isMark(target)) return;
    const fault = { cells: [indicatorCell(row, "target")], facts: { target: target.text } };
    faults.push(failed ? { ...fault, variant: "formula-error" } : fault);
  },
});
