/** Sentences of the rules on the head and the funds (F). */
import type { Words } from "../words";
import type { SENTENCES_F as CHINESE } from "../zh-CN/rules-f";

export const SENTENCES_F: Words<typeof CHINESE> = {
  "F-01": {
    title: "Project name, competent department, implementing unit and year must be filled in",
    message: "A required field in the head of the form is blank.",
    remedy: "Fill it in.",
    variants: {
      project: {
        message: "The project name is blank.",
        remedy: "Enter the project name as it stands in the department's budget.",
      },
      department: {
        message: "The competent department is blank.",
        remedy: "Enter the name of the competent department.",
      },
      unit: { message: "The implementing unit is blank.", remedy: "Enter the name of the implementing unit." },
      year: {
        message: "The form does not say which year it is for.",
        remedy: "State the year below the title, such as “（2023年度）”.",
      },
    },
  },
  "F-02": {
    title: "Total annual funds should equal the sum of the funding sources",
    message: "Total annual funds are {total}, the funding sources add up to {sum}; the difference is {difference}.",
    remedy: "Check the total and the amount of each source.",
    variants: {
      initial: {
        message:
          "Initial budget: total annual funds are {total}, the funding sources add up to {sum}; the difference is {difference}.",
        remedy: "Check the total and the sources in the initial budget column.",
      },
      annual: {
        message:
          "Annual budget: total annual funds are {total}, the funding sources add up to {sum}; the difference is {difference}.",
        remedy: "Check the total and the sources in the annual budget column.",
      },
      executed: {
        message:
          "Annual expenditure: total annual funds are {total}, the funding sources add up to {sum}; the difference is {difference}.",
        remedy: "Check the total and the sources in the annual expenditure column.",
      },
    },
  },
  "F-03": {
    title: "Annual expenditure cannot exceed the annual budget",
    message: "“{label}”: annual expenditure {executed} exceeds the annual budget {budget} by {over}.",
    remedy: "Check both figures; where funds were added during the year, the annual budget is the adjusted one.",
    variants: {
      initial: {
        message: "“{label}”: annual expenditure {executed} exceeds the initial budget {budget} by {over}.",
        remedy:
          "Check both figures; where funds were added during the year, the execution rate goes by the adjusted budget.",
      },
    },
  },
  "F-04": {
    title: "The execution rate should be annual expenditure divided by the annual budget",
    message: "The execution rate reads {printed}; annual expenditure ÷ annual budget gives {due:percent}.",
    remedy: "Correct the rate, or check the budget and the expenditure.",
    variants: {
      "no-percent": {
        message: "The execution rate reads {printed} without a percent sign; it should be {due:percent}.",
        remedy: "Write it as a percentage.",
      },
      unreadable: {
        message: "The execution rate reads “{printed}”, which is not a percentage.",
        remedy: "Enter a percentage, such as 95.80%.",
      },
    },
  },
  "F-05": {
    title: "The execution rate should be computed from the annual budget",
    message:
      "The execution rate reads {printed}, which is computed from the initial budget {initial}; from the annual budget {annual} it should be {due:percent}.",
    remedy: "Compute it from the annual budget (the adjusted budget).",
  },
  "F-06": {
    title: "Amounts should be numbers not below 0",
    message: "The amount reads “{printed}”, which is not a number.",
    remedy: "Enter the number only; units and remarks go elsewhere.",
    variants: {
      negative: {
        message: "The amount reads {printed}, which is below 0.",
        remedy: "Check it; an amount cannot be below 0.",
      },
    },
  },
  "F-07": {
    title: "A budget adjusted during the year should be explained",
    message:
      "The annual budget {annual} differs from the initial budget {initial} by {difference}, and the reason column says nothing about it.",
    remedy: "State in the reason column why funds were added or cut.",
  },
  "F-08": {
    title: "A low execution rate should be explained",
    message:
      "The budget execution rate is {rate:percent}, below {limit:percent}, and the reason column says nothing about it.",
    remedy: "Explain it in the reason column (up to 100 characters).",
  },
  "F-10": {
    title: "A total and its parts cannot be 0 on one side only",
    message: "“{label}” is 0 or blank, while the funding sources add up to {sum}.",
    remedy: "Enter the sum of the funding sources as the total.",
    variants: {
      parts: {
        message: "“{label}” is {total}, while every funding source is 0.",
        remedy: "Enter the amounts by funding source.",
      },
    },
  },
  "F-11": {
    title: "Where money was spent there should be a budget",
    message:
      "Annual expenditure is {executed}, but the annual budget is 0 or blank: the execution rate cannot be computed.",
    remedy: "Enter the annual budget (the adjusted budget).",
    variants: {
      initial: {
        message:
          "Annual expenditure is {executed}, but the budget is 0 or blank: the execution rate cannot be computed.",
        remedy: "Enter the budget.",
      },
    },
  },
};
