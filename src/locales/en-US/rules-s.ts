/** Sentences of the rules on results (S). */
import type { Words } from "../words";
import type { SENTENCES_S as CHINESE } from "../zh-CN/rules-s";

const ONE_METHOD = "Settle which scoring method applies and fill in the score by that method.";

export const SENTENCES_S: Words<typeof CHINESE> = {
  "S-01": {
    title: "A score cannot exceed its weight",
    message: "The score {score} exceeds the weight {weight} by {difference}.",
    remedy: "Check the score; {weight} is the most.",
  },
  "S-02": {
    title: "Scores should be numbers not below 0",
    message: "The score “{found}” is not a number.",
    remedy: "Enter the number only, without text.",
    variants: {
      blank: {
        message: "The indicator of weight {weight} has an actual value, but its score is blank.",
        remedy: "Enter the score; where there is none, enter 0.",
      },
      negative: {
        message: "The score {found} is below 0.",
        remedy: "A score is at least 0; check it.",
      },
    },
  },
  "S-03": {
    title: "The total score should equal the sum of the scores",
    message:
      "The total score reads {printed}, the scores (with that of the execution rate) add up to {sum}; the difference is {difference}.",
    remedy: "Check the scores and add them up again.",
  },
  "S-04": {
    title: "The score for the execution rate should be the rate times its weight",
    message:
      "The score for the execution rate reads {printed}; the rate {rate:percent} and the weight {weight} give {due:points}. The difference is {difference}.",
    remedy:
      "Compute it from annual expenditure divided by the annual budget, unrounded, to two decimals and no more than the weight.",
    variants: {
      "rounded-rate": {
        message:
          "The score for the execution rate reads {printed}, which was computed from a rounded percentage; the rate {rate:percent} and the weight {weight} give {due:points}.",
        remedy: "For the exact score, compute it from the unrounded rate.",
      },
      tiers: {
        message:
          "The score for the execution rate reads {printed}; for a rate of {rate:percent} and a weight of {weight} the tiers give {due:points}. The difference is {difference}.",
        remedy: "Check the score against the tiers of the method in use.",
      },
      "other-rule": {
        message:
          "The score for the execution rate reads {printed}, which looks like a score in proportion to the rate; this profile scores by tiers, which gives {due:points}.",
        remedy: ONE_METHOD,
      },
    },
  },
  "S-05": {
    title: "The score of a quantitative indicator should follow the scoring rules",
    message:
      "Target value “{target}”, actual value “{actual}”, weight {weight}: the score reads {score}, the rules give {due:points}. The difference is {difference}.",
    remedy: "Compute the score again; where it must be adjusted by hand, say so in the reason for deviation.",
    variants: {
      "rounded-rate": {
        message:
          "The score reads {score}, which was computed from a rounded completion rate; the rate {completion:percent} and the weight {weight} give {due:points}.",
        remedy: "For the exact score, compute it from the unrounded completion rate.",
      },
      "rounded-score": {
        message:
          "The score reads {score}, which looks like {due:points} rounded to an integer or to one decimal; scores keep two decimals.",
        remedy: "Change it to {due:points}, or state the grounds for the adjustment in the reason for deviation.",
      },
      "other-rule-ratio": {
        message:
          "The score reads {score}, which looks like a score in plain proportion to completion; this profile has a pass mark or bands, which give {due:points}.",
        remedy: ONE_METHOD,
      },
      "other-rule-pass-mark": {
        message:
          "The score reads {score}, which looks like a score with a pass mark; this profile scores in proportion to completion, which gives {due:points}.",
        remedy: ONE_METHOD,
      },
      "other-rule-linear": {
        message:
          "The score reads {score}, which looks like a linear deduction for the excess (2 − actual value/target value); this profile gives {due:points}.",
        remedy: ONE_METHOD,
      },
      "other-rule-inverse-ratio": {
        message:
          "The score reads {score}, which looks like the target value divided by the actual value; this profile gives {due:points}.",
        remedy: ONE_METHOD,
      },
      "other-rule-all-or-nothing": {
        message:
          "The score reads {score}, which looks like no points for a target that was missed; this profile scores by completion, which gives {due:points}.",
        remedy: ONE_METHOD,
      },
      "other-rule-bands": {
        message:
          "The score reads {score}, which looks like a score by bands of satisfaction; this profile scores in proportion to completion, which gives {due:points}.",
        remedy: ONE_METHOD,
      },
    },
  },
  "S-06": {
    title: "Points taken off a target that was met need a reason",
    message:
      "Target value “{target}”, actual value “{actual}”: the target was met, but the score is only {score} of {weight}, and no reason is given.",
    remedy: "Give full points, or state the grounds for the deduction in the reason for deviation.",
    variants: {
      goal: {
        message:
          "Target value “{target}”, actual value “{actual}”: the target was met, but the score is only {score}. This goal carries {goal} points and all its indicators were met, but their scores add up to {sum} only, {shortfall} fewer, as if the actual value had been used as a coefficient.",
        remedy: "Give full points, or state the grounds for the deduction.",
      },
    },
  },
  "S-07": {
    title: "A target that was missed cannot get full points",
    message:
      "Target value “{target}”, actual value “{actual}”: completion is {completion:percent}, but the score is the full {score}; the rules give {recomputed:points}.",
    remedy: "Compute the score again by completion.",
    variants: {
      late: {
        message:
          "Target value “{target}”, actual value “{actual}”: completed later than required, but the score is the full {score}.",
        remedy: "Check the date of completion; where it was late indeed, take points off and state the reason.",
      },
    },
  },
  "S-08": {
    title: "A deviation should be explained",
    message:
      "Target value “{target}”, actual value “{actual}”: completion is {completion:percent}, but the reason for deviation is blank.",
    remedy: "State why the target was missed and what will be done about it.",
    variants: {
      points: {
        message: "The score is {score} of {weight}: points were taken off, but the reason for deviation is blank.",
        remedy: "State why points were taken off and what will be done about it.",
      },
    },
  },
  "S-09": {
    title: "“无” alone is no reason for a deviation",
    message: "This row has a deviation, but its reason reads “{reason}” only, which explains nothing.",
    remedy: "State the actual reason and what will be done about it.",
    variants: {
      nought: {
        message: "The reason for deviation reads “{reason}”, which means nothing.",
        remedy: "Leave it blank where there is no deviation; where there is one, state the reason.",
      },
    },
  },
  "S-10": {
    title: "Where there is a score there should be an actual value",
    message: "The score is {score}, but the actual value is blank: it cannot be checked.",
    remedy: "Enter the actual value; where nothing was done, the score should be 0.",
  },
  "S-11": {
    title: "The actual value of a quantitative indicator should be a number",
    message: "The target value “{target}” is a number, but the actual value “{actual}” is text.",
    remedy: "Enter the actual number with its unit.",
    variants: {
      date: {
        message:
          "The target value “{target}” sets a time, but the actual value “{actual}” does not tell when it was done.",
        remedy: "Enter the date of completion or the time it took.",
      },
      "in-time": {
        message: "The target value “{target}” sets a time, but the actual value says “{actual}” only, without a time.",
        remedy: "Preferably enter the date of completion or the time it took.",
      },
      several: {
        message:
          "The target value “{target}” is a number; which number in the actual value “{actual}” answers it cannot be told.",
        remedy:
          "Enter one number on the same basis as the target value; other remarks go into the reason for deviation.",
      },
      "formula-error": {
        message: "The actual value shows the formula error “{actual}”.",
        remedy: "Correct the formula, or enter the actual value itself.",
      },
    },
  },
  "S-12": {
    title: "The actual value should be the actual number",
    message: "The actual value “{actual}” still has an operator, as if copied from the target value “{target}”.",
    remedy: "Enter the actual number without “≥”, “≤”, “以上” and the like.",
  },
  "S-13": {
    title: "The score of a qualitative indicator should lie within its grade",
    message: "The grade of the actual value “{actual}” scores {lowest} to {highest}; the score reads {score}.",
    remedy: "Check the grade or the score.",
  },
  "S-14": {
    title: "A result far above target should be explained",
    message:
      "Target value “{target}”, actual value “{actual}”: completion is {completion:percent}, which reaches {from:percent}, and no reason is given.",
    remedy: "Explain in the reason for deviation why the target was exceeded.",
    variants: {
      "low-target": {
        message:
          "Target value “{target}”, actual value “{actual}”: completion is {completion:percent}, above {remark:percent}; the target value may be set too low, and no reason is given.",
        remedy:
          "Explain in the reason for deviation why the target was exceeded; a target value that is too low should be adjusted next year.",
      },
    },
  },
  "S-16": {
    title: "The grade should match the total score",
    message: "The grade reads “{printed}”; a total score of {total} makes “{due}”.",
    remedy: "Check the total score and the grade.",
  },
};
