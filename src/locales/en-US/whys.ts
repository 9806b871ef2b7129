/** Why a check does not apply or cannot be decided, by key. */
import type { Words } from "../words";
import type { WHYS as CHINESE } from "../zh-CN/whys";

export const WHYS: Words<typeof CHINESE> = {
  "T-01.strange-level":
    "Some first-level names are not among the prescribed ones, so it cannot be told whether output or benefit indicators are missing.",
  "execution-weight-missing":
    "The weight of the execution rate is blank or not a number; the sum of the weights cannot be checked.",
  "has-satisfaction": "This form has satisfaction indicators.",
  "levels-incomplete": "This form lacks a required first level; there is no setting of weights to compare with.",
  "levels-not-fixed": "Local rules fix the sum of the weights only, not the first-level weights.",
  "local-levels":
    "The first levels of this form are not output, benefit and satisfaction; this check does not apply to it.",
  "money-unreadable": "An amount is not a number; this cannot be checked.",
  "no-budget": "There is no budget; the execution rate cannot be computed.",
  "no-budget-column": "This form has no budget column or no expenditure column.",
  "no-execution-weight": "This form prints no weight for the execution rate.",
  "no-funds-block": "This form has no project funds.",
  "no-funds-parts": "This form has no total or no separate funding sources; the sum cannot be checked.",
  "no-funds-reason-column": "The project funds of this form have no reason column.",
  "no-indicators": "This form has no performance indicators filled in.",
  "no-level-weights": "No weights are printed for the first levels.",
  "no-level2-column": "This form has no column for second-level indicators.",
  "no-name-column": "This form has no column for third-level indicators.",
  "no-output": "This form has no output indicators.",
  "no-rate-column": "This form has no execution rate column.",
  "no-target-column": "This form has no target value column.",
  "no-weight-column": "This form has no weight column.",
  "not-asked-here": "Local rules do not ask for this.",
  "one-budget-column": "This form has one budget column only.",
  "other-scheme":
    "The weights of the execution rate and of the indicators follow another setting; first-level weights are not compared by this profile.",
  "weights-missing": "Some indicators have no weight; the weights cannot be checked.",
  "no-actual-column": "This form has no actual value column.",
  "no-unit-column": "This form has no unit column.",
  "no-nature-column": "This form has no column for the kind of indicator.",
  "no-score-column": "This form has no score column.",
  "no-reason-column": "This form has no column for reasons for deviation.",
  "no-total-score": "This form has no total score filled in.",
  "no-scores": "This form has no scores filled in.",
  "no-grade": "This form has no grade filled in.",
  "grade-unknown": "The grade “{printed}” is not among the grades of the profile in use; please check it yourself.",
  "score-unreadable": "A score is not a number; this can be checked once it is corrected.",
  "no-execution-score": "This form has no score for the execution rate filled in.",
  "no-execution-budget":
    "The annual budget or the annual expenditure is blank, 0 or not a number; the score for the execution rate cannot be computed, please check it yourself.",
  "completion-unknown":
    "The execution rate is {rate:percent}; a person must judge whether the project is complete: a complete one may get full points, one that is not gets {due:points} points by its tier.",
  "not-comparable":
    "The target value “{target}” and the actual value “{actual}” cannot be compared directly; please check the score yourself.",
  "merged-points":
    "The weight or the score is merged with that of the next indicator and cannot be checked separately; please check it yourself.",
  "late-points":
    "The actual value “{actual}” is later than the target value “{target}”; please judge how many points that costs.",
  "words-to-judge": "The target value “{target}” and the actual value “{actual}” are text; please judge the score.",
  "goal-shortfall":
    "This goal carries {goal} points and all its indicators were met, but their scores add up to {sum} only, {shortfall} fewer; please check the grounds for the deduction.",
};
