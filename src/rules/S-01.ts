/** 得分 is at most 分值. */
import { subtract, sum } from "../domain/decimal";
import { fundsCell, indicatorCell } from "../domain/entry";
import type { IndicatorRow } from "../domain/filled-form";
import { systemPractice } from "../law/system-practice";
import { checked, notApplicable, type Fault, type Rule } from "./rule";
import { executionRow, pointsForExecution } from "./shared/execution-row";

/** Weight of the row; of all the rows together where its score is merged over them. Null where none has a weight. */
function weightUnderScore(rows: readonly IndicatorRow[], from: number): number | null {
  const first = rows[from];
  const weights = [first?.weight.value ?? null];
  for (let below = from + 1; rows[below]?.score.shared === true && rows[below]?.block === first?.block; below += 1) {
    weights.push(rows[below]?.weight.value ?? null);
  }
  const known = weights.filter((weight) => weight !== null);
  return known.length === 0 ? null : sum(known);
}

export const rule: Rule = {
  id: "S-01",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.scoreWithinWeight,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["executionWeight"],
  check({ form, law }) {
    const faults: Fault[] = [];
    let places = 0;
    const execution = executionRow(form);
    if (execution !== null) {
      places += 1;
      const score = execution.entries.score.value;
      const weight = pointsForExecution(form, law);
      if (score !== null && score > weight) {
        faults.push({
          cells: [fundsCell(form, execution, "score")],
          facts: { score, weight, difference: subtract(score, weight) },
        });
      }
    }
    form.indicators.forEach((row, index) => {
      if (row.block.columns.score === undefined || row.block.columns.weight === undefined) return;
      places += 1;
      const score = row.score.value;
      const weight = weightUnderScore(form.indicators, index);
      if (score === null || weight === null || weight <= 0 || score <= weight) return;
      faults.push({
        cells: [indicatorCell(row, "score")],
        facts: { score, weight, difference: subtract(score, weight) },
      });
    });
    return places === 0 ? notApplicable("no-weight-column") : checked(faults);
  },
};
