import { rule } from "../../src/rules/G-22";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["printed signs", {}, []],
  ["≧14公里", { change: { 13: { target: "≧14公里" } } }, ["E13 hint"]],
  [">=14公里", { change: { 13: { target: ">=14公里" } } }, ["E13 hint"]],
  ["≥９０公里", { change: { 13: { target: "≥９０公里" } } }, ["E13 hint"]],
  ["≥14百分比", { change: { 13: { target: "≥14百分比" } } }, ["E13 hint"]],
  ["words for a bound", { change: { 13: { target: "14公里以上" } } }, []],
  ["a form without a target column", { without: ["target"] }, ["- no-target-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
