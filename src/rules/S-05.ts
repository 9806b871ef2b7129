/** The score of a quantitative indicator is what the profile's formula gives. */
import { round, subtract } from "../domain/decimal";
import { indicatorCell } from "../domain/entry";
import { saysByHand } from "../domain/wording";
import { caiyu_2020_10 } from "../law/caiyu-2020-10";
import type { Profile } from "../law/profile";
import { scoreIndicator } from "../scoring/indicator-score";
import { quantityScore } from "../scoring/quantity-score";
import type { IndicatorScore } from "../scoring/scores";
import type { Checked, Fault, Undecidable } from "./rule";
import { rowRule } from "./row-rules";
import { isCompleted, isMissed } from "./shared/completed";
import { givenScore, type GivenScore } from "./shared/given-score";
import { isMisreadTarget } from "./shared/misread-target";
import { coarserLaws, otherSchemes } from "./shared/other-schemes";
import { isMeasured, isNothing, isWordsForFigure } from "./shared/result-entry";
import { hasWords } from "./shared/stated-reason";

/** A rate in whole percent, as a fraction. */
const WHOLE_PERCENT_PLACES = 2;

/** Completed rows that lost points, full points for a missed target: other rules speak of those. */
function isOthersCase(score: IndicatorScore, given: GivenScore): boolean {
  if (isMisreadTarget(score.row)) return true;
  return given.score < given.weight ? isCompleted(score) : isMissed(score);
}

/** How the score may have come about; a default fault where no way is known. */
function kindOf(
  indicator: IndicatorScore,
  given: GivenScore,
  { law, form }: Checked,
): Pick<Fault, "variant" | "severity"> {
  const { row, completion } = indicator;
  const score = round(given.score, law.scorePlaces);
  if (completion !== null) {
    const share = { part: round(completion, WHOLE_PERCENT_PLACES), whole: 1 };
    if (quantityScore(share, given.weight, law).points === score) return { variant: "rounded-rate", severity: "hint" };
  }
  const by = (scheme: Profile) => scoreIndicator(row, false, scheme, form.header.year.value).recomputed;
  const coarser = coarserLaws(law).filter(({ scorePlaces }) => round(score, scorePlaces) === score);
  if (coarser.some((scheme) => by(scheme) === score)) {
    return { variant: "rounded-score", severity: "warning" };
  }
  const other = otherSchemes(law).find((scheme) => scheme.concerns(indicator) && by(scheme.law) === score);
  return other === undefined ? {} : { variant: `other-rule-${other.name}`, severity: "warning" };
}

/** Why the formula gives nothing, where somebody should look; null where another rule speaks or nothing is due. */
function openQuestion({ row, why }: IndicatorScore): Omit<Undecidable, "cells"> | null {
  if (row.score.value === null || row.weight.value === null) return null;
  if (!isMeasured(row.target) || isNothing(row) || isWordsForFigure(row)) return null;
  if (why === "merged") return { why: "merged-points" };
  const facts = { target: row.target.text, actual: row.actual.text };
  if (why !== "late") return { why: "not-comparable", facts };
  return row.score.value < row.weight.value ? { why: "late-points", facts } : null;
}

export const rule = rowRule({
  id: "S-05",
  severity: "error",
  phase: "filled",
  basis: caiyu_2020_10.articles.scoring,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["quantityRule", "passMark", "reverseRule", "satisfactionBands", "overDeductions", "scorePlaces"],
  needs: ["actual", "score", "weight"],
  ask(row, score, { faults, undecidable }, input, below) {
    const places = input.law.scorePlaces;
    const { recomputed: due } = score;
    if (due === null) {
      const open = openQuestion(score);
      if (open !== null) undecidable.push({ cells: [indicatorCell(row, "score")], ...open });
      return;
    }
    const given = givenScore(row, below);
    if (given === null || given.score === due || round(given.score, places) === due) return;
    if (isOthersCase(score, given) || (hasWords(row.reason) && saysByHand(row.reason))) return;
    const facts = {
      target: row.target.text,
      actual: row.actual.text,
      ...given,
      due,
      completion: score.completion,
      difference: Math.abs(round(subtract(given.score, due), places)),
    };
    faults.push({ cells: [indicatorCell(row, "score")], facts, ...kindOf(score, given, input) });
  },
});
