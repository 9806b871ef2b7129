import { rule } from "../../src/rules/T-13";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";

const named = (name: string | null, target = "") => ({ change: { 13: { name, target } } });
const fault = ["D13 error"];

const cases: readonly Case[] = [
  ["targets in their column", {}, []],
  ["a percentage (Tianchang 2022)", named("年度资金支付完成率100%"), fault],
  ["a bound", named("群众满意度≥95"), fault],
  ["a bound in words", named("群众满意度不低于95"), fault],
  ["a count", named("培训人数500人"), fault],
  ["a decimal with a unit behind", named("建成碧道14.03公里以上"), fault],
  ["the target column is filled as well", named("培训人数500人", "≥500人"), []],
  ["a year", named("任务完成情况2022年"), []],
  ["an ordinal", named("疫情防控第2期"), []],
  ["a road's number", named("改造道路G318"), []],
  ["no digits", named("培训人数"), []],
  ["digits in the midst", named("完成2021年培训任务"), []],
  ["no name", named(null), []],
  ["a page of digits", named("1".repeat(10000)), []],
  ["no target column", { without: ["target"] }, ["- no-target-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("says the value", () => {
  expect(onlyFault(rule, named("合格率不低于95%")).facts).toEqual({ name: "合格率不低于95%", value: "不低于95%" });
});
