import { rule } from "../../src/rules/S-14";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["nothing far above its target", {}, []],
  ["at 130 %", { change: { 14: { actual: "13场" } } }, ["I14 warning"]],
  ["just below", { change: { 14: { target: "≥1000场", actual: "1299场" } } }, []],
  ["at 150 %", { change: { 14: { actual: "15场" } } }, ["I14 warning"]],
  ["above 150 %", { change: { 14: { actual: "34场" } } }, ["I14 warning low-target"]],
  ["with a reason", { change: { 14: { actual: "34场", reason: "增加线上场次" } } }, []],
  ["with a word for none", { change: { 14: { actual: "34场", reason: "无" } } }, ["I14 warning low-target"]],
  ["far below an upper bound", { change: { 17: { actual: "1万元" } } }, []],
  ["a part of another row", { change: { 14: { actual: "34场", weight: null, score: null } } }, []],
  ["a form without reasons", { without: ["reason"] }, ["- no-reason-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
