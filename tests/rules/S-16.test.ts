import { guangdong } from "../../src/law/profiles/guangdong";
import { rule } from "../../src/rules/S-16";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["a form without a grade", {}, ["- no-grade"]],
  ["the right grade", { grade: "优" }, []],
  ["its longer name", { grade: "优秀" }, []],
  ["the wrong grade", { grade: "良" }, ["G23 error"]],
  ["exactly at the bound", { totalScore: 90, grade: "优" }, []],
  ["a hundredth below", { totalScore: 89.99, grade: "优" }, ["G23 error"]],
  ["rounded to the bound", { totalScore: 89.995, grade: "优" }, []],
  ["a word of no scale", { grade: "一般" }, ["? G23 grade-unknown"]],
  ["a blank grade", { grade: null }, ["- no-grade"]],
  ["a grade without a total", { totalScore: null, grade: "优" }, ["- no-total-score"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("五档: 65 is 低 in Guangdong and 中 elsewhere", () => {
  const form = { totalScore: 65, grade: "低" };
  expect(answersOf(rule, form, guangdong)).toEqual([]);
  expect(answersOf(rule, form)).toEqual(["? G23 grade-unknown"]);
  expect(answersOf(rule, { totalScore: 65, grade: "中" })).toEqual([]);
  expect(answersOf(rule, { totalScore: 65, grade: "中" }, guangdong)).toEqual(["G23 error"]);
});
