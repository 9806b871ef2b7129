import { hubei } from "../../src/law/profiles/hubei";
import { rule } from "../../src/rules/S-13";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["nothing to judge", {}, []],
  ["first grade, full points", { change: { 19: { target: "达成年度指标", actual: "达成年度指标", score: 10 } } }, []],
  [
    "first grade, its lowest points",
    { change: { 19: { target: "达成年度指标", actual: "达成年度指标", score: 8 } } },
    [],
  ],
  [
    "first grade, too few",
    { change: { 19: { target: "达成年度指标", actual: "达成年度指标", score: 7.99 } } },
    ["H19 warning"],
  ],
  [
    "second grade, full points",
    { change: { 19: { target: "达成年度指标", actual: "部分达成年度指标并具有一定效果", score: 10 } } },
    ["H19 warning"],
  ],
  [
    "second grade, its lowest points",
    { change: { 19: { target: "达成年度指标", actual: "部分达成年度指标并具有一定效果", score: 6 } } },
    [],
  ],
  [
    "third grade, too many",
    { change: { 19: { target: "达成年度指标", actual: "未达成年度指标且效果较差", score: 7 } } },
    ["H19 warning"],
  ],
  ["words of no grade", { change: { 19: { target: "有效减轻", actual: "有所减轻" } } }, ["? H19 words-to-judge"]],
  ["words repeated for full points", { change: { 19: { target: "有效减轻", actual: "有效减轻" } } }, []],
  [
    "words repeated for fewer points",
    { change: { 19: { target: "有效减轻", actual: "有效减轻", score: 9 } } },
    ["? H19 words-to-judge"],
  ],
  [
    "above the weight is another rule's",
    { change: { 19: { target: "达成年度指标", actual: "达成年度指标", score: 11 } } },
    [],
  ],
  ["no result", { change: { 19: { target: "达成年度指标", actual: "", score: 10 } } }, []],
  ["a form without scores", { without: ["score"] }, ["- no-score-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("the second grade reaches down to half in Hubei", () => {
  const form = { change: { 19: { target: "达成预期指标", actual: "部分达成预期指标并具有一定效果", score: 5 } } };
  expect(answersOf(rule, form)).toEqual(["H19 warning"]);
  expect(answersOf(rule, form, hubei)).toEqual([]);
});
