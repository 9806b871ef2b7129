import { hubei } from "../../src/law/profiles/hubei";
import { mof2021 } from "../../src/law/profiles/mof-2021";
import { rule } from "../../src/rules/V-03";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";
import { row } from "../support/filled-form";

const levels = (cost: number, output: number, benefit: number, satisfaction: number) => ({
  rows: [
    row("成本指标", "经济成本指标", "每公里建设成本", "≤6.5万元", "6.4万元", cost),
    row("产出指标", "数量指标", "建成碧道长度", "≥14公里", "14.03公里", output),
    row("效益指标", "社会效益指标", "受益村覆盖率", "≥90%", "95%", benefit),
    row("满意度指标", "服务对象满意度指标", "受益群众满意度", "≥90%", "96%", satisfaction),
  ].filter(({ weight }) => weight !== 0),
});

const cases: readonly Case[] = [
  ["50, 30, 10", {}, []],
  ["20, 40, 20, 10", levels(20, 40, 20, 10), []],
  ["20, 40, 30 without satisfaction", levels(20, 40, 30, 0), []],
  ["50, 40 without satisfaction", levels(0, 50, 40, 0), []],
  ["70, 20, 10", levels(0, 70, 20, 10), ["G13+G14 warning"]],
  ["one level off", levels(0, 50, 20, 10), ["G14 warning"]],
  ["10, 50, 20, 10 with cost", levels(10, 50, 20, 10), ["G13+G14 warning"]],
  ["benefit not raised is another finding", levels(0, 60, 30, 0), []],
  ["benefit raised otherwise", levels(0, 55, 35, 0), ["G13+G14 warning"]],
  [
    "the level's printed weight is named",
    {
      ...levels(0, 50, 20, 10),
      levelWeights: [{ level1: "效益指标", weight: 20, cell: "B14", firstRow: 14, lastRow: 14 }],
    },
    ["B14 warning"],
  ],
  ["satisfaction under benefit", { change: { 21: { level1: "效益指标" } } }, []],
  [
    "no benefit is another finding",
    { rows: [row("产出指标", "数量指标", "建成碧道长度", "≥14公里", "14公里", 90)] },
    ["- levels-incomplete"],
  ],
  ["20 + 80, another scheme", { ...levels(0, 40, 30, 10), funds: { 6: { weight: 20 } } }, ["- other-scheme"]],
  ["20 + 90, no scheme", { ...levels(0, 50, 20, 20), funds: { 6: { weight: 20 } } }, ["G14+G15 warning"]],
  ["local levels", { change: { 13: { level1: "项目决策" } } }, ["- local-levels"]],
  ["a blank weight", { change: { 13: { weight: null } } }, ["- weights-missing"]],
  ["no weight column", { without: ["weight"] }, ["- no-weight-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("where only the sum is fixed there is nothing to compare", () => {
  expect(answersOf(rule, levels(0, 70, 20, 10), hubei)).toEqual(["- levels-not-fixed"]);
});

test("says what stands and what is due", () => {
  expect(onlyFault(rule, levels(0, 70, 20, 10), mof2021).facts).toEqual({
    found: "产出指标70、效益指标20、满意度指标10",
    due: "产出指标50、效益指标30、满意度指标10",
  });
});

test("any scheme for the same levels will do", () => {
  const law = {
    ...mof2021,
    levelSchemes: [{ weights: { output: 50, benefit: 40 } }, { weights: { output: 60, benefit: 30 } }],
  };
  expect(answersOf(rule, levels(0, 60, 30, 0), law)).toEqual([]);
  expect(answersOf(rule, levels(0, 50, 40, 0), law)).toEqual([]);
  expect(answersOf(rule, levels(0, 55, 35, 0), law)).toEqual(["G13+G14 warning"]);
});
