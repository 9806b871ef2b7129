import { rule } from "../../src/rules/V-05";
import { answersOf, type Case } from "../support/ask-rule";
import { CLEAN_ROWS, SHARED } from "../support/filled-form";

const cases: readonly Case[] = [
  ["all weighted", {}, []],
  ["a blank weight", { change: { 14: { weight: null } } }, ["G14 error"]],
  ["a dash", { change: { 14: { weight: "—" } } }, ["G14 error"]],
  ["words", { change: { 14: { weight: "十分" } } }, ["G14 error unreadable"]],
  ["0", { change: { 14: { weight: 0 } } }, ["G14 error not-positive"]],
  ["less than 0", { change: { 14: { weight: -5 } } }, ["G14 error not-positive"]],
  ["a little", { change: { 14: { weight: 0.01 } } }, []],
  ["a shared weight", { change: { 14: { weight: SHARED } } }, []],
  ["a detail", { change: { 14: { name: "其中：示范段长度", weight: null, score: null } } }, []],
  [
    "a detail after a detail",
    {
      more: [
        { name: "其中：桃树", target: "5亩" },
        { name: "苹果树", target: "5亩" },
      ],
    },
    [],
  ],
  [
    "a scored row after a detail",
    {
      more: [
        { name: "其中：桃树", target: "5亩" },
        { name: "苹果树", target: "5亩", score: 5 },
      ],
    },
    ["G23 error"],
  ],
  [
    "a detail with a weight of 0",
    { more: [{ name: "其中：桃树", target: "5亩", weight: 0 }] },
    ["G22 error not-positive"],
  ],
  ["a name and nothing else", { more: [{ name: "苹果树" }] }, []],
  ["a name and a result", { more: [{ name: "苹果树", actual: "5亩" }] }, ["G22 error"]],
  [
    "a column left empty is one fault",
    { rows: CLEAN_ROWS.map((clean) => ({ ...clean, weight: null })) },
    ["G13 error column"],
  ],
  ["no weight column", { without: ["weight"] }, ["- no-weight-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
