import { rule } from "../../src/rules/S-03";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["the total is the sum", {}, []],
  ["a point too many", { totalScore: 101 }, ["H22 error"]],
  ["a hundredth too few", { totalScore: 99.99 }, ["H22 error"]],
  ["more decimals in the total than in the scores", { totalScore: 100.004 }, ["H22 error"]],
  ["tenths that no double can hold", { change: { 13: { score: 9.1 }, 14: { score: 9.2 } }, totalScore: 98.3 }, []],
  [
    "what a workbook's own sum leaves behind",
    { change: { 13: { score: 9.1 }, 14: { score: 9.2 } }, totalScore: 98.30000000000001 },
    [],
  ],
  [
    "unrounded scores, rounded total",
    { change: { 13: { score: 9.333333333 }, 14: { score: 9.333333333 } }, totalScore: 98.67 },
    [],
  ],
  [
    "unrounded scores, total of what is shown",
    { change: { 13: { score: 9.333333333 }, 14: { score: 9.333333333 } }, totalScore: 98.66 },
    [],
  ],
  [
    "unrounded scores, wrong total",
    { change: { 13: { score: 9.333333333 }, 14: { score: 9.333333333 } }, totalScore: 98.65 },
    ["H22 error"],
  ],
  [
    "scaled to 100 without what does not apply",
    { change: { 13: { actual: "不适用", score: null }, 14: { score: 9 } }, totalScore: 98.89 },
    [],
  ],
  [
    "scaled although all apply",
    { change: { 13: { score: null }, 14: { score: 9 } }, totalScore: 98.89 },
    ["H22 error"],
  ],
  [
    "a score that cannot be read",
    { change: { 13: { score: "九分" } }, totalScore: 99 },
    ["? H22+H13 score-unreadable"],
  ],
  ["execution that cannot be read", { funds: { 6: { score: "十分" } }, totalScore: 99 }, ["? H22+I6 score-unreadable"]],
  ["a blank total", { totalScore: null }, ["- no-total-score"]],
  ["a form without a total", { totalScore: "absent" }, ["- no-total-score"]],
  ["a total without scores", { without: ["score"], withoutFunds: ["score"], totalScore: 100 }, ["- no-scores"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("says the printed total, the sum and the difference", () => {
  const form = { change: { 13: { score: 9 }, 14: { score: 9.2 } }, totalScore: 99 };
  expect(onlyFault(rule, form).facts).toEqual({ printed: 99, sum: 98.2, difference: 0.8 });
});
