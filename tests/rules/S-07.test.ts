import { rule } from "../../src/rules/S-07";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["full points for full results", {}, []],
  ["full points for less", { change: { 13: { actual: "13公里" } } }, ["H13 error"]],
  ["full points for more than allowed", { change: { 17: { actual: "7万元" } } }, ["H17 error"]],
  [
    "full points for less, with a reason",
    { change: { 13: { actual: "13公里", reason: "受汛期影响，工期推迟" } } },
    ["H13 error"],
  ],
  ["so little less that it rounds away", { change: { 13: { target: "≥100000公里", actual: "99999.9公里" } } }, []],
  ["late", { change: { 16: { target: "2022年6月30日前", actual: "2022年8月15日" } } }, ["H16 error late"]],
  ["in time", { change: { 16: { target: "2022年6月30日前", actual: "2022年6月15日" } } }, []],
  ["fewer points for less", { change: { 13: { actual: "13公里", score: 9.29 } } }, []],
  ["a target misread", { change: { 21: { target: "290%", actual: "95%" } } }, []],
  ["a form without weights", { without: ["weight"] }, ["- no-weight-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("says how much was reached and what it is worth", () => {
  const { facts } = onlyFault(rule, { change: { 14: { target: "≥10场", actual: "9场" } } });
  expect(facts).toEqual({ target: "≥10场", actual: "9场", weight: 10, score: 10, completion: 0.9, recomputed: 9 });
});
