/** First-level weights are those of a scheme the profile knows. */
import { caiyu_2020_10 } from "../law/caiyu-2020-10";
import type { Level1 } from "../domain/taxonomy";
import { checked, notApplicable, type Rule } from "./rule";
import { comparable, schemesFor, spellLevels, unraisedBenefit } from "./shared/level-scheme";

export const rule: Rule = {
  id: "V-03",
  severity: "warning",
  phase: "sensible",
  basis: caiyu_2020_10.articles.indicatorWeights,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["levelSchemes"],
  check({ form, law }) {
    const comparison = comparable(form, law);
    if (comparison.kind === "not-applicable") return notApplicable(comparison.why);
    const { weights, present } = comparison;
    const schemes = schemesFor(law, present);
    const [scheme] = schemes;
    if (scheme === undefined) return notApplicable("levels-incomplete");
    // Benefit left at its usual weight without satisfaction is another rule's finding.
    if (unraisedBenefit(comparison, law) !== null) return checked([]);

    const found = [...weights.byLevel.values()];
    const fits = schemes.some((each) => found.every(({ level, sum }) => each.weights[level] === sum));
    if (fits) return checked([]);
    const off = found.filter(({ level, sum }) => scheme.weights[level] !== sum);
    const due = found.map(({ level }): [Level1, number] => [level, scheme.weights[level] ?? 0]);
    const facts = { found: spellLevels(found.map(({ level, sum }) => [level, sum])), due: spellLevels(due) };
    return checked([{ cells: off.map(({ cell }) => cell), facts }]);
  },
};
