/** A score is a number from 0 up. */
import { isUnreadable, indicatorCell, fundsCell } from "../domain/entry";
import type { IndicatorRow, NumberEntry } from "../domain/filled-form";
import { isInapplicable } from "../domain/wording";
import { ownDesign } from "../law/own-design";
import { checked, notApplicable, type Fault, type Rule } from "./rule";
import { executionRow } from "./shared/execution-row";

/** What is wrong with a score; null where nothing is. */
function faultOf(entry: NumberEntry, cell: string): Fault | null {
  const facts = { found: entry.text };
  if (entry.value !== null) return entry.value < 0 ? { cells: [cell], facts, variant: "negative" } : null;
  return isUnreadable(entry) && !isInapplicable(entry.text) ? { cells: [cell], facts } : null;
}

/** True for a row that has points and a result and was left without a score, where others have theirs. */
function isForgotten({ weight, score, actual, reason }: IndicatorRow): boolean {
  if (score.text !== "" || score.shared || weight.value === null || weight.value <= 0) return false;
  return actual.text !== "" && !isInapplicable(actual.text) && !isInapplicable(reason ?? "");
}

export const rule: Rule = {
  id: "S-02",
  severity: "error",
  phase: "filled",
  basis: ownDesign.articles.readableNumber,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    const faults: Fault[] = [];
    const add = (fault: Fault | null) => {
      if (fault !== null) faults.push(fault);
    };
    let columns = 0;
    const execution = executionRow(form);
    if (execution !== null) {
      columns += 1;
      add(faultOf(execution.entries.score, fundsCell(form, execution, "score")));
    }
    const scored = form.indicators.some(({ score }) => score.value !== null);
    form.indicators.forEach((row, index) => {
      if (row.block.columns.score === undefined) return;
      columns += 1;
      const cell = indicatorCell(row, "score");
      // A merge of scores may begin in an empty cell: then the row below shares it.
      const forgotten = scored && isForgotten(row) && form.indicators[index + 1]?.score.shared !== true;
      if (forgotten) add({ cells: [cell], facts: { weight: row.weight.value }, variant: "blank", severity: "warning" });
      else add(faultOf(row.score, cell));
    });
    const { value, text, cell } = form.total.score;
    if (cell !== null) {
      columns += 1;
      add(faultOf({ value, text, shared: false }, cell));
    }
    return columns === 0 ? notApplicable("no-score-column") : checked(faults);
  },
};
