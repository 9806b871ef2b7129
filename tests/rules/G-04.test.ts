import { rule } from "../../src/rules/G-04";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["no template left", {}, []],
  ["stars", { change: { 13: { target: "≥**%" } } }, ["E13 error"]],
  ["stars before the value", { change: { 13: { target: "(≥**%)>=85" } } }, ["E13 error"]],
  ["underlines", { change: { 13: { target: "≥__公里" } } }, ["E13 error"]],
  ["a star alone", { change: { 13: { target: "*" } } }, ["E13 error"]],
  ["words with a star in them", { change: { 13: { target: "完成*项任务" } } }, ["E13 error"]],
  ["a star within a unit", { change: { 13: { target: "3000元/人*月" } } }, []],
  ["a range and a date have their dashes", { change: { 15: { target: "80%-90%" }, 16: { target: "2023-12-31" } } }, []],
  ["a form without a target column", { without: ["target"] }, ["- no-target-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
