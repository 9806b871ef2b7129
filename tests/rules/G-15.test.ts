import { rule } from "../../src/rules/G-15";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["a cost with an upper bound", {}, []],
  ["a cost with a lower bound", { change: { 17: { target: "≥5万元" } } }, ["E17 warning"]],
  ["above", { change: { 17: { target: ">5万元" } } }, ["E17 warning"]],
  ["in words", { change: { 17: { target: "不低于5万元" } } }, ["E17 warning"]],
  [
    "at a first level of its own",
    { change: { 17: { level1: "成本指标", level2: "经济成本指标", target: "≥5万元" } } },
    ["E17 warning"],
  ],
  ["savings", { change: { 17: { name: "节约金额", target: "≥5万元" } } }, []],
  ["an amount under the name of a rate", { change: { 17: { name: "成本控制率", target: "≥5万元" } } }, ["E17 warning"]],
  ["a rate of money well used", { change: { 17: { name: "资金支付率", target: "≥95%" } } }, []],
  ["equal", { change: { 17: { target: "=5万元" } } }, []],
  ["not a cost", { change: { 18: { target: "≥5万元" } } }, []],
  ["a form without a target column", { without: ["target"] }, ["- no-target-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
