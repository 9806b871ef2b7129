import { sichuan } from "../../src/law/profiles/sichuan";
import { mof2020 } from "../../src/law/profiles/mof-2020";
import { rule } from "../../src/rules/F-08";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";

const asked = { fundsReasonColumn: true };

const cases: readonly Case[] = [
  ["all spent", asked, []],
  ["exactly 90%", { ...asked, funds: { 6: { executed: 81 } } }, []],
  ["a little less", { ...asked, funds: { 6: { executed: 80.99 } } }, ["J6 warning"]],
  ["less, explained", { ...asked, funds: { 6: { executed: 45, reason: "尾款次年支付" } } }, []],
  ["less, explained with 暂无", { ...asked, funds: { 6: { executed: 45, reason: "暂无" } } }, ["J6 warning"]],
  ["a budget of text", { ...asked, funds: { 6: { annual: "约90" } } }, ["? J6 money-unreadable"]],
  ["no budget", { ...asked, funds: { 6: { annual: 0 }, 7: { annual: 0 } } }, ["- no-budget"]],
  ["no reason column", { funds: { 6: { executed: 45 } } }, ["- no-funds-reason-column"]],
  ["no total row", { ...asked, funds: { 6: null } }, ["- no-funds-block"]],
  ["no funds block", { funds: null }, ["- no-funds-block"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form, sichuan)).toEqual(said);
});

test("is not asked where the place does not ask for it", () => {
  expect(answersOf(rule, { ...asked, funds: { 6: { executed: 45 } } }, mof2020)).toEqual(["- not-asked-here"]);
});

test("says the rate and the limit", () => {
  expect(onlyFault(rule, { ...asked, funds: { 6: { executed: 45 } } }, sichuan).facts).toEqual({
    rate: 0.5,
    limit: 0.9,
  });
});
