import { mof2021 } from "../../src/law/profiles/mof-2021";
import { rule } from "../../src/rules/S-05";
import { answersOf, onlyFault, type Case } from "../support/ask-rule";

const SHARED = { value: null, text: "", shared: true };

const cases: readonly Case[] = [
  ["full points for full results", {}, []],
  ["the exact share", { change: { 13: { target: "43.2万元", actual: "37.24万元", weight: 10, score: 8.62 } } }, []],
  [
    "the exact share, unrounded",
    { change: { 13: { target: "43.2万元", actual: "37.24万元", weight: 10, score: 8.6203703703 } } },
    [],
  ],
  [
    "from the rate in whole percent",
    { change: { 13: { target: "43.2万元", actual: "37.24万元", weight: 10, score: 8.6 } } },
    ["H13 hint rounded-rate"],
  ],
  [
    "rounded to a whole number",
    { change: { 13: { target: "43.2万元", actual: "37.24万元", weight: 10, score: 9 } } },
    ["H13 warning rounded-score"],
  ],
  [
    "rounded to a whole number, with a reason",
    { change: { 13: { target: "43.2万元", actual: "37.24万元", weight: 10, score: 9, reason: "剩余尾款未付" } } },
    ["H13 warning rounded-score"],
  ],
  [
    "rounded to one place",
    { change: { 13: { target: "8755人", actual: "8676人", weight: 15, score: 14.9 } } },
    ["H13 warning rounded-score"],
  ],
  [
    "rounded to one place, from the exact share",
    { change: { 13: { target: "100.00%", actual: "97.30%", weight: 2, score: 1.9 } } },
    ["H13 warning rounded-score"],
  ],
  [
    "two points too few",
    { change: { 13: { target: "8755人", actual: "8676人", weight: 15, score: 13 } } },
    ["H13 error"],
  ],
  [
    "a hundredth too many",
    { change: { 13: { target: "8755人", actual: "8676人", weight: 15, score: 14.87 } } },
    ["H13 error"],
  ],
  [
    "a pass mark of 60 %",
    { change: { 13: { target: "50个", actual: "40个", weight: 10, score: 5 } } },
    ["H13 warning other-rule-pass-mark"],
  ],
  [
    "bands of satisfaction",
    { change: { 21: { target: "≥95%", actual: "85%", score: 8 } } },
    ["H21 warning other-rule-bands"],
  ],
  [
    "2−B/A for an upper bound",
    { change: { 13: { target: "≤100个", actual: "120个", weight: 20, score: 16 } } },
    ["H13 warning other-rule-linear"],
  ],
  [
    "all or nothing for an upper bound",
    { change: { 13: { target: "≤100个", actual: "120个", weight: 20, score: 0 } } },
    ["H13 warning other-rule-all-or-nothing"],
  ],
  [
    "points set by hand, and said so",
    { change: { 13: { target: "43.2万元", actual: "37.24万元", weight: 10, score: 7, reason: "经复核酌情扣2分" } } },
    [],
  ],
  ["a completed row that lost points is another rule's", { change: { 13: { score: 9 } } }, []],
  ["full points for less are another rule's", { change: { 13: { actual: "13公里" } } }, []],
  ["above the weight is another rule's", { change: { 13: { actual: "13公里", score: 11 } } }, []],
  ["words for a figure are another rule's", { change: { 13: { actual: "完成" } } }, []],
  ["no result is another rule's", { change: { 13: { actual: "" } } }, []],
  ["a target misread", { change: { 21: { target: "290%", actual: "95%" } } }, []],
  ["words are for another rule to judge", { change: { 19: { target: "达成年度指标", actual: "达成年度指标" } } }, []],
  ["units that cannot be compared", { change: { 13: { actual: "13亩" } } }, ["? H13 not-comparable"]],
  [
    "points for two rows together",
    { change: { 13: { weight: 20, score: 20 }, 14: { weight: SHARED, score: SHARED } } },
    ["? H13 merged-points"],
  ],
  [
    "late, and less than full points",
    { change: { 16: { target: "2022年6月30日前", actual: "2022年8月15日", score: 9 } } },
    ["? H16 late-points"],
  ],
  [
    "late, with full points, is another rule's",
    { change: { 16: { target: "2022年6月30日前", actual: "2022年8月15日" } } },
    [],
  ],
  [
    "nought of what should not be, but something",
    { change: { 13: { name: "安全事故起数", target: "0起", actual: "1起", score: 5 } } },
    ["H13 error"],
  ],
  ["a form without weights", { without: ["weight"] }, ["- no-weight-column"]],
  ["a form without scores", { without: ["score"] }, ["- no-score-column"]],
];

test.each(cases)("%s", (_, form, said) => {
  expect(answersOf(rule, form)).toEqual(said);
});

test("with a pass mark of its own, the plain share is the other rule", () => {
  const form = { change: { 13: { target: "50个", actual: "40个", score: 8 } } };
  expect(answersOf(rule, form)).toEqual([]);
  expect(answersOf(rule, form, mof2021)).toEqual(["H13 warning other-rule-ratio"]);
});

test("says what is due, and by how much the score differs", () => {
  const { facts } = onlyFault(rule, { change: { 13: { target: "50个", actual: "40个", score: 7 } } });
  expect(facts).toEqual({
    target: "50个",
    actual: "40个",
    weight: 10,
    score: 7,
    due: 8,
    completion: 0.8,
    difference: 1,
  });
});
