import { rule } from "../../src/rules/F-10";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["a total over its parts", {}, []],
  [
    "0 over 89.974 (Guichi 2022)",
    {
      funds: {
        6: { initial: 0, annual: 0, executed: 0 },
        7: { annual: 89.974, executed: 89.974 },
        8: { initial: null, annual: null, executed: null },
      },
    },
    ["D6+E6+F6 error"],
  ],
  ["one column of 0", { funds: { 6: { annual: 0 } } }, ["E6 error"]],
  ["a blank total", { funds: { 6: { executed: null } } }, ["F6 error"]],
  ["parts of 0 under a total", { funds: { 7: { annual: 0 } } }, ["E6 error parts"]],
  ["parts left blank", { funds: { 7: { annual: null }, 8: { annual: null }, 9: { annual: null } } }, []],
  ["a blank among zeros", { funds: { 7: { annual: null } } }, []],
  [
    "nothing anywhere",
    { funds: { 6: { initial: 0 }, 7: { initial: null }, 8: { initial: null }, 9: { initial: null } } },
    [],
  ],
  ["zeros everywhere", { funds: { 6: { annual: 0 }, 7: { annual: 0 } } }, []],
  ["0 over a single part", { funds: { 6: { annual: 0 }, 8: { annual: null }, 9: { annual: null } } }, ["E6 error"]],
  ["a total of text", { funds: { 6: { annual: "约90" } } }, []],
  ["a column the form lacks", { withoutFunds: ["initial"] }, []],
  ["no total row", { funds: { 6: null } }, ["- no-funds-parts"]],
  ["no parts", { funds: { 7: null, 8: null, 9: null } }, ["- no-funds-parts"]],
  ["no funds block", { funds: null }, ["- no-funds-block"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("says what the parts make", () => {
  expect(onlyFault(rule, { funds: { 6: { annual: 0 }, 8: { annual: 0.1 } } }).facts).toEqual({
    label: "年度资金总额",
    sum: 90.1,
  });
});
