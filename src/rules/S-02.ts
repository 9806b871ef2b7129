/** A score is a number from 0 up. */
import { isUnreadable, indicatorCell, fundsCell } from "../domain/entry";
import type { NumberEntry } from "../domain/filled-form";
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
    for (const row of form.indicators) {
      if (row.block.columns.score === undefined) continue;
      columns += 1;
      add(faultOf(row.score, indicatorCell(row, "score")));
    }
    const { value, text, cell } = form.total.score;
    if (cell !== null) {
      columns += 1;
      add(faultOf({ value, text, shared: false }, cell));
    }
    return columns === 0 ? notApplicable("no-score-column") : checked(faults);
  },
};
