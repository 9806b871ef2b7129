import { rule } from "../../src/rules/G-06";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["a form without a unit column", {}, ["- no-unit-column"]],
  ["one unit in both places", { change: { 13: { target: "28.8万元", unit: "万元" } } }, []],
  ["two units", { change: { 13: { target: "28.8万元", unit: "%" } } }, ["E13+L13 error"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
