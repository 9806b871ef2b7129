import { rule } from "../../src/rules/F-11";
import { answersOf, type Case } from "../support/ask-rule";

const nowhere = { 7: { annual: null }, 8: { annual: null }, 9: { annual: null } };

const cases: readonly Case[] = [
  ["a budget", {}, []],
  ["spent from 0", { funds: { ...nowhere, 6: { annual: 0 } } }, ["E6 warning"]],
  [
    "spent from a blank budget (Jishan 2021)",
    { funds: { ...nowhere, 6: { initial: 0, annual: null, executed: 207.4538 } } },
    ["E6 warning"],
  ],
  ["nothing spent", { funds: { ...nowhere, 6: { annual: 0, executed: 0 } } }, []],
  ["nothing told", { funds: { ...nowhere, 6: { annual: 0, executed: null } } }, []],
  ["a budget in the sources", { funds: { 6: { annual: 0 } } }, []],
  [
    "only a first budget on the form",
    { withoutFunds: ["annual"], funds: { 6: { initial: 0 }, 7: { initial: 0 } } },
    ["D6 warning initial"],
  ],
  ["an amount of text", { funds: { 6: { executed: "约90" } } }, ["? E6 money-unreadable"]],
  ["no budget column", { withoutFunds: ["annual", "initial"] }, ["- no-budget-column"]],
  ["no total row", { funds: { 6: null } }, ["- no-funds-block"]],
  ["no funds block", { funds: null }, ["- no-funds-block"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
