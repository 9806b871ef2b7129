/** Sentences of the rules on structure (T). */
import type { Words } from "../words";
import type { SENTENCES_T as CHINESE } from "../zh-CN/rules-t";

const NOT_AN_OUTPUT =
  "State what the money achieved instead, such as quantity, quality or timeliness; the amount may go under the cost indicators.";

export const SENTENCES_T: Words<typeof CHINESE> = {
  "T-01": {
    title: "There should be output and benefit indicators",
    message: "A required first-level indicator is missing.",
    remedy: "Add it.",
    variants: {
      output: {
        message: "There are no output indicators.",
        remedy: "In principle every project has output indicators; add some.",
      },
      benefit: {
        message: "There are no benefit indicators.",
        remedy: "In principle every project has benefit indicators; add some.",
      },
    },
  },
  "T-02": {
    title: "A project that serves the public should have satisfaction indicators",
    message: "There are no satisfaction indicators.",
    remedy:
      "A project that serves the public directly should add them; where none are needed, give their points to the benefit indicators.",
  },
  "T-04": {
    title: "Old and new indicator classifications should not be mixed",
    message: "“{level2}” is a second level of the first level “成本指标”, but stands under the output indicators.",
    remedy: "Move it to the first level “成本指标”; under the old classification call it “成本指标”, below output.",
    variants: {
      twice: {
        message:
          "There is a first level “成本指标”, and a second level “{level2}” under the output indicators as well.",
        remedy: "Keep the cost indicators in one place.",
      },
    },
  },
  "T-05": {
    title: "Second-level indicators should have the prescribed names",
    message: "“{level2}” is not a second level prescribed under “{level1}”.",
    remedy: "Use one of these: “{known}”.",
  },
  "T-06": {
    title: "The third-level indicator must have a name",
    message: "This row has a target value, an actual value or a weight, but no name of a third-level indicator.",
    remedy: "Enter the name of the indicator; clear a row that is not needed.",
  },
  "T-07": {
    title: "There should not be too few third-level indicators",
    message: "The form has {found} third-level indicators; at least {fewest} are advisable.",
    remedy: "Break the performance goals down into more measurable indicators.",
  },
  "T-09": {
    title: "Third-level indicators should not repeat each other",
    message: "“{name}” is also the name of the indicator in {first}; it would be scored twice.",
    remedy: "Merge them into one, or rename one to tell them apart.",
  },
  "T-11": {
    title: "The target value should not repeat the indicator's name",
    message: "The target value “{target}” only repeats the name “{name}”; it does not say what is to be reached.",
    remedy: "Enter a measurable target value, such as a quantity, a rate or a date of completion.",
  },
  "T-12": {
    title: "Indicator names should hold no prompts of the blank form",
    message: "The indicator name “{name}” still holds “{residue}” of the blank form.",
    remedy: "Delete the prompt and write the full name.",
  },
  "T-13": {
    title: "The target value belongs in the target column",
    message: "The target value “{value}” stands in the indicator's name, and the target column is blank.",
    remedy: "Move the target value to the target column.",
  },
  "T-14": {
    title: "Money put in is not an output",
    message: "“{name}” is money put in, not an output of the project.",
    remedy: NOT_AN_OUTPUT,
    variants: {
      money: {
        message: "“{name}” (target value “{target}”) is money put in, not an output of the project.",
        remedy: NOT_AN_OUTPUT,
      },
      budget: {
        message:
          "The target value “{target}” of “{name}” is the budget of the project itself; what is put in is not an output.",
        remedy: NOT_AN_OUTPUT,
      },
      cost: {
        message: "“{name}” (target value “{target}”) says how much is put in, not the limit that costs are kept to.",
        remedy: "Make it a cost control indicator, such as “项目总成本≤×万元” or a unit cost.",
      },
    },
  },
};
