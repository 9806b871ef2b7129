import { rule } from "../../src/rules/T-01";
import { answersOf, type Case } from "../support/ask-rule";
import { row } from "../support/filled-form";

const output = row("产出指标", "数量指标", "建成碧道长度", "≥14公里", "14公里", 50);
const benefit = row("效益指标", "社会效益指标", "受益村覆盖率", "≥90%", "95%", 30);
const satisfaction = row("满意度指标", "服务对象满意度指标", "受益群众满意度", "≥90%", "96%", 10);

const cases: readonly Case[] = [
  ["all levels", {}, []],
  ["output and benefit alone", { rows: [output, benefit] }, []],
  ["no benefit", { rows: [output, satisfaction] }, ["B12 error benefit"]],
  ["no output", { rows: [benefit, satisfaction] }, ["B12 error output"]],
  ["satisfaction alone", { rows: [satisfaction] }, ["B12 error output", "B12 error benefit"]],
  [
    "satisfaction under benefit is no benefit",
    { rows: [output, { ...satisfaction, level1: "效益指标" }] },
    ["B12 error benefit"],
  ],
  [
    "a level nobody knows may be the missing one",
    { rows: [output, { ...benefit, level1: "履职效能", level2: null }] },
    ["? B12 T-01.strange-level"],
  ],
  [
    "local levels beside output and benefit",
    { rows: [output, benefit, { ...benefit, level1: "项目决策", level2: null }] },
    [],
  ],
  ["second levels alone tell", { rows: [output, benefit], without: ["level1"] }, []],
  ["second levels alone tell what is missing", { rows: [output], without: ["level1"] }, ["C12 error benefit"]],
  ["local levels", { rows: [{ ...output, level1: "项目决策", level2: "立项" }] }, ["- local-levels"]],
  ["no rows", { rows: [] }, ["- no-indicators"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
