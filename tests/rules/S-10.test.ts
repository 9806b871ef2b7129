import { rule } from "../../src/rules/S-10";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["every score has its result", {}, []],
  ["points without a result", { change: { 13: { actual: "" } } }, ["F13 error"]],
  ["points for a dash", { change: { 13: { actual: "—" } } }, ["F13 error"]],
  ["points for 暂无", { change: { 13: { actual: "暂无" } } }, ["F13 error"]],
  ["points for none of what should be", { change: { 13: { target: "5场", actual: "无" } } }, ["F13 error"]],
  ["points for a dash against nought", { change: { 13: { target: "0起", actual: "—" } } }, ["F13 error"]],
  ["none against words", { change: { 13: { target: "不发生重大事故", actual: "无" } } }, []],
  ["none of what should not be", { change: { 13: { target: "0起", actual: "无" } } }, []],
  ["neither points nor result", { change: { 13: { actual: "", score: 0 } } }, []],
  ["a form without scores", { without: ["score"] }, ["- no-score-column"]],
  ["a form without results", { without: ["actual"] }, ["- no-actual-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
