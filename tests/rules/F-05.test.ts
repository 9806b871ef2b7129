import { rule } from "../../src/rules/F-05";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["one budget all year", {}, []],
  ["counted from the adjusted budget", { funds: { 6: { initial: 100, annual: 90, executed: 45, rate: "50%" } } }, []],
  [
    "counted from the first budget",
    { funds: { 6: { initial: 100, annual: 90, executed: 45, rate: "45%" } } },
    ["H6 error"],
  ],
  ["wrong by any budget", { funds: { 6: { initial: 100, annual: 90, executed: 45, rate: "70%" } } }, []],
  ["budgets too close to tell", { funds: { 6: { initial: 90.1, annual: 90, executed: 45, rate: "50%" } } }, []],
  ["a first budget of 0", { funds: { 6: { initial: 0, annual: 90, executed: 45, rate: "45%" } } }, []],
  ["a source's own rate", { funds: { 7: { initial: 80, annual: 100, executed: 40, rate: "50%" } } }, ["H7 error"]],
  ["a budget of text", { funds: { 6: { annual: "约90" } } }, ["? H6 money-unreadable"]],
  ["one budget column", { withoutFunds: ["initial"] }, ["- one-budget-column"]],
  ["no rate column", { withoutFunds: ["rate"] }, ["- no-rate-column"]],
  ["no funds block", { funds: null }, ["- no-funds-block"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("says both budgets and the right rate", () => {
  expect(onlyFault(rule, { funds: { 6: { initial: 100, annual: 90, executed: 45, rate: "45%" } } }).facts).toEqual({
    printed: "45%",
    due: 0.5,
    initial: 100,
    annual: 90,
  });
});
