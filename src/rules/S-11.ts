/** A figure is answered by a figure. */
import { indicatorCell } from "../domain/entry";
import type { IndicatorRow } from "../domain/filled-form";
import { isFormulaError, saysInTime } from "../domain/wording";
import { systemPractice } from "../law/system-practice";
import { rowRule } from "./row-rules";
import type { Fault } from "./rule";
import { isWordsForFigure } from "./shared/result-entry";

const DIGIT = /\d/u;

/** A date kept "in time" and a sentence with figures in it are less than wrong: a person can still tell. */
function kindOf({ target, actual }: IndicatorRow): Pick<Fault, "variant" | "severity"> {
  if (isFormulaError(actual.text)) return { variant: "formula-error" };
  if (DIGIT.test(actual.text)) return { variant: "several", severity: "warning" };
  if (target.kind !== "date" && target.kind !== "duration") return {};
  return saysInTime(actual.text) ? { variant: "in-time", severity: "warning" } : { variant: "date" };
}

export const rule = rowRule({
  id: "S-11",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.numericTarget,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["target", "actual"],
  ask(row, _, { faults }) {
    if (!isWordsForFigure(row)) return;
    const facts = { target: row.target.text, actual: row.actual.text };
    faults.push({ cells: [indicatorCell(row, "actual")], facts, ...kindOf(row) });
  },
});
