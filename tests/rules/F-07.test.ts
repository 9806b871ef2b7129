import { sichuan } from "../../src/law/profiles/sichuan";
import { mof2020 } from "../../src/law/profiles/mof-2020";
import { rule } from "../../src/rules/F-07";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";

const asked = { fundsReasonColumn: true };

const cases: readonly Case[] = [
  ["one budget all year", asked, []],
  ["a changed budget", { ...asked, funds: { 6: { initial: 80 } } }, ["J6 warning"]],
  ["changed within what rounding leaves", { ...asked, funds: { 6: { initial: 90.004 } } }, []],
  ["changed by just as much", { ...asked, funds: { 6: { initial: 90.005 } } }, []],
  ["changed by a little more", { ...asked, funds: { 6: { initial: 90.006 } } }, ["J6 warning"]],
  ["a budget that came during the year", { ...asked, funds: { 6: { initial: 0 } } }, ["J6 warning"]],
  ["a changed budget, explained", { ...asked, funds: { 6: { initial: 80, reason: "年中追加防汛资金" } } }, []],
  ["explained beside the source", { ...asked, funds: { 6: { initial: 80 }, 7: { reason: "年中追加防汛资金" } } }, []],
  ["explained with 无", { ...asked, funds: { 6: { initial: 80, reason: "无" } } }, ["J6 warning"]],
  ["a blank first budget", { ...asked, funds: { 6: { initial: null } } }, []],
  ["a budget of text", { ...asked, funds: { 6: { initial: "约80" } } }, ["? J6 money-unreadable"]],
  ["no reason column", { funds: { 6: { initial: 80 } } }, ["- no-funds-reason-column"]],
  ["one budget column", { ...asked, withoutFunds: ["initial"] }, ["- one-budget-column"]],
  ["no total row", { ...asked, funds: { 6: null } }, ["- no-funds-block"]],
  ["no funds block", { funds: null }, ["- no-funds-block"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form, sichuan)).toEqual(said);
});

test("is not asked where the place does not ask for it", () => {
  expect(answersOf(rule, { ...asked, funds: { 6: { initial: 80 } } }, mof2020)).toEqual(["- not-asked-here"]);
});

test("says both budgets and the difference", () => {
  expect(onlyFault(rule, { ...asked, funds: { 6: { initial: 100.1 } } }, sichuan).facts).toEqual({
    initial: 100.1,
    annual: 90,
    difference: 10.1,
  });
});
