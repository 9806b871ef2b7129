/** The classifications before and since 101号 are not mixed. */
import { indicatorCell } from "../domain/entry";
import { LEVEL2_NAMES } from "../domain/taxonomy";
import { caiyu_2021_101 } from "../law/caiyu-2021-101";
import { checked, notApplicable, type Fault, type Rule } from "./rule";
import { firstLevel, levelsOf } from "./shared/first-level";
import { runStarts } from "./shared/runs";

/** The second level of money spent in the older classification. */
const OLD_COST = "成本指标";

export const rule: Rule = {
  id: "T-04",
  severity: "warning",
  phase: "sensible",
  basis: caiyu_2021_101.articles.costLevel,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    const { present } = levelsOf(form);
    if (!present.has("output")) return notApplicable("no-output");
    const faults: Fault[] = [];
    for (const row of runStarts(form.indicators)) {
      if (row.level2 === null || firstLevel(row) !== "output") continue;
      const cells = [indicatorCell(row, "level2")];
      const facts = { level2: row.level2 };
      if (LEVEL2_NAMES.cost.includes(row.level2)) faults.push({ cells, facts });
      else if (row.level2 === OLD_COST && present.has("cost")) faults.push({ cells, facts, variant: "twice" });
    }
    return checked(faults);
  },
};
