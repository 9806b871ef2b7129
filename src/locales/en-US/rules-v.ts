/** Sentences of the rules on weights (V). */
import type { Words } from "../words";
import type { SENTENCES_V as CHINESE } from "../zh-CN/rules-v";

export const SENTENCES_V: Words<typeof CHINESE> = {
  "V-01": {
    title: "The weights should add up to 100",
    message:
      "The indicators carry {indicators} points and the execution rate {execution}, {found} in all; they should make {due}. The difference is {difference}.",
    remedy: "Adjust the weights of the indicators so that all points make {due}.",
    variants: {
      indicators: {
        message:
          "The indicators carry {indicators} points; the execution rate takes {execution}, so they should make {due}. The difference is {difference}.",
        remedy: "Adjust the weights of the indicators so that they make {due}.",
      },
    },
  },
  "V-03": {
    title: "First-level weights should follow the standard setting",
    message: "The first-level weights are “{found}”; the standard setting is “{due}”.",
    remedy: "Adjust them to the standard setting; where there are special grounds, attach an explanation.",
  },
  "V-04": {
    title: "The weight printed for a first level should equal the sum of its indicators",
    message: "“{level}” prints {printed} points, its indicators add up to {found}; the difference is {difference}.",
    remedy: "Check the printed weight and the weights of the indicators.",
  },
  "V-05": {
    title: "Every indicator should have a weight above 0",
    message: "The weight is blank.",
    remedy: "Enter the weight of this indicator.",
    variants: {
      column: {
        message: "The weight column is blank throughout, for {rows} indicators.",
        remedy: "Enter the weight of each indicator; together they follow the standard setting.",
      },
      unreadable: { message: "The weight reads “{printed}”, which is not a number.", remedy: "Enter the number only." },
      "not-positive": {
        message: "The weight is {printed}; it should be above 0.",
        remedy: "Enter a weight; remove an indicator that is not assessed.",
      },
    },
  },
  "V-06": {
    title: "A single indicator should not weigh too much",
    message: "This one indicator carries {weight} points, more than {limit}: the weights are too concentrated.",
    remedy: "Break the indicator down and distribute the points again by importance.",
    variants: {
      alone: {
        message:
          "“{level}” has this one indicator only, which carries {weight} points: the weights are too concentrated.",
        remedy: "Add indicators and distribute the points again by importance.",
      },
    },
  },
  "V-08": {
    title: "The weight of the execution rate should follow the standard setting",
    message: "The execution rate carries {printed} points; the standard setting is {due}.",
    remedy: "Adjust it to the standard setting; where local rules differ, check by the local profile instead.",
  },
  "V-10": {
    title: "Without satisfaction indicators the benefit indicators should weigh more",
    message:
      "There are no satisfaction indicators; the benefit indicators carry {found} points and should gain {raise}, to {due}.",
    remedy: "Raise the weights of the benefit indicators, or add satisfaction indicators.",
  },
};
