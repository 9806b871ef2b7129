/** 执行率得分 is 执行率 × 分值, from the rate itself and not from the whole percent that is printed. */
import { round, subtract } from "../domain/decimal";
import { fundsCell, isUnfilled } from "../domain/entry";
import { formNotes } from "../law/form-notes";
import type { Profile } from "../law/profile";
import { pointsOf } from "../scoring/points";
import { checked, notApplicable, type Rule } from "./rule";
import { executionRow } from "./shared/execution-row";

/** A rate in whole percent, as a fraction. */
const WHOLE_PERCENT_PLACES = 2;
const ONE_PERCENT = 0.01;

/** Scores that follow from a rate in whole percent: rounded, or as the form prints it. */
function fromWholePercent(rate: number, printed: number | null, weight: number, law: Profile): number[] {
  const rates = [round(rate, WHOLE_PERCENT_PLACES)];
  const printedWhole = printed !== null && round(printed, WHOLE_PERCENT_PLACES) === printed;
  if (printedWhole && Math.abs(subtract(printed, rate)) < ONE_PERCENT) rates.push(printed);
  return rates.map((part) => pointsOf({ part, whole: 1 }, weight, law.scorePlaces));
}

export const rule: Rule = {
  id: "S-04",
  severity: "error",
  phase: "filled",
  basis: formNotes.articles.execution,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["executionRule", "executionTiers", "executionWeight", "scorePlaces"],
  check({ form, law, scores: { execution } }) {
    const row = executionRow(form);
    if (row === null || isUnfilled(row.entries.score)) return notApplicable("no-execution-score");
    const cells = [fundsCell(form, row, "score")];
    const printed = row.entries.score.value;
    if (printed === null) return checked([], [{ cells, why: "score-unreadable" }]);
    const { rate = null, weight = 0, recomputed: due = null, why: doubt = null } = execution ?? {};
    if (rate === null || due === null) return checked([], [{ cells, why: "no-execution-budget" }]);
    // Out of bounds is a fault of its own.
    if (printed < 0 || printed > weight) return checked([]);
    const score = round(printed, law.scorePlaces);
    if (score === due) return checked([]);

    const facts = { printed, rate, weight, due, difference: Math.abs(round(subtract(printed, due), law.scorePlaces)) };
    if (law.executionRule === "tiers") {
      if (doubt !== null && score === weight) {
        return checked([], [{ cells, why: "completion-unknown", facts: { rate, due } }]);
      }
      const byRatio = pointsOf({ part: rate, whole: 1 }, weight, law.scorePlaces);
      if (score === byRatio && score !== weight) {
        return checked([{ cells, facts, variant: "other-rule", severity: "warning" }]);
      }
      return checked([{ cells, facts, variant: "tiers" }]);
    }
    if (fromWholePercent(rate, row.entries.rate.value, weight, law).includes(score)) {
      return checked([{ cells, facts, variant: "rounded-rate", severity: "hint" }]);
    }
    return checked([{ cells, facts }]);
  },
};
