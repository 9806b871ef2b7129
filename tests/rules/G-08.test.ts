import { rule } from "../../src/rules/G-08";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["a form without 指标性质", {}, ["- no-nature-column"]],
  ["words marked 定量", { change: { 13: { nature: "定量", target: "按月安排" } } }, ["E13+J13 error"]],
  ["words marked 定性", { change: { 13: { nature: "定性", target: "按月安排" } } }, []],
  ["a figure marked 定量", { change: { 13: { nature: "定量" } } }, []],
  ["a template marked 定量 is another rule's", { change: { 13: { nature: "定量", target: "**" } } }, []],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
