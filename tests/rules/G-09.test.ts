import { rule } from "../../src/rules/G-09";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["no date lost its format", {}, []],
  ["a serial number for a date", { change: { 16: { target: "44561" } } }, ["E16 error"]],
  ["with a thousands separator", { change: { 16: { target: "44,561" } } }, ["E16 error"]],
  ["in the result", { change: { 16: { target: "2021年12月31日前", actual: "44561" } } }, ["F16 error"]],
  ["a count of that size", { change: { 13: { target: "44561" } } }, []],
  ["a count with its unit", { change: { 16: { target: "44561人" } } }, []],
  ["a form without a target column", { without: ["target"] }, ["- no-target-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
