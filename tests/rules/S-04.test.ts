import { mof2021 } from "../../src/law/profiles/mof-2021";
import { rule } from "../../src/rules/S-04";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["full budget, full points", {}, []],
  ["the exact share", { funds: { 6: { executed: 37.24, annual: 43.2, score: 8.62 } } }, []],
  ["the exact share, unrounded", { funds: { 6: { executed: 37.24, annual: 43.2, score: 8.6203703703 } } }, []],
  [
    "from the rate in whole percent",
    { funds: { 6: { executed: 37.24, annual: 43.2, score: 8.6 } } },
    ["I6 hint rounded-rate"],
  ],
  [
    "49.88% taken as 50%",
    { funds: { 6: { executed: 154.74, annual: 310.2, rate: "50%", score: 5 } } },
    ["I6 hint rounded-rate"],
  ],
  [
    "rounded to a whole number",
    { funds: { 6: { executed: 37.24, annual: 43.2, rate: "86%", score: 9 } } },
    ["I6 error"],
  ],
  [
    "99.6% cut to 99%",
    { funds: { 6: { annual: 1000, executed: 996, rate: "99%", score: 9.9 } } },
    ["I6 hint rounded-rate"],
  ],
  [
    "99.6% printed as 99.5%",
    { funds: { 6: { annual: 1000, executed: 996, rate: "99.5%", score: 9.95 } } },
    ["I6 error"],
  ],
  [
    "a printed rate a whole point off",
    { funds: { 6: { annual: 100, executed: 86, rate: "85%", score: 8.5 } } },
    ["I6 error"],
  ],
  ["no printed rate to go by", { funds: { 6: { annual: 1000, executed: 996, rate: null, score: 9.9 } } }, ["I6 error"]],
  ["a hundredth off", { funds: { 6: { executed: 37.24, annual: 43.2, score: 8.63 } } }, ["I6 error"]],
  ["full points although money is left", { funds: { 6: { executed: 80, score: 10 } } }, ["I6 error"]],
  ["beyond the budget, full points", { funds: { 6: { executed: 99, score: 10 } } }, []],
  [
    "the total row blank, its parts filled",
    {
      funds: { 6: { initial: 0, annual: 0, executed: 0, rate: 0, score: 0 }, 7: { executed: 89.974, annual: 89.974 } },
    },
    ["I6 error"],
  ],
  [
    "no budget at all",
    { funds: { 6: { annual: 0, executed: 0 }, 7: null, 8: null, 9: null } },
    ["? I6 no-execution-budget"],
  ],
  ["above the weight is another rule's", { funds: { 6: { executed: 80, score: 11 } } }, []],
  ["below nought is another rule's", { funds: { 6: { score: -1 } } }, []],
  ["a score that cannot be read", { funds: { 6: { score: "十分" } } }, ["? I6 score-unreadable"]],
  [
    "20 points in the heading",
    { withoutFunds: ["weight"], headingWeight: 20, funds: { 6: { annual: 104, executed: 103.97, score: 19.99 } } },
    [],
  ],
  [
    "20 points in the heading, one taken off",
    { withoutFunds: ["weight"], headingWeight: 20, funds: { 6: { annual: 104, executed: 103.97, score: 19 } } },
    ["I6 error"],
  ],
  ["no score filled in", { funds: { 6: { score: null } } }, ["- no-execution-score"]],
  ["a form without funds", { funds: null }, ["- no-execution-score"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

describe("by tiers", () => {
  const missed = { change: { 13: { actual: "13公里" } } };
  const words = {
    change: {
      13: { target: "完成", actual: "完成" },
      14: { target: "完成", actual: "完成" },
      15: { target: "完成", actual: "完成" },
      16: { target: "完成", actual: "完成" },
      17: { target: "完成", actual: "完成" },
    },
  };
  const spent = (score: number) => ({ 6: { executed: 76.5, score } });

  test.each([
    ["completed, full points", { funds: spent(10) }, []],
    ["completed, the tier of one that was not", { funds: spent(7) }, ["I6 error tiers"]],
    ["not completed, its tier", { ...missed, funds: spent(7) }, []],
    ["not completed, full points", { ...missed, funds: spent(10) }, ["I6 error tiers"]],
    ["not completed, the plain share", { ...missed, funds: spent(8.5) }, ["I6 warning other-rule"]],
    ["completed or not, full points", { ...words, funds: spent(10) }, ["? I6 completion-unknown"]],
    ["completed or not, its tier", { ...words, funds: spent(7) }, []],
  ])("%s", (_, form, said) => {
    expect(answersOf(rule, form, mof2021)).toEqual(said);
  });
});
