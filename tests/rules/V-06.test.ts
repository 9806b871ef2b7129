import { rule } from "../../src/rules/V-06";
import { answersOf, type Case } from "../support/ask-rule";
import { SHARED, row } from "../support/filled-form";

const output = (weight: number) => row("产出指标", "数量指标", "建成碧道长度", "≥14公里", "14公里", weight);
const benefit = (weight: number) => row("效益指标", "社会效益指标", "受益村覆盖率", "≥90%", "95%", weight);

const cases: readonly Case[] = [
  ["tens", {}, []],
  ["30 beside another", { change: { 13: { weight: 30 } } }, []],
  ["more than 30 beside another", { change: { 13: { weight: 30.5 } } }, ["G13 warning"]],
  ["all 30 of a level", { rows: [output(25), output(25), benefit(30)] }, ["G15 warning alone"]],
  ["all of a light level", { rows: [output(25), output(25), benefit(29)] }, []],
  [
    "one for everything (Daying 2023)",
    { rows: [row("产出指标", "经济成本指标", "项目总成本", "≤30万元", "完成", 90)] },
    ["G13 warning"],
  ],
  ["40 shared by two", { change: { 13: { weight: 40 }, 14: { weight: SHARED } } }, []],
  [
    "30 of a level of no national name",
    { rows: [output(25), output(25), { ...benefit(30), level1: "履职效能", level2: null }] },
    [],
  ],
  ["no weight column", { without: ["weight"] }, ["- no-weight-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
