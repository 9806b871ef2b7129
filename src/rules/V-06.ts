/** No single indicator carries too much of the score. */
import { indicatorCell } from "../domain/entry";
import type { IndicatorRow } from "../domain/filled-form";
import { ownDesign } from "../law/own-design";
import { checked, notApplicable, type Fault, type Rule } from "./rule";
import { weightsOf } from "./shared/weights";

export const rule: Rule = {
  id: "V-06",
  severity: "warning",
  phase: "sensible",
  basis: ownDesign.articles.singleWeight,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["singleWeightLimit"],
  check({ form: { indicators }, form, law }) {
    const { hasColumn, byLevel } = weightsOf(form);
    if (!hasColumn) return notApplicable("no-weight-column");
    const limit = law.singleWeightLimit;
    const alone = new Set<IndicatorRow>();
    for (const { rows } of byLevel.values()) {
      const [only] = rows;
      if (only !== undefined && rows.length === 1) alone.add(only);
    }
    const faults: Fault[] = [];
    indicators.forEach((row, index) => {
      const weight = row.weight.value;
      if (weight === null || weight < limit) return;
      // A weight merged over several rows is theirs together.
      const below = indicators[index + 1];
      if (below?.block === row.block && below.weight.shared) return;
      const cells = [indicatorCell(row, "weight")];
      const facts = { weight, limit, level: row.level1 };
      if (weight > limit) faults.push({ cells, facts });
      else if (alone.has(row)) faults.push({ cells, facts, variant: "alone" });
    });
    return checked(faults);
  },
};
