import { rule } from "../../src/rules/F-03";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["all of it spent", {}, []],
  ["more than the budget", { funds: { 6: { executed: 95 } } }, ["F6+E6 error"]],
  ["more within what rounding leaves", { funds: { 6: { executed: 90.005 } } }, []],
  ["more than rounding leaves", { funds: { 6: { executed: 90.006 } } }, ["F6+E6 error"]],
  ["the first budget does not count", { funds: { 6: { initial: 80 } } }, []],
  ["one source overspent", { funds: { 7: { executed: 95 } } }, ["F7+E7 error"]],
  [
    "the total and a source overspent is one fault",
    { funds: { 6: { executed: 95 }, 7: { executed: 95 } } },
    ["F6+E6 error"],
  ],
  ["a budget of 0 is nothing to exceed", { funds: { 6: { annual: 0 } } }, []],
  ["a blank budget", { funds: { 6: { annual: null } } }, []],
  [
    "only a first budget on the form",
    { withoutFunds: ["annual"], funds: { 6: { executed: 95 } } },
    ["F6+D6 warning initial"],
  ],
  ["an amount of text", { funds: { 6: { executed: "约90" } } }, ["? F6 money-unreadable"]],
  ["no budget columns", { withoutFunds: ["annual", "initial"] }, ["- no-budget-column"]],
  ["no executed column", { withoutFunds: ["executed"] }, ["- no-budget-column"]],
  ["no funds block", { funds: null }, ["- no-funds-block"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("says both amounts and what is too much", () => {
  expect(onlyFault(rule, { funds: { 6: { executed: 95.1 } } }).facts).toEqual({
    label: "年度资金总额",
    executed: 95.1,
    budget: 90,
    over: 5.1,
  });
});
