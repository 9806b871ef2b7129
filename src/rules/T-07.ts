/** A form has a few indicators at least. */
import { localPractice } from "../law/local-practice";
import { checked, type Rule } from "./rule";
import { headingCell } from "./shared/first-level";

export const rule: Rule = {
  id: "T-07",
  severity: "warning",
  phase: "sensible",
  basis: localPractice.articles.fewestIndicators,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["fewestIndicators"],
  check({ form, law }) {
    const found = form.indicators.length;
    if (found >= law.fewestIndicators) return checked([]);
    return checked([{ cells: [headingCell(form, "name")], facts: { found, fewest: law.fewestIndicators } }]);
  },
};
