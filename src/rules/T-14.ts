/** Money put in is no output. */
import { indicatorCell, totalRow } from "../domain/entry";
import { moneyWords } from "../domain/input-words";
import type { FilledForm, IndicatorRow } from "../domain/filled-form";
import { moneyIn } from "../domain/money";
import { isCostLevel2 } from "../domain/taxonomy";
import { localPractice } from "../law/local-practice";
import { checked, notApplicable, type Fault, type Rule } from "./rule";
import { firstLevel } from "./shared/first-level";

/** 全年预算数 of the project, in the form's own money; null where it is not told. */
function budgetOf({ funds }: FilledForm): number | null {
  const total = funds === null ? undefined : totalRow(funds);
  return total?.entries.annual.value ?? total?.entries.initial.value ?? null;
}

export const rule: Rule = {
  id: "T-14",
  severity: "warning",
  phase: "sensible",
  basis: localPractice.articles.inputIsNotOutput,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    if (form.indicators.every((row) => firstLevel(row) === null)) return notApplicable("local-levels");
    const budget = budgetOf(form);
    const unit = form.header.moneyUnit.value ?? "万元";

    /** Which sentence applies: money by its name, the project's whole budget, or bare input as a cost. */
    const variantOf = (row: IndicatorRow): string | null => {
      const { name, target } = row;
      if (name === null || target.kind !== "number" || typeof target.value !== "number") return null;
      const level = firstLevel(row);
      if (level !== "output" && level !== "cost") return null;
      // Nearly every unit counts things: a glance at its end spares the rest.
      if (target.unit?.endsWith("元") === false) return null;
      const amount = target.unit === null ? target.value : moneyIn(target.value, target.unit, unit);
      if (amount === null) return null;
      const isBudget = budget !== null && budget > 0 && amount === budget;
      if (target.unit === null && !isBudget) return null;

      const words = moneyWords(name);
      if (level === "cost" || isCostLevel2(row.level2)) return words === "bare" && target.unit !== null ? "cost" : null;
      if (words === "gained") return null;
      if (isBudget) return words !== null || target.unit !== null ? "budget" : null;
      return words === null ? null : "money";
    };
    const faults: Fault[] = [];
    for (const row of form.indicators) {
      const variant = variantOf(row);
      if (variant === null) continue;
      const facts = { name: row.name, target: row.target.text };
      faults.push({ cells: [indicatorCell(row, "name")], facts, variant });
    }
    return checked(faults);
  },
};
