import { hubei } from "../../src/law/profiles/hubei";
import { rule } from "../../src/rules/V-08";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";

const eighty = { change: { 13: { weight: 5 }, 14: { weight: 5 } } };

const cases: readonly Case[] = [
  ["10 and 90", {}, []],
  ["20 and 80, another place's", { ...eighty, funds: { 6: { weight: 20 } } }, []],
  ["20 and 90", { funds: { 6: { weight: 20 } } }, ["G6 warning"]],
  ["10 beside a wrong sum", { change: { 13: { weight: 15 } } }, []],
  ["5 and 95", { funds: { 6: { weight: 5 } }, change: { 13: { weight: 15 } } }, ["G6 warning"]],
  [
    "20 in the heading and goals of 80",
    { withoutFunds: ["weight"], without: ["weight"], headingWeight: 20, goalWeight: 80 },
    [],
  ],
  ["15 in the heading", { withoutFunds: ["weight"], headingWeight: 15 }, ["A5 warning"]],
  ["20 beside weights nobody knows", { funds: { 6: { weight: 20 } }, change: { 13: { weight: null } } }, []],
  [
    "15 beside weights nobody knows",
    { funds: { 6: { weight: 15 } }, change: { 13: { weight: null } } },
    ["G6 warning"],
  ],
  ["words", { funds: { 6: { weight: "十分" } } }, ["? G6 execution-weight-missing"]],
  ["blank", { funds: { 6: { weight: null } } }, ["- no-execution-weight"]],
  ["no place for it", { withoutFunds: ["weight"] }, ["- no-execution-weight"]],
  ["no funds block", { funds: null }, ["- no-execution-weight"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("the national pair passes in Hubei too, and a stray weight is told the place's own", () => {
  expect(answersOf(rule, {}, hubei)).toEqual([]);
  expect(onlyFault(rule, { funds: { 6: { weight: 5 } } }, hubei).facts).toEqual({ printed: 5, due: 20 });
});
