import { rule } from "../../src/rules/S-09";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["no reason needed, none given", {}, []],
  ["无 where a reason is due", { change: { 13: { actual: "13公里", score: 9.29, reason: "无" } } }, ["I13 warning"]],
  [
    "暂无 where a reason is due",
    { change: { 13: { actual: "13公里", score: 9.29, reason: "暂无" } } },
    ["I13 warning"],
  ],
  [
    "正常 where a reason is due",
    { change: { 13: { actual: "13公里", score: 9.29, reason: "正常" } } },
    ["I13 warning"],
  ],
  ["0 where a reason is due", { change: { 13: { actual: "13公里", score: 9.29, reason: "0" } } }, ["I13 warning"]],
  ["无 where none is due", { change: { 13: { reason: "无" } } }, []],
  ["0 where none is due", { change: { 13: { reason: "0" } } }, ["I13 warning nought"]],
  ["a reason", { change: { 13: { actual: "13公里", score: 9.29, reason: "受汛期影响，工期推迟" } } }, []],
  ["a dash is another rule's", { change: { 13: { actual: "13公里", score: 9.29, reason: "—" } } }, []],
  ["a form without reasons", { without: ["reason"] }, ["- no-reason-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
