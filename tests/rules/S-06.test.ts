import { rule } from "../../src/rules/S-06";
import { answersOf, type Case } from "../support/ask-rule";

const cases: readonly Case[] = [
  ["full points for full results", {}, []],
  ["points off a completed row", { change: { 15: { target: "95%", actual: "95%", score: 9 } } }, ["H15 warning"]],
  [
    "with a reason",
    { change: { 15: { target: "95%", actual: "95%", score: 9, reason: "佐证材料不全，酌情扣分" } } },
    [],
  ],
  [
    "with a word for none",
    { change: { 15: { target: "95%", actual: "95%", score: 9, reason: "无" } } },
    ["H15 warning"],
  ],
  [
    "the same words",
    { change: { 16: { target: "2021年12月完成", actual: "2021年12月完成", score: 9 } } },
    ["H16 warning"],
  ],
  ["words repeated", { change: { 19: { target: "有效减轻", actual: "有效 减轻", score: 9 } } }, ["H19 warning"]],
  ["words repeated, full points", { change: { 19: { target: "有效减轻", actual: "有效减轻" } } }, []],
  ["no score yet", { change: { 15: { score: null } } }, []],
  [
    "within the band of its grade",
    { change: { 19: { target: "达成年度指标", actual: "达成年度指标", score: 9 } } },
    [],
  ],
  ["a missed row is another rule's", { change: { 15: { actual: "90%", score: 9 } } }, []],
  [
    "weight shared with the row below",
    { change: { 15: { weight: 20, score: 8 }, 16: { weight: { value: null, text: "", shared: true } } } },
    [],
  ],
  [
    "score shared with the row below",
    { change: { 15: { score: 8 }, 16: { score: { value: null, text: "", shared: true } } } },
    [],
  ],
  ["neither target nor result", { change: { 15: { target: "", actual: "", score: 9 } } }, []],
  ["a mark for both", { change: { 15: { target: "/", actual: "/", score: 9 } } }, []],
  ["no place for a reason", { without: ["reason"], change: { 15: { score: 9 } } }, ["H15 warning"]],
  ["a goal with all its points", { without: ["weight", "reason"], goalWeight: 90 }, ["- no-weight-column"]],
  [
    "a goal that lost points in the row whose result was taken for a share",
    { without: ["weight", "reason"], goalWeight: 90, change: { 15: { target: "98%", actual: "98%", score: 9.8 } } },
    ["H15 warning goal"],
  ],
  [
    "a goal that lost points nobody knows where",
    { without: ["weight", "reason"], goalWeight: 90, change: { 15: { score: 9.5 } } },
    ["? A12 goal-shortfall"],
  ],
  [
    "a goal with a row that fell short",
    { without: ["weight", "reason"], goalWeight: 90, change: { 15: { actual: "90%", score: 9.5 } } },
    ["- no-weight-column"],
  ],
  ["a form without weights", { without: ["weight"] }, ["- no-weight-column"]],
  ["a form without scores", { without: ["score"] }, ["- no-score-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});
