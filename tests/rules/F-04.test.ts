import { rule } from "../../src/rules/F-04";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";
import type { FundsGiven } from "../support/filled-form";

const spent = (rate: FundsGiven["rate"]): FundsGiven => ({
  initial: 43.2,
  annual: 43.2,
  executed: 37.24,
  rate: rate ?? null,
});
/** A cell that shows less than it holds. */
const shown = (value: number, text: string) => ({ value, text, shared: false });

const cases: readonly Case[] = [
  ["all of it", {}, []],
  ["whole percent (Langfang 2019)", { funds: { 6: spent("86%") } }, []],
  ["the neighbouring percent", { funds: { 6: spent("87%") } }, ["H6 error"]],
  ["cut instead of rounded", { funds: { 6: { ...spent("87%"), executed: 37.9 } } }, ["H6 error"]],
  ["one decimal", { funds: { 6: spent("86.2%") } }, []],
  ["one decimal, wrong", { funds: { 6: spent("86.3%") } }, ["H6 error"]],
  ["two decimals", { funds: { 6: spent("86.20%") } }, []],
  ["two decimals, one off", { funds: { 6: spent("86.21%") } }, ["H6 error"]],
  ["exactly half a percent up", { funds: { 6: { initial: 200, annual: 200, executed: 173, rate: "87%" } } }, []],
  ["exactly half a percent down", { funds: { 6: { initial: 200, annual: 200, executed: 173, rate: "86%" } } }, []],
  ["a stored rate shown in whole percent", { funds: { 6: spent(shown(0.862037037037037, "86%")) } }, []],
  [
    "a stored rate shown in whole percent, wrong",
    { funds: { 6: spent(shown(0.872037037037037, "87%")) } },
    ["H6 error"],
  ],
  ["a fraction", { funds: { 6: spent("0.86") } }, []],
  ["a finer fraction, wrong", { funds: { 6: spent("0.865") } }, ["H6 error"]],
  ["full-width text", { funds: { 6: spent(shown(0.862, "８６．２％")) } }, []],
  [
    "half spent, printed 50% (Haidian 2016)",
    { funds: { 6: { initial: 310.2, annual: 310.2, executed: 154.74, rate: "50%" } } },
    [],
  ],
  [
    "no percent sign (Ezhou 2022)",
    { funds: { 6: { initial: 104, annual: 104, executed: 103.97, rate: unread("99.97") } } },
    ["H6 warning no-percent"],
  ],
  [
    "no percent sign, and wrong",
    { funds: { 6: { initial: 104, annual: 104, executed: 103.97, rate: unread("97.99") } } },
    ["H6 error"],
  ],
  ["words", { funds: { 6: spent("基本完成") } }, ["H6 error unreadable"]],
  ["a dash", { funds: { 6: spent("—") } }, []],
  ["blank", { funds: { 6: spent(null) } }, []],
  ["a source's own rate", { funds: { 7: { rate: "50%" } } }, ["H7 error"]],
  ["a source of 0", { funds: { 8: { rate: "100%" } } }, []],
  ["a budget of 0", { funds: { 6: { annual: 0, executed: 0, rate: "100%" } } }, []],
  ["no rate of a budget of 0", { funds: { 6: { annual: 0, executed: 0, rate: "#DIV/0!" } } }, []],
  ["overspent and cut at 100%", { funds: { 6: { executed: 95 } } }, []],
  ["overspent and told", { funds: { 6: { executed: 99, rate: "110%" } } }, []],
  ["counted from the first budget", { funds: { 6: { initial: 100, annual: 90, executed: 45, rate: "45%" } } }, []],
  [
    "only a first budget on the form",
    { withoutFunds: ["annual"], funds: { 6: { initial: 100, executed: 45, rate: "50%" } } },
    ["H6 error"],
  ],
  ["a budget of text", { funds: { 6: { annual: "约90" } } }, ["? H6 money-unreadable"]],
  ["no budget column", { withoutFunds: ["annual", "initial"] }, []],
  ["no rate column", { withoutFunds: ["rate"] }, ["- no-rate-column"]],
  ["no funds block", { funds: null }, ["- no-funds-block"]],
];

/** A text that is a number without being a rate. */
function unread(text: string) {
  return { value: null, text, shared: false };
}

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("says the printed rate and the right one", () => {
  expect(onlyFault(rule, { funds: { 6: { executed: 45, rate: "60%" } } }).facts).toEqual({ printed: "60%", due: 0.5 });
});
