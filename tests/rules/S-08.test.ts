import { rule } from "../../src/rules/S-08";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["no deviation, no reason", {}, []],
  ["missed without a reason", { change: { 13: { actual: "13公里", score: 9.29 } } }, ["I13 error"]],
  ["missed with a dash", { change: { 13: { actual: "13公里", score: 9.29, reason: "—" } } }, ["I13 error"]],
  ["missed with a reason", { change: { 13: { actual: "13公里", score: 9.29, reason: "受汛期影响，工期推迟" } } }, []],
  [
    "missed with a word for none is another rule's",
    { change: { 13: { actual: "13公里", score: 9.29, reason: "无" } } },
    [],
  ],
  [
    "missed in a form without scores",
    { without: ["score", "weight"], change: { 13: { actual: "13公里" } } },
    ["I13 error"],
  ],
  [
    "points off for words",
    { change: { 19: { target: "达成年度指标", actual: "部分达成年度指标并具有一定效果", score: 7 } } },
    ["I19 error points"],
  ],
  ["full points for words", { change: { 19: { target: "有效提升", actual: "有所好转" } } }, []],
  [
    "words in a form without scores",
    { without: ["score", "weight"], change: { 19: { target: "有效提升", actual: "有所好转" } } },
    [],
  ],
  ["points off a completed row are another rule's", { change: { 13: { score: 9 } } }, []],
  ["a part of another row", { change: { 14: { weight: null, score: null, actual: "9场" } } }, []],
  ["points without a result are another rule's", { change: { 13: { actual: "", score: 9 } } }, []],
  ["neither result nor points", { change: { 13: { actual: "", score: 0 } } }, ["I13 error points"]],
  [
    "a form without reasons",
    { without: ["reason"], change: { 13: { actual: "13公里", score: 9.29 } } },
    ["- no-reason-column"],
  ],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
