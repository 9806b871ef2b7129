/** Without 满意度 its points go to 效益. */
import { sum } from "../domain/decimal";
import { caiyu_2021_101 } from "../law/caiyu-2021-101";
import { checked, notApplicable, type Rule } from "./rule";
import { comparable, unraisedBenefit } from "./shared/level-scheme";

export const rule: Rule = {
  id: "V-10",
  severity: "warning",
  phase: "sensible",
  basis: caiyu_2021_101.articles.benefitWithoutSatisfaction,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["levelSchemes", "benefitWithoutSatisfaction"],
  check({ form, law }) {
    const comparison = comparable(form, law);
    if (comparison.kind === "not-applicable") return notApplicable(comparison.why);
    if (comparison.present.has("satisfaction")) return notApplicable("has-satisfaction");
    const benefit = comparison.weights.byLevel.get("benefit");
    const found = unraisedBenefit(comparison, law);
    if (benefit === undefined || found === null) return checked([]);
    const due = sum([found, law.benefitWithoutSatisfaction]);
    return checked([{ cells: [benefit.cell], facts: { found, due, raise: law.benefitWithoutSatisfaction } }]);
  },
};
