import { profileById, DEFAULT_PROFILE } from "../../../src/law/index";
import { withOwnThresholds } from "../../../src/law/own-thresholds";
import { deviationList } from "../../../src/summary/tables/deviation-list";
import { basis, indicator, submission, type IndicatorFacts } from "../../support/submissions";

const listed = (facts: IndicatorFacts, profile = DEFAULT_PROFILE) =>
  deviationList(basis([submission({ indicators: [indicator(facts)] })], { profile })).rows[0];

const kindOf = (facts: IndicatorFacts, profile = DEFAULT_PROFILE) => listed(facts, profile)?.[11];

test("a row says where, what, by how much and why", () => {
  const short = indicator({ name: "新建水厂", actual: "97个", completion: 0.97, deviation: -0.03, score: 9.7 });
  const far = indicator({ target: "≥10次", actual: "14次", completion: 1.4, deviation: 0.4, reason: "需求增加" });
  const table = deviationList(
    basis([
      submission({ project: "甲", indicators: [{ ...short, reason: "工期顺延" }, indicator()] }),
      submission({ project: null, unit: null, department: null, indicators: [far, { ...short, name: null }] }),
    ]),
  );
  expect(table.rows).toEqual([
    [1, "县水利局", "供水站", "甲", "新建水厂", "≥100个", "97个", 0.97, -0.03, 10, 9.7, { label: "short" }, "工期顺延"],
    [
      2,
      null,
      null,
      { label: "unnamed" },
      "完成数量",
      "≥10次",
      "14次",
      1.4,
      0.4,
      10,
      10,
      { label: "farAbove" },
      "需求增加",
    ],
    [
      3,
      null,
      null,
      { label: "unnamed" },
      { label: "unnamed" },
      "≥100个",
      "97个",
      0.97,
      -0.03,
      10,
      9.7,
      { label: "short" },
      { label: "noReason" },
    ],
  ]);
  expect([table.foot, table.chart]).toEqual([[], null]);
  expect(table.notes).toEqual([{ label: "unexplained", facts: { count: 3, unexplained: 1 } }]);
});

test.each([
  [1, 0, undefined],
  [0.9999, -0.0001, { label: "short" }],
  [1.2999, 0.2999, undefined],
  [1.3, 0.3, { label: "farAbove" }],
  [1.5, 0.5, { label: "farAbove" }],
  [1.5001, 0.5001, { label: "lowTarget" }],
])("completion %d, deviation %d of something wanted", (completion, deviation, kind) => {
  expect(kindOf({ completion, deviation })).toEqual(kind);
});

test.each([
  [0.8333, 0.2, { label: "short" }],
  [1.4, -0.2999, undefined],
  [1.4286, -0.3, { label: "farBelowLimit" }],
  [2, -0.5, { label: "farBelowLimit" }],
  [2.5, -0.6, { label: "looseLimit" }],
  [1, null, undefined],
])("completion %d, deviation %p of something to be kept low", (completion, deviation, kind) => {
  expect(kindOf({ reverse: true, completion, deviation })).toEqual(kind);
});

test("the thresholds are the profile's", () => {
  const strict = withOwnThresholds(DEFAULT_PROFILE, { overReasonFrom: 1.2, overRemarkFrom: 1.4 });
  expect(kindOf({ completion: 1.2, deviation: 0.2 }, strict)).toEqual({ label: "farAbove" });
  expect(kindOf({ completion: 1.41, deviation: 0.41 }, strict)).toEqual({ label: "lowTarget" });
  expect(kindOf({ completion: 1.51, deviation: 0.51 }, profileById("guangdong"))).toEqual({ label: "lowTarget" });
});

test.each([
  ["2024年6月底前", "2024年7月", { label: "short" }],
  ["2024年6月底前", "2024年6月", undefined],
  ["6月底前", "2024年7月", { label: "short" }],
  ["2024年6月底前", "按时完成", undefined],
])("due %s, done %s", (target, actual, kind) => {
  expect(kindOf({ target, actual, completion: null, deviation: null })).toEqual(kind);
});

test("a date without a year is of the year that is summed up, where its form prints none", () => {
  const late = indicator({ target: "6月底前", actual: "2024年7月", completion: null, deviation: null });
  const one = submission({ project: "甲", year: null, indicators: [late] });
  expect(deviationList(basis([one, submission({ project: "乙" })])).rows.map((row) => row[11])).toEqual([
    { label: "short" },
  ]);
});

test.each([
  ["无事故", 8, true, { label: "qualitative" }],
  ["无事故", 10, true, undefined],
  ["无事故", null, true, undefined],
  ["100%1000件", 8, true, { label: "notFull" }],
  ["≥5万人", 8, false, { label: "notFull" }],
])("no completion: target %s scored %p", (target, score, judged, kind) => {
  const facts = { target, score, judged, completion: null, deviation: null, recomputed: null };
  expect(kindOf(facts)).toEqual(kind);
});

test("a target of 0 that was not met, and a target below 0", () => {
  const none = { completion: null, deviation: null, recomputed: 0, target: "=0", actual: "1" };
  expect(kindOf(none)).toEqual({ label: "short" });
  expect(kindOf({ ...none, recomputed: 10 })).toBeUndefined();
  expect(kindOf({ completion: null, deviation: 0.8, target: "≥-5", actual: "-9" })).toBeUndefined();
});

test("points lost although the target was met are no deviation", () => {
  expect(kindOf({ score: 5 })).toBeUndefined();
});

test("a reason that explains nothing is shown with its words", () => {
  const short = { completion: 0.5, deviation: -0.5 };
  expect(listed({ ...short, reason: "无", reasonMissing: true })?.[12]).toEqual({
    label: "emptyReason",
    facts: { reason: "无" },
  });
  expect(listed({ ...short, reason: null, reasonMissing: true })?.[12]).toEqual({ label: "noReason" });
  expect(listed({ ...short, reason: "汛期停工" })?.[12]).toBe("汛期停工");
});

test("nothing deviates; no forms at all", () => {
  expect(deviationList(basis([submission({ indicators: [indicator()] })])).notes).toEqual([
    { label: "unexplained", facts: { count: 0, unexplained: 0 } },
  ]);
  expect(deviationList(basis([]))).toMatchObject({ rows: [], notes: [{ label: "noForms" }] });
});

describe("far below a limit", () => {
  const low: IndicatorFacts = { reverse: true, completion: 1.6, deviation: -0.4, reason: null };

  test("nobody owes a reason", () => {
    expect(listed(low)?.slice(11)).toEqual([{ label: "farBelowLimit" }, null]);
    expect(listed({ ...low, deviation: -0.6 })?.slice(11)).toEqual([{ label: "looseLimit" }, null]);
  });

  test("what a rule asks for is missing all the same", () => {
    expect(listed({ ...low, reasonMissing: true })?.at(12)).toEqual({ label: "noReason" });
  });
});
