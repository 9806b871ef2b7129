/** Every project has output and benefit indicators. */
import { caiyu_2021_101 } from "../law/caiyu-2021-101";
import { checked, notApplicable, type Rule } from "./rule";
import { levelsOf, headingCell } from "./shared/first-level";

export const rule: Rule = {
  id: "T-01",
  severity: "error",
  phase: "filled",
  basis: caiyu_2021_101.articles.structure,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    if (form.indicators.length === 0) return notApplicable("no-indicators");
    const { present, strange } = levelsOf(form);
    if (present.size === 0) return notApplicable("local-levels");
    const missing = (["output", "benefit"] as const).filter((level) => !present.has(level));
    if (missing.length === 0) return checked([]);
    const cells = [headingCell(form, "level1")];
    // A first level nobody knows may be the one that is looked for.
    if (strange) return checked([], [{ cells, why: "T-01.strange-level" }]);
    return checked(missing.map((variant) => ({ cells, facts: {}, variant })));
  },
};
