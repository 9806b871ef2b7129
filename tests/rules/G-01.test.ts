import { rule } from "../../src/rules/G-01";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["every target is there", {}, []],
  ["an empty target", { change: { 13: { target: "" } } }, ["E13 error"]],
  ["a placeholder is another rule's", { change: { 13: { target: "/" } } }, []],
  ["a form without a target column", { without: ["target"] }, ["- no-target-column"]],
  ["a form without indicators", { rows: [] }, ["- no-indicators"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
