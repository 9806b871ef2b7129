import { rule } from "../../src/rules/S-11";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["figures for figures", {}, []],
  ["words for a figure", { change: { 13: { actual: "完成" } } }, ["F13 error"]],
  ["the wording of a grade for a figure", { change: { 13: { actual: "达成预期指标" } } }, ["F13 error"]],
  [
    "the wording of a grade for a date",
    { change: { 16: { target: "2022年底之前", actual: "达成预期指标" } } },
    ["F16 error date"],
  ],
  [
    "in time, with no date",
    { change: { 16: { target: "2022年底之前", actual: "按时完成" } } },
    ["F16 warning in-time"],
  ],
  [
    "a sentence with figures in it",
    { change: { 13: { target: "18—54周岁", actual: "存在18岁以下、54周岁以上" } } },
    ["F13 warning several"],
  ],
  ["a failed formula", { change: { 13: { actual: "#REF!" } } }, ["F13 error formula-error"]],
  ["none of what should not be", { change: { 13: { target: "0起", actual: "未发生" } } }, []],
  ["none of what should be", { change: { 13: { target: "5场", actual: "未发生" } } }, ["F13 error"]],
  ["other words against nought", { change: { 13: { target: "0起", actual: "达成预期指标" } } }, ["F13 error"]],
  ["words for words", { change: { 19: { target: "达成年度指标", actual: "达成年度指标" } } }, []],
  ["empty is another rule's", { change: { 13: { actual: "" } } }, []],
  ["not applicable", { change: { 13: { actual: "不适用" } } }, []],
  ["a form without results", { without: ["actual"] }, ["- no-actual-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
