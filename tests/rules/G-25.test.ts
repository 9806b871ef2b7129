import { rule } from "../../src/rules/G-25";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["costs of something", {}, []],
  ["a cost of nought", { change: { 17: { target: "0万元/人" } } }, ["E17 warning"]],
  ["money that should not be spent", { change: { 17: { name: "超预算金额", target: "0万元" } } }, []],
  [
    "a burden on society",
    { change: { 17: { level1: "成本指标", level2: "社会成本指标", name: "群众支出", target: "0元" } } },
    [],
  ],
  ["no money", { change: { 17: { target: "0起" } } }, []],
  [
    "a first level of costs alone",
    { change: { 17: { level1: "成本指标", level2: null, target: "0万元" } } },
    ["E17 warning"],
  ],
  ["no second level, and no cost", { change: { 17: { level2: null, target: "0万元" } } }, []],
  ["not a cost", { change: { 18: { target: "0万元" } } }, []],
  ["a form without a target column", { without: ["target"] }, ["- no-target-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
