import { sichuan } from "../../src/law/profiles/sichuan";
import { rule } from "../../src/rules/T-02";
import { answersOf, type Case } from "../support/ask-rule";
import { row } from "../support/filled-form";

const cost = row("成本指标", "经济成本指标", "每公里建设成本", "≤6.5万元", "6.4万元", 20);
const output = row("产出指标", "数量指标", "建成碧道长度", "≥14公里", "14公里", 50);
const benefit = row("效益指标", "社会效益指标", "受益村覆盖率", "≥90%", "95%", 30);
const raised = { ...benefit, weight: 40 };

const cases: readonly Case[] = [
  ["satisfaction is there", {}, []],
  ["none, and nothing raised", { rows: [output, benefit] }, ["B12 warning"]],
  ["none, benefit raised", { rows: [output, raised] }, []],
  ["none with cost, benefit raised", { rows: [cost, { ...output, weight: 40 }, benefit] }, []],
  [
    "none with cost, nothing raised",
    { rows: [cost, { ...output, weight: 40 }, { ...benefit, weight: 20 }] },
    ["B12 warning"],
  ],
  ["satisfaction under benefit", { rows: [output, { ...benefit, level2: "服务对象满意度指标" }, benefit] }, []],
  ["satisfaction by its name", { rows: [output, { ...benefit, name: "群众满意度" }] }, []],
  ["none on a form without weights", { rows: [output, raised], without: ["weight"] }, ["B12 warning"]],
  ["the structure is broken anyway", { rows: [output] }, ["- levels-incomplete"]],
  ["the structure is broken otherwise", { rows: [benefit] }, ["- levels-incomplete"]],
  ["satisfaction by its level alone", { change: { 21: { name: "服务评价得分" } } }, []],
  ["local levels", { rows: [output, benefit, { ...benefit, level1: "履职效能", level2: null }] }, ["- local-levels"]],
  ["no rows", { rows: [] }, ["- local-levels"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("a place that fixes no level weights knows a raised benefit too", () => {
  expect(answersOf(rule, { rows: [output, raised] }, sichuan)).toEqual([]);
  expect(answersOf(rule, { rows: [output, benefit] }, sichuan)).toEqual(["B12 warning"]);
});
