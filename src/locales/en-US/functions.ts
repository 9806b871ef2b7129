/** The hints of the custom functions in English. What stands in cells, errors too, is Chinese in every language. */
import type { Words } from "../words";
import type { FUNCTION_TEXTS as CHINESE_FUNCTIONS, PARAMETER_TEXTS as CHINESE_PARAMETERS } from "../zh-CN/functions";

/** Functions by id. */
export const FUNCTION_TEXTS: Words<typeof CHINESE_FUNCTIONS> = {
  COMPLETION: {
    name: "Completion rate",
    description: "Actual value against target value, by the direction of the target.",
  },
  DEVIATION: { name: "Deviation rate", description: "(Actual − target) / target, signed." },
  COSTDEVIATION: { name: "Cost deviation", description: "(Actual cost − planned cost) / planned cost, signed." },
  SCORE: { name: "Score", description: "Points of a quantitative indicator by the scoring rule, to two decimals." },
  SCORESTEPS: { name: "Scoring steps", description: "How the score came about, with the document it rests on." },
  EXECUTIONRATE: {
    name: "Budget execution rate",
    description: "Executed amount / annual (adjusted) budget; not capped.",
  },
  EXECUTIONSCORE: {
    name: "Execution score",
    description: "Points of budget execution by the scoring rule, never above the weight.",
  },
  WEIGHTED: {
    name: "Weighted score",
    description: "Sum of weight × rate over the applicable rows, scaled to all weights.",
  },
  TOTAL: {
    name: "Scaled total",
    description: "Sum of the applicable scores / sum of the applicable weights × 100.",
  },
  GRADE: { name: "Grade", description: "Grade of a total score; lower bounds are included." },
  PARSETARGET: {
    name: "Parse target",
    description: "Splits a target value into operator, value, upper bound, unit and kind: one row a cell.",
  },
  LIGHT: {
    name: "Monitoring light",
    description: "Red, yellow, green or blue (红 黄 绿 蓝) by progress against the months gone.",
  },
  GOODRATE: {
    name: "Good rate",
    description: "Share of projects graded 优 or 良, by amount where amounts are given.",
  },
  GRADEDIST: {
    name: "Grade distribution",
    description: "Count and share of each grade; amount and its share too where amounts are given.",
  },
  RATEBANDS: {
    name: "Rate bands",
    description: "Count and share of projects in each band of budget execution; the overall rate comes last.",
  },
  CHECK: {
    name: "Check",
    description:
      "Checks a filled self-evaluation form: severity, rule, place, message and document of each finding. Places count from the range's top left cell, which is A1.",
  },
  SAMPLE: {
    name: "Sample",
    description:
      "Draws a share of the ids, rounded up: the riskier first, chance among equals. The same seed draws the same sample.",
  },
  PING: { name: "Self-test", description: "Gives the version, which shows that the functions are registered." },
};

/** Parameters by id. */
export const PARAMETER_TEXTS: Words<typeof CHINESE_PARAMETERS> = {
  target: { name: "target", description: "Target value, such as ≥14公里, ≤30万元, 80%-90%." },
  actual: { name: "actual", description: "Value achieved, such as 14.03 or 96%." },
  planned: { name: "planned", description: "Planned cost, not 0." },
  actualCost: { name: "actual_cost", description: "Actual cost, in the unit of the planned cost." },
  weight: { name: "weight", description: "Points the indicator is worth, 0 or more." },
  budget: { name: "budget", description: "Annual budget after adjustment, 0 or more." },
  executed: { name: "executed", description: "Executed amount, in the unit of the budget." },
  weights: { name: "weights", description: "Points each row is worth." },
  rates: { name: "rates", description: "Completion rate of each row, such as 0.95 or 95%." },
  scores: { name: "scores", description: "Score of each row." },
  totals: { name: "totals", description: "Total score of each project." },
  applicable: {
    name: "applicable",
    description: "是/否, TRUE/FALSE or 1/0 for each row; all rows apply where it is left out.",
  },
  score: { name: "score", description: "Total score, of 100." },
  text: { name: "text", description: "Target value as written on the form." },
  unit: { name: "unit", description: "Unit, where it has a column of its own." },
  month: { name: "month", description: "A whole number from 1 to 12." },
  amounts: { name: "amounts", description: "Amount of each project, cell by cell with the scores." },
  budgets: { name: "budgets", description: "Annual budget of each project." },
  executedAmounts: {
    name: "executed_amounts",
    description: "Executed amount of each project, cell by cell with the budgets.",
  },
  range: { name: "range", description: "The whole form, from its title to its last row." },
  form: {
    name: "form",
    description: "Name or id of the form, such as project-self-evaluation; told by its content if left out.",
  },
  ids: {
    name: "ids",
    description: "Number or name of each project; blanks are passed over, repeated ones count once.",
  },
  share: { name: "share", description: "Above 0, at most 100%, such as 10%; 5% if left out." },
  risk: { name: "risk", description: "Risk of each project, 0 or more, the higher drawn first; equal if left out." },
  seed: { name: "seed", description: "Any number or text, such as the year; another seed draws another sample." },
  profile: {
    name: "profile",
    description:
      "mof-2020, mof-2021, guangdong, hubei, sichuan, yuzhong, conghua or wuchuan; the default profile if left out.",
  },
};

/** How a description begins. */
export const NAMED_DESCRIPTION = (name: string, description: string) => `${name}: ${description}`;
