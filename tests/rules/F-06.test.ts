import { rule } from "../../src/rules/F-06";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["numbers", {}, []],
  ["text around a number", { funds: { 7: { executed: "854万854万(含结转)" } } }, ["F7 error"]],
  ["a failed formula", { funds: { 6: { annual: "#REF!" } } }, ["E6 error"]],
  ["a negative amount", { funds: { 8: { initial: -5 } } }, ["D8 error negative"]],
  [
    "blank, a dash, 无 and 不涉及",
    { funds: { 8: { initial: null, annual: "—", executed: "无" }, 9: { annual: "不涉及" } } },
    [],
  ],
  ["several cells", { funds: { 6: { initial: "约5万", executed: -1 } } }, ["D6 error", "F6 error negative"]],
  ["points and rates are no money", { funds: { 6: { weight: "十", rate: "abc", score: "x" } } }, []],
  ["no funds block", { funds: null }, ["- no-funds-block"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
