/** 得分 is at most 分值. */
import { subtract } from "../domain/decimal";
import { fundsCell, indicatorCell } from "../domain/entry";
import { systemPractice } from "../law/system-practice";
import { checked, notApplicable, type Fault, type Rule } from "./rule";
import { executionRow, pointsForExecution } from "./shared/execution-row";

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
    for (const row of form.indicators) {
      if (row.block.columns.score === undefined || row.block.columns.weight === undefined) continue;
      places += 1;
      const score = row.score.value;
      const weight = row.weight.value;
      if (score === null || weight === null || weight <= 0 || score <= weight) continue;
      faults.push({
        cells: [indicatorCell(row, "score")],
        facts: { score, weight, difference: subtract(score, weight) },
      });
    }
    return places === 0 ? notApplicable("no-weight-column") : checked(faults);
  },
};
