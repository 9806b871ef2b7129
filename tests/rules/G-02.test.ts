import { rule } from "../../src/rules/G-02";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["nought needs no unit", { change: { 13: { target: "0", actual: "0" } } }, []],
  ["every target has a unit", {}, []],
  ["a bare number", { change: { 13: { target: "≥14" } } }, ["E13 error"]],
  ["a bare 100 of a rate", { change: { 15: { target: "100", actual: "100" } } }, ["E15 error"]],
  ["a count by its name alone", { change: { 13: { name: "培训人数", target: "50" } } }, ["E13 error"]],
  ["a unit in brackets behind the name", { change: { 13: { name: "碧道长度（公里）", target: "14" } } }, []],
  ["a labelled unit in brackets", { change: { 13: { name: "培训场次(单位：场)", target: "14" } } }, []],
  ["a remark in brackets is no unit", { change: { 13: { name: "培训场次（新增）", target: "14" } } }, ["E13 error"]],
  ["a unit in its column", { change: { 13: { operator: "≥", target: "14", unit: "公里" } } }, []],
  ["a unit without its first half", { change: { 13: { target: "≤28.40/株" } } }, ["E13 error incomplete"]],
  ["words need none", { change: { 13: { target: "合格" } } }, []],
  ["a date's serial number is another rule's", { change: { 16: { target: "44561" } } }, []],
  ["a form without a target column", { without: ["target"] }, ["- no-target-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
