import { rule } from "../../src/rules/G-16";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["nothing the wrong way round", {}, []],
  ["accidents at least", { change: { 13: { name: "安全事故发生数", target: "≥3起" } } }, ["E13 warning"]],
  ["accidents at most", { change: { 13: { name: "安全事故发生数", target: "≤3起" } } }, []],
  ["accidents dealt with", { change: { 13: { name: "安全事故处置率", target: "≥95%" } } }, []],
  ["complaints answered", { change: { 13: { name: "投诉办结率", target: "≥95%" } } }, []],
  ["marked 反向 with a lower bound", { change: { 13: { nature: "反向", target: "≥3公里" } } }, ["E13 warning nature"]],
  ["marked 反向 with =", { change: { 17: { nature: "反向", target: "=1万元" } } }, ["E17 warning nature"]],
  ["marked 反向 with = 0", { change: { 17: { nature: "反向", target: "=0起" } } }, []],
  ["marked 反向 with an upper bound", { change: { 17: { nature: "反向" } } }, []],
  ["a form without a target column", { without: ["target"] }, ["- no-target-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
