/** Why a score, a completion or a rate cannot be computed. */
import type { Words } from "../words";
import type { SCORING_WHYS as CHINESE } from "../zh-CN/scoring-whys";

/** By the key of a reason (`IndicatorScore.why`, `ExecutionScore.why`). */
export const SCORING_WHYS: Words<typeof CHINESE> = {
  qualitative: "This is a qualitative indicator; please judge whether it was met, partly met or not met.",
  "target-empty": "The target value is blank.",
  "target-unreadable": "The target value cannot be read as a figure; write it like “≥14公里”, “≤30万元” or “≥95%”.",
  "actual-empty": "The actual value is blank.",
  "actual-placeholder": "The actual value is a placeholder only; enter the actual number.",
  "actual-not-numeric": "The target value is a number and the actual value is text; enter the actual number.",
  "actual-unreadable": "The actual value cannot be read as a figure; enter one number with its unit.",
  "no-weight": "There is no weight, so no score.",
  merged: "The weight or the score is merged with that of the next indicator; they cannot be scored separately.",
  "zero-target": "The target value is 0; there is no completion rate.",
  "negative-target": "The target value is below 0; no scoring method is in common use, please judge it yourself.",
  late: "It was completed later than the target value; please judge how many points that costs.",
  "not-dates": "The target value is a date, the actual value cannot be read as one; enter the date of completion.",
  "year-unknown": "A date has no year and cannot be compared; state the year.",
  "no-deadline": "The target value is a starting time, not a deadline; please judge it yourself.",
  "units-differ": "The units of the target value and the actual value differ; they cannot be compared.",
  "unit-unclear": "The actual value has no unit and differs too much from the target value; state the unit.",
  "not-numeric": "The target value and the actual value cannot be divided; please judge it yourself.",
  "no-budget": "There is no budget; the execution rate cannot be computed.",
  "zero-budget": "The budget is 0; the execution rate cannot be computed.",
  "negative-budget": "The budget is below 0; the execution rate cannot be computed.",
  "no-executed": "There is no expenditure; the execution rate cannot be computed.",
  "completed-unknown":
    "Whether the project is complete cannot be told; the score for the execution rate goes by the tiers for projects that are not.",
};

/** For a reason that has no sentence of its own. */
export const ANY_SCORING_WHY = "This cannot be computed; please judge it yourself.";
