import { rule } from "../../src/rules/T-12";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";

const named = (name: string, nameText = name) => ({ change: { 13: { name, nameText } } });
const fault = ["D13 warning"];

const cases: readonly Case[] = [
  ["plain names", {}, []],
  ["a form without names", { without: ["name"] }, ["- no-name-column"]],
  ["an ellipsis", named("购置设备……"), fault],
  ["dots", named("购置设备..."), fault],
  ["XX", named("XX项目完成率"), fault],
  ["crosses", named("××项目完成率"), fault],
  ["stars", named("**工程完工率"), fault],
  ["underlines", named("__工程完工率"), fault],
  ["a second prefix", named("指标2：工程完工率"), fault],
  ["the prefix that was taken off", named("居民健康档案", "指标1:居民健康档案"), []],
  ["one star marks a core indicator", named("*工程完工率"), []],
  ["the word 指标", named("核心指标完成率"), []],
  ["residue behind a page of text", named(`${"长".repeat(300)}XX`), []],
  ["no name", { change: { 13: { name: null } } }, []],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("says what is left", () => {
  expect(onlyFault(rule, named("指标 2：完工率")).facts).toEqual({ name: "指标 2：完工率", residue: "指标 2：" });
});
