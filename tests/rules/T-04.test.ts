import { rule } from "../../src/rules/T-04";
import { answersOf, type Case } from "../support/ask-rule";
import { row } from "../support/filled-form";

const cost = (level1: string, level2: string, name: string) => row(level1, level2, name, "≤6.5万元", "6.4万元", 10);

const cases: readonly Case[] = [
  ["the older classification", {}, []],
  ["the newer one", { change: { 17: { level1: "成本指标", level2: "经济成本指标" } } }, []],
  ["a newer second level under output (Daying 2023)", { change: { 17: { level2: "经济成本指标" } } }, ["C17 warning"]],
  [
    "two rows of it are one",
    { change: { 16: { level2: "社会成本指标" }, 17: { level2: "社会成本指标" } } },
    ["C16 warning"],
  ],
  [
    "two of them",
    { change: { 16: { level2: "社会成本指标" }, 17: { level2: "生态环境成本指标" } } },
    ["C16 warning", "C17 warning"],
  ],
  ["cost in both places", { more: [cost("成本指标", "经济成本指标", "管护成本")] }, ["C17 warning twice"]],
  ["cost under benefit is another matter", { change: { 18: { level2: "经济成本指标" } } }, []],
  ["no output", { rows: [cost("成本指标", "经济成本指标", "管护成本")] }, ["- no-output"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
