import { rule } from "../../src/rules/F-02";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["the total is the sum", {}, []],
  ["a total too large", { funds: { 6: { annual: 91 } } }, ["E6 error annual"]],
  [
    "a total too small in every column",
    { funds: { 6: { initial: 80, annual: 80, executed: 80 } } },
    ["D6 error initial", "E6 error annual", "F6 error executed"],
  ],
  ["half of the second decimal", { funds: { 6: { annual: 90.005 } } }, []],
  ["more than half of the second decimal", { funds: { 6: { annual: 90.0051 } } }, ["E6 error annual"]],
  [
    "tenths that no double can hold",
    { funds: { 6: { executed: 0.6 }, 7: { executed: 0.1 }, 8: { executed: 0.2 }, 9: { executed: 0.3 } } },
    [],
  ],
  ["in yuan half a fen", { header: { moneyUnit: "元" }, funds: { 6: { annual: 90.01 } } }, ["E6 error annual"]],
  [
    "in yi the same money",
    { header: { moneyUnit: "亿元" }, funds: { 6: { annual: 90.0000006 } } },
    ["E6 error annual"],
  ],
  [
    "a printed 0 over 89.974 (Guichi 2022)",
    { funds: { 6: { initial: 0, annual: 0, executed: 0 }, 7: { annual: 89.974, executed: 89.974 } } },
    ["D6 error initial", "E6 error annual", "F6 error executed"],
  ],
  ["a blank total", { funds: { 6: { annual: null } } }, []],
  ["blank parts", { funds: { 7: { annual: null }, 8: { annual: null }, 9: { annual: null } } }, []],
  ["zeros beside a blank part", { funds: { 7: { annual: null } } }, []],
  ["zeros in every part", { funds: { 7: { annual: 0 } } }, ["E6 error annual"]],
  ["some parts blank", { funds: { 8: { annual: null }, 9: { annual: null } } }, []],
  [
    "some parts blank, and a wrong total",
    { funds: { 6: { annual: 95 }, 8: { annual: null }, 9: { annual: null } } },
    ["E6 error annual"],
  ],
  ["a total of text", { funds: { 6: { annual: "约90" } } }, ["? E6 money-unreadable"]],
  ["a part of text", { funds: { 8: { executed: "854万854万" } } }, ["? F6 money-unreadable"]],
  [
    "a part of text that may be the difference",
    { funds: { 6: { executed: 95 }, 8: { executed: "5万" } } },
    ["? F6 money-unreadable"],
  ],
  ["a part of 无", { funds: { 8: { executed: "无" } } }, []],
  [
    "detail rows of one source",
    { funds: { 10: { label: "其中：中央资金", annual: 60 }, 11: { label: "省级资金", annual: 30 } } },
    [],
  ],
  [
    "detail rows that make the difference",
    { funds: { 6: { annual: 100 }, 10: { label: "市级配套资金", annual: 10 } } },
    [],
  ],
  [
    "detail rows that do not",
    { funds: { 6: { annual: 101 }, 10: { label: "市级配套资金", annual: 10 } } },
    ["E6 error annual"],
  ],
  ["a local source of its own", { funds: { 10: { label: "单位资金", annual: 10 } } }, ["E6 error annual"]],
  [
    "fiscal named twice, the second a detail",
    { funds: { 10: { label: "其中：财政资金", source: "fiscal", annual: 60 } } },
    [],
  ],
  [
    "local rows only",
    { funds: { 7: { source: "一般预算内拨款", label: "一般预算内拨款", annual: 60 }, 8: null, 9: null } },
    ["E6 error annual"],
  ],
  ["no total row", { funds: { 6: null } }, ["- no-funds-parts"]],
  ["no parts", { funds: { 7: null, 8: null, 9: null } }, ["- no-funds-parts"]],
  ["no funds block", { funds: null }, ["- no-funds-block"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("says the total, the sum and the difference", () => {
  expect(onlyFault(rule, { funds: { 6: { annual: 90.3 } } }).facts).toEqual({ total: 90.3, sum: 90, difference: 0.3 });
  expect(onlyFault(rule, { funds: { 6: { annual: 89.7 } } }).facts).toEqual({ total: 89.7, sum: 90, difference: 0.3 });
});

test("many detail rows are tried all together or not at all", () => {
  const details = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [10 + index, { label: `市级第${index}笔`, annual: 1 }]),
    );
  expect(answersOf(rule, { funds: { ...details(40), 6: { annual: 130 } } })).toEqual([]);
  expect(answersOf(rule, { funds: { ...details(40), 6: { annual: 110 } } })).toEqual(["E6 error annual"]);
  expect(answersOf(rule, { funds: { ...details(9), 6: { annual: 94 } } })).toEqual(["E6 error annual"]);
  expect(answersOf(rule, { funds: { ...details(8), 6: { annual: 94 } } })).toEqual([]);
});
