import { rule } from "../../src/rules/G-05";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["every target says something", {}, []],
  ["/", { change: { 13: { target: "/" } } }, ["E13 error"]],
  ["—", { change: { 13: { target: "—" } } }, ["E13 error"]],
  ["无", { change: { 13: { target: "无" } } }, ["E13 error"]],
  ["……", { change: { 13: { target: "……" } } }, ["E13 error"]],
  ["XX", { change: { 13: { target: "XX" } } }, ["E13 error"]],
  ["××", { change: { 13: { target: "××" } } }, ["E13 error"]],
  ["a failed formula", { change: { 13: { target: "#DIV/0!" } } }, ["E13 error formula-error"]],
  ["a sign and nothing behind it", { change: { 13: { target: "≥" } } }, ["E13 error"]],
  ["empty is another rule's", { change: { 13: { target: "" } } }, []],
  ["a template is another rule's", { change: { 13: { target: "**" } } }, []],
  ["not applicable is a statement", { change: { 13: { target: "不适用" } } }, []],
  ["a word that is an answer", { change: { 13: { target: "是" } } }, []],
  ["a form without a target column", { without: ["target"] }, ["- no-target-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
