import { rule } from "../../src/rules/S-02";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["scores are numbers", {}, []],
  ["words", { change: { 13: { score: "九分" } } }, ["H13 error"]],
  ["nought", { change: { 13: { score: 0 } } }, []],
  ["below nought", { change: { 13: { score: -1 } } }, ["H13 error negative"]],
  ["a failed formula", { change: { 13: { score: "#DIV/0!" } } }, ["H13 error"]],
  ["a dash", { change: { 13: { score: "—" } } }, []],
  ["forgotten beside others", { change: { 13: { score: null } } }, ["H13 warning blank"]],
  [
    "none filled in yet",
    { change: Object.fromEntries([13, 14, 15, 16, 17, 18, 19, 20, 21].map((row) => [row, { score: null }])) },
    [],
  ],
  ["blank without a result", { change: { 13: { score: null, actual: "" } } }, []],
  ["blank without points", { change: { 13: { score: null, weight: null } } }, []],
  [
    "blank where a merge begins",
    { change: { 13: { score: null }, 14: { score: { value: null, text: "", shared: true } } } },
    [],
  ],
  ["not applicable", { change: { 13: { score: "不适用" } } }, []],
  ["execution in words", { funds: { 6: { score: "十分" } } }, ["I6 error"]],
  ["the parts of the money have dashes", { funds: { 7: { score: "/" } } }, []],
  ["the total in words", { totalScore: "一百" }, ["H22 error"]],
  [
    "a form without scores",
    { without: ["score"], withoutFunds: ["score"], totalScore: "absent" },
    ["- no-score-column"],
  ],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
