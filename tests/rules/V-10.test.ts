import { sichuan } from "../../src/law/profiles/sichuan";
import { rule } from "../../src/rules/V-10";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";
import { row } from "../support/filled-form";

const levels = (cost: number, output: number, benefit: number) => ({
  rows: [
    row("成本指标", "经济成本指标", "每公里建设成本", "≤6.5万元", "6.4万元", cost),
    row("产出指标", "数量指标", "建成碧道长度", "≥14公里", "14.03公里", output),
    row("效益指标", "社会效益指标", "受益村覆盖率", "≥90%", "95%", benefit),
  ].filter(({ weight }) => weight !== 0),
});

const cases: readonly Case[] = [
  ["50 and 40", levels(0, 50, 40), []],
  ["50 and 30", levels(0, 50, 30), ["G14 warning"]],
  ["60 and 30", levels(0, 60, 30), ["G14 warning"]],
  ["20, 40 and 30", levels(20, 40, 30), []],
  ["20, 40 and 20", levels(20, 40, 20), ["G15 warning"]],
  ["some other weight", levels(0, 55, 35), []],
  ["output alone", levels(0, 90, 0), []],
  ["satisfaction is there", {}, ["- has-satisfaction"]],
  ["local levels", { change: { 13: { level1: "项目决策" } } }, ["- local-levels"]],
  ["no weight column", { ...levels(0, 50, 30), without: ["weight"] }, ["- no-weight-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("where only the sum is fixed there is nothing to raise", () => {
  expect(answersOf(rule, levels(0, 60, 30), sichuan)).toEqual(["- levels-not-fixed"]);
});

test("says by how much to raise", () => {
  expect(onlyFault(rule, levels(0, 50, 30)).facts).toEqual({ found: 30, due: 40, raise: 10 });
});
