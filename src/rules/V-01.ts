/** 分值合计: the indicators and the execution rate make 100. */
import { cellAddress } from "../domain/cell-address";
import { indicatorCell } from "../domain/entry";
import type { FilledForm } from "../domain/filled-form";
import { subtract, sum } from "../domain/decimal";
import { caiyu_2020_10 } from "../law/caiyu-2020-10";
import { checked, notApplicable, type Rule } from "./rule";
import { executionWeight } from "./shared/execution-weight";
import { isKnownIndicatorTotal } from "./shared/known-schemes";
import { indicatorTotal, weightsOf } from "./shared/weights";

/** The heading of 分值, or the goal's label on a form without it: the place to name where the form prints no total. */
function weightsCell({ blocks }: FilledForm): string {
  const block = blocks.find(({ columns, goal }) => columns.weight !== undefined || goal !== null);
  if (block?.columns.weight !== undefined) return cellAddress(block.headingRow, block.columns.weight);
  return block?.goal?.cell ?? "A1";
}

export const rule: Rule = {
  id: "V-01",
  severity: "error",
  phase: "filled",
  basis: caiyu_2020_10.articles.grades,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["total", "executionWeight"],
  check({ form, law }) {
    const { missing } = weightsOf(form);
    const cells = [form.total.weight.cell ?? weightsCell(form)];
    if (missing.length > 0) {
      return checked([], [{ cells: missing.map((each) => indicatorCell(each, "weight")), why: "weights-missing" }]);
    }
    const indicators = indicatorTotal(form);
    if (indicators === null) return notApplicable("no-weight-column");

    const execution = executionWeight(form);
    if (execution.kind === "printed") {
      const found = sum([indicators, execution.value]);
      if (found === law.total) return checked([]);
      const difference = Math.abs(subtract(found, law.total));
      const facts = { indicators, execution: execution.value, found, due: law.total, difference };
      return checked([{ cells, facts }]);
    }
    // Without points for execution the indicators make the whole, or leave room for some profile's.
    if (indicators === law.total || isKnownIndicatorTotal(indicators)) return checked([]);
    if (execution.kind !== "no-place") {
      return checked([], [{ cells: [execution.cell], why: "execution-weight-missing" }]);
    }
    const due = subtract(law.total, law.executionWeight);
    const facts = { indicators, execution: law.executionWeight, due, difference: Math.abs(subtract(indicators, due)) };
    return checked([{ cells, facts, variant: "indicators" }]);
  },
};
