import { rule } from "../../src/rules/S-12";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["results are figures", {}, []],
  ["the target's sign", { change: { 13: { actual: "≥14公里" } } }, ["F13 warning"]],
  ["the other sign", { change: { 17: { actual: "≤6.5万元" } } }, ["F17 warning"]],
  ["in words", { change: { 15: { actual: "95%以上" } } }, ["F15 warning"]],
  ["equal", { change: { 13: { actual: "=14公里" } } }, []],
  ["a date", { change: { 16: { target: "2022年12月底前", actual: "2022年12月底前" } } }, []],
  ["a form without results", { without: ["actual"] }, ["- no-actual-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
