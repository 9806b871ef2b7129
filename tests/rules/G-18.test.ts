import { rule } from "../../src/rules/G-18";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["every target can be measured", {}, []],
  ["有效提升", { change: { 19: { target: "有效提升" } } }, ["E19 warning"]],
  ["较上年提高", { change: { 19: { target: "较上年提高" } } }, ["E19 warning"]],
  ["效果明显", { change: { 19: { target: "效果明显" } } }, ["E19 warning"]],
  ["more by how much", { change: { 19: { target: "有效提升10%" } } }, []],
  ["the official wording", { change: { 19: { target: "达成年度指标" } } }, []],
  ["a fixed scale", { change: { 19: { target: "合格" } } }, []],
  [
    "the name said again is another rule's",
    { change: { 19: { name: "持续改善人居环境", target: "持续改善人居环境" } } },
    [],
  ],
  ["satisfaction in words is another rule's", { change: { 21: { target: "明显提升" } } }, []],
  ["a form without a target column", { without: ["target"] }, ["- no-target-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
