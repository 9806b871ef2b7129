/** A row with a target, a result or points has a name. */
import { indicatorCell, isUnfilled } from "../domain/entry";
import type { IndicatorRow } from "../domain/filled-form";
import { systemPractice } from "../law/system-practice";
import { rowRule } from "./row-rules";

function isFilled({ target, actual, weight, score }: IndicatorRow): boolean {
  return target.text !== "" || actual.text !== "" || !isUnfilled(weight) || !isUnfilled(score);
}

export const rule = rowRule({
  id: "T-06",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.nameRequired,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  needs: ["name"],
  ask(row, _, { faults }) {
    if (row.name === null && isFilled(row)) faults.push({ cells: [indicatorCell(row, "name")], facts: {} });
  },
});
