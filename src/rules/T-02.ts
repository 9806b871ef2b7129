/** A satisfaction indicator, unless its points went to benefit. */
import { caiyu_2021_101 } from "../law/caiyu-2021-101";
import { PROFILES } from "../law/index";
import { checked, notApplicable, type Rule } from "./rule";
import { levelsOf, headingCell } from "./shared/first-level";
import { schemesFor } from "./shared/level-scheme";
import { weightsOf } from "./shared/weights";

const SATISFACTION = "满意";

export const rule: Rule = {
  id: "T-02",
  severity: "warning",
  phase: "sensible",
  basis: caiyu_2021_101.articles.satisfaction,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form }) {
    const { present, strange } = levelsOf(form);
    if (present.size === 0 || strange) return notApplicable("local-levels");
    if (!present.has("output") || !present.has("benefit")) return notApplicable("levels-incomplete");
    if (present.has("satisfaction") || form.indicators.some(({ nameText }) => nameText.includes(SATISFACTION))) {
      return checked([]);
    }
    const { byLevel } = weightsOf(form);
    const benefit = byLevel.get("benefit")?.sum;
    // A place that fixes no level weights leaves the points of 满意度 to 效益 as the others do.
    const isRaised = PROFILES.some((law) =>
      schemesFor(law, present).some(({ weights }) => weights.benefit === benefit),
    );
    return checked(isRaised ? [] : [{ cells: [headingCell(form, "level1")], facts: {} }]);
  },
};
