/** Points taken off although the target was reached, and nothing says why. */
import { round } from "../domain/decimal";
import { indicatorCell } from "../domain/entry";
import { ownDesign } from "../law/own-design";
import { checked, notApplicable, type Fault, type RowQuestion, type Rule, type Undecidable } from "./rule";
import { askRows } from "./row-rules";
import { isCompleted } from "./shared/completed";
import { givenScore } from "./shared/given-score";
import { goalShortfalls } from "./shared/goal-shortfall";
import { isMisreadTarget } from "./shared/misread-target";
import { hasReason } from "./shared/stated-reason";

/** Asked of rows that have points of their own. */
const weightedRows: RowQuestion = {
  needs: ["actual", "score", "weight"],
  ask(row, score, { faults }, { law }, below) {
    const given = givenScore(row, below);
    if (given === null || given.score === given.weight || hasReason(row)) return;
    if (!isCompleted(score) || isMisreadTarget(row)) return;
    if (score.recomputed === round(given.score, law.scorePlaces)) return;
    const facts = { target: row.target.text, actual: row.actual.text, ...given };
    faults.push({ cells: [indicatorCell(row, "score")], facts });
  },
};

export const rule: Rule = {
  id: "S-06",
  severity: "warning",
  phase: "sensible",
  basis: ownDesign.articles.noReasonNoDeduction,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["scorePlaces"],
  check(input) {
    const [weighted = notApplicable("no-indicators")] = askRows([weightedRows], input);
    const faults: Fault[] = [];
    const undecidable: Undecidable[] = [];
    for (const { block, row, goal, sum, shortfall } of goalShortfalls(input.form, input.scores.indicators)) {
      const facts = { goal, sum, shortfall };
      if (row === null) undecidable.push({ cells: [block.goal?.cell ?? "A1"], why: "goal-shortfall", facts });
      else {
        const { target, actual, score } = row.row;
        const more = { target: target.text, actual: actual.text, score: score.value };
        faults.push({ cells: [indicatorCell(row.row, "score")], facts: { ...facts, ...more }, variant: "goal" });
      }
    }
    if (weighted.kind === "checked") return checked([...weighted.faults, ...faults], undecidable);
    return faults.length + undecidable.length > 0 ? checked(faults, undecidable) : weighted;
  },
};
