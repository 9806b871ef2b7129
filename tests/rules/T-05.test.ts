import { rule } from "../../src/rules/T-05";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["known second levels", {}, []],
  ["an unknown one", { change: { 15: { level2: "合规指标" } } }, ["C15 error"]],
  ["two rows of it are one", { change: { 13: { level2: "工作指标" }, 14: { level2: "工作指标" } } }, ["C13 error"]],
  ["left out", { change: { 15: { level2: null } } }, []],
  ["a dash", { change: { 15: { level2: "——" } } }, []],
  ["the first level said again", { change: { 13: { level2: "产出指标" }, 14: { level2: "项目产出" } } }, []],
  ["a page of text", { change: { 15: { level2: "满意度".repeat(5000) } } }, ["C15 error"]],
  ["unknown under a local level", { change: { 15: { level1: "项目决策", level2: "立项规范" } } }, []],
  ["a national word under a local level", { change: { 15: { level1: "项目决策", level2: "项目产出" } } }, []],
  ["local levels", { rows: [{ level1: "项目决策", level2: "立项规范", name: "立项依据" }] }, ["- local-levels"]],
  ["no second level on the form", { without: ["level2"] }, ["- no-level2-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("says which names there are", () => {
  expect(onlyFault(rule, { change: { 20: { level2: "政治效益指标" } } }).facts).toEqual({
    level1: "效益指标",
    level2: "政治效益指标",
    known: "经济效益指标、社会效益指标、生态效益指标、可持续影响指标",
  });
});
