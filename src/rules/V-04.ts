/** The weight a first level prints, 产出指标（50分）, is the sum of its indicators. */
import { subtract, sum } from "../domain/decimal";
import { isUnfilled } from "../domain/entry";
import type { FilledForm, PrintedLevelWeight } from "../domain/filled-form";
import { systemPractice } from "../law/system-practice";
import { checked, notApplicable, type Fault, type Rule, type Undecidable } from "./rule";
import { weightsOf } from "./shared/weights";

/** One entry a level: a form that repeats 产出指标（50分） in every row prints it once for all of them. */
function joined(form: FilledForm): PrintedLevelWeight[] {
  const all: PrintedLevelWeight[] = [];
  for (const next of form.levelWeights) {
    const last = all.at(-1);
    if (last?.level1 === next.level1 && last.weight === next.weight) {
      const between = form.indicators.some(
        ({ row, level1 }) => row > last.lastRow && row < next.firstRow && level1 !== last.level1,
      );
      if (!between) {
        all[all.length - 1] = { ...last, lastRow: Math.max(last.lastRow, next.lastRow) };
        continue;
      }
    }
    all.push(next);
  }
  return all;
}

export const rule: Rule = {
  id: "V-04",
  severity: "error",
  phase: "filled",
  basis: systemPractice.articles.levelSums,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    const { hasColumn, missing } = weightsOf(form);
    if (!hasColumn) return notApplicable("no-weight-column");
    if (form.levelWeights.length === 0) return notApplicable("no-level-weights");
    const faults: Fault[] = [];
    const undecidable: Undecidable[] = [];
    for (const { level1, weight, cell, firstRow, lastRow } of joined(form)) {
      const within = ({ row }: { row: number }) => row >= firstRow && row <= lastRow;
      const values = form.indicators
        .filter(within)
        .flatMap((row) => (isUnfilled(row.weight) ? [] : [row.weight.value]));
      if (missing.some(within)) undecidable.push({ cells: [cell], why: "weights-missing" });
      else if (values.length > 0) {
        const found = sum(values.filter((value) => value !== null));
        const facts = { level: level1, printed: weight, found, difference: Math.abs(subtract(weight, found)) };
        if (found !== weight) faults.push({ cells: [cell], facts });
      }
    }
    return checked(faults, undecidable);
  },
};
