import { rule } from "../../src/rules/T-06";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["all named", {}, []],
  ["no name (Jishan 2021)", { change: { 15: { name: null } } }, ["D15 error"]],
  ["a template's prefix is no name", { change: { 15: { name: null, nameText: "指标3：" } } }, ["D15 error"]],
  ["only a target", { more: [{ target: "≥6种" }] }, ["D22 error"]],
  ["only a result", { more: [{ actual: "28种" }] }, ["D22 error"]],
  ["only a weight", { more: [{ weight: 5 }] }, ["D22 error"]],
  ["only a score", { more: [{ score: 5 }] }, ["D22 error"]],
  ["only a reason", { more: [{ reason: "另见附件" }] }, []],
  ["no name column", { without: ["name"], change: { 15: { name: null } } }, ["- no-name-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
