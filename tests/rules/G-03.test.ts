import { rule } from "../../src/rules/G-03";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["signs before figures", {}, []],
  ["a sign before words", { change: { 13: { target: "≥优良" } } }, ["E13 error"]],
  [
    "a sign in its own column before words",
    { change: { 13: { operator: "大于等于", target: "优良" } } },
    ["E13 error"],
  ],
  ["words without a sign", { change: { 13: { target: "优良" } } }, []],
  ["= before words", { change: { 13: { operator: "=", target: "优良" } } }, ["E13 warning equals"]],
  ["a sign before two values", { change: { 13: { target: "≥100%1000件" } } }, ["E13 error"]],
  ["a sign before a date", { change: { 16: { target: "≤2023-12-31" } } }, []],
  ["a template is another rule's", { change: { 13: { target: "≥**%" } } }, []],
  ["words marked 定量 are another rule's", { change: { 13: { nature: "定量", target: "≥按月安排" } } }, []],
  ["a form without a target column", { without: ["target"] }, ["- no-target-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
