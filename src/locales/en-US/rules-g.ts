/** Sentences of the rules on target values (G). */
import type { Words } from "../words";
import type { SENTENCES_G as CHINESE } from "../zh-CN/rules-g";

export const SENTENCES_G: Words<typeof CHINESE> = {
  "G-01": {
    title: "The annual target value must be filled in",
    message: "The annual target value is blank.",
    remedy: "Enter the approved annual target value with its operator and unit, such as “≥95%”.",
  },
  "G-02": {
    title: "A quantitative indicator should have a unit of measure",
    message: "The annual target value “{target}” has no unit of measure.",
    remedy: "Add the unit, such as “个”, “万元” or “%”.",
    variants: {
      incomplete: {
        message: "The unit “{unit}” of the annual target value “{target}” is incomplete.",
        remedy: "Write the unit in full, such as “元/株”.",
      },
    },
  },
  "G-03": {
    title: "A target value with an operator should be a number",
    message: "The annual target value “{target}” has an operator that is not followed by a number.",
    remedy: "Put a number and a unit behind the operator; for a qualitative indicator, remove the operator.",
    variants: {
      equals: {
        message: "The annual target value “{target}” is text, but uses the operator “=”.",
        remedy: "Enter a number where it can be measured; for a qualitative indicator, remove the operator.",
      },
    },
  },
  "G-04": {
    title: "The target value should hold no marks of the template",
    message: "The annual target value “{target}” still holds “*”, “_” or “XX” of the template.",
    remedy: "Delete what belongs to the template and keep the actual target value.",
  },
  "G-05": {
    title: "The target value cannot be a placeholder",
    message: "The annual target value reads “{target}”, which is as good as blank.",
    remedy: "Enter the annual target value; for an indicator that is not assessed, write “不适用” or delete the row.",
    variants: {
      "formula-error": {
        message: "The annual target value shows the formula error “{target}”.",
        remedy: "Correct the formula, or enter the annual target value itself.",
      },
    },
  },
  "G-06": {
    title: "The unit of the target value should match the unit column",
    message: "The annual target value “{target}” has the unit “{unit}”, which differs from the unit column.",
    remedy: "Check which unit is right and keep that one only.",
  },
  "G-07": {
    title: "A qualitative target value should have no unit of measure",
    message: "The annual target value “{target}” is text, but the unit column says “{unit}”.",
    remedy: "Enter a target value with a number; for a qualitative indicator, clear the unit.",
  },
  "G-08": {
    title: "The target value of a quantitative indicator should be a number",
    message: "The kind of indicator is “{nature}”, but the annual target value “{target}” is text.",
    remedy: "Enter a number and a unit, or change the kind of indicator to “定性”.",
  },
  "G-09": {
    title: "A date should not show as a serial number",
    message: "The timeliness indicator reads “{found}”, which looks like a date that lost its format.",
    remedy: "Enter it as a date, such as “2023年12月31日前”.",
  },
  "G-10": {
    title: "Percentages should not exceed 100%",
    message: "“{found}” exceeds 100%, which a rate of this kind hardly does.",
    remedy: "Check the figure; where “≥” was typed as “2”, change it back to “≥”.",
    variants: {
      misread: {
        message: "The annual target value “{target}” may be “≥{rest}”, with “≥” typed as “2”.",
        remedy: "Check it against the approved target value; the score of this row can be judged after that.",
      },
      satisfaction: {
        message: "The actual satisfaction “{found}” exceeds 100%.",
        remedy:
          "Satisfaction is the number of satisfied people over the number of valid answers; check the actual value.",
      },
    },
  },
  "G-11": {
    title: "A satisfaction indicator should be a percentage",
    message: "The annual target value “{target}” of the satisfaction indicator is not a percentage.",
    remedy: "Use a rate that a survey can give, such as “≥90%”.",
  },
  "G-15": {
    title: "A cost indicator should not use “≥”",
    message: "The annual target value of the cost indicator is “{target}”: the more, the better.",
    remedy: "Costs have an upper limit; use “≤” or “=”.",
  },
  "G-16": {
    title: "An indicator where less is better should not use “≥”",
    message: "“{name}” is better the lower it is, but the annual target value is “{target}”.",
    remedy: "Use “≤”, or check the name of the indicator.",
    variants: {
      nature: {
        message: "The kind of indicator is “{nature}”, but the annual target value is “{target}”.",
        remedy: "An indicator where less is better has an upper limit; use “≤”, or check the kind of indicator.",
      },
    },
  },
  "G-18": {
    title: "The target value should be measurable",
    message: "The annual target value “{target}” is vague; whether it was reached cannot be measured.",
    remedy: "State a quantity, a rate or a standard that can be checked.",
  },
  "G-22": {
    title: "Operators should be written in the standard way",
    message:
      "The operator in the annual target value “{target}” is not standard; it was read as the matching standard one.",
    remedy: "Preferably use “≥”, “>”, “=”, “<”, “≤” and “%” throughout.",
  },
  "G-25": {
    title: "Costs should not be 0",
    message: "The annual target value of the cost indicator is “{target}”; a decimal may have been rounded to 0.",
    remedy: "Enter all decimals, or use a smaller unit (such as “元”).",
  },
};
