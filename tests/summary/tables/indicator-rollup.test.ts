import { profileById } from "../../../src/law/index";
import type { SubmittedIndicator, Submission } from "../../../src/summary/submission";
import { indicatorRollup } from "../../../src/summary/tables/indicator-rollup";
import { basis, indicator, submission, type IndicatorFacts } from "../../support/submissions";

const of = (unit: string | null, facts: IndicatorFacts, form: Partial<Submission> = {}) =>
  submission({ unit, indicators: [indicator(facts)], ...form });

const roll = (...forms: Submission[]) => indicatorRollup(basis(forms));

test("absolute values are summed, and completion follows from the sums", () => {
  const table = roll(
    of("甲站", { target: "≥100个", actual: "90个" }, { budget: 10 }),
    of("乙站", { target: "≥200个", actual: "195个", name: "完成 数量" }, { budget: 20.5 }),
  );
  expect(table.rows).toEqual([
    ["产出指标", "数量指标", "完成 数量", "个", 2, { label: "summed" }, 300, 285, 0.95, 30.5],
  ]);
  expect([table.foot, table.chart, table.notes]).toEqual([[], null, []]);
});

test("rates are weighted by money, and shown as the forms print them", () => {
  const rate = { name: "合格率", level2: "质量指标" };
  const { rows } = roll(
    of("甲站", { ...rate, target: "≥95%", actual: "98%" }, { budget: 100 }),
    of("乙站", { ...rate, target: "≥90%", actual: "72%" }, { budget: 300 }),
  );
  expect(rows).toEqual([
    ["产出指标", "质量指标", "合格率", "%", 2, { label: "weighted" }, 91.25, 78.5, 0.8602739726027397, 400],
  ]);
});

test.each([
  ["≤3000元/人", "2000元/人", "≤1000元/人", "1400元/人", ["元/人", 2, { label: "weighted" }, 1500, 1550]],
  ["≥0.8‰", "1‰", "≥0.4‰", "0.2‰", ["‰", 2, { label: "weighted" }, 0.5, 0.4]],
  ["≤24小时", "20小时", "≤48小时", "50小时", ["小时", 2, { label: "summed" }, 72, 70]],
  ["≥14公里", "14030米", "≥1公里", "970米", ["公里", 2, { label: "summed" }, 15, 15]],
  ["≥100", "90", "≥0.1", "0.2", [null, 2, { label: "summed" }, 100.1, 90.2]],
])("%s and %s, %s and %s", (a1, b1, a2, b2, expected) => {
  const { rows } = roll(
    of("甲站", { target: a1, actual: b1 }, { budget: 100 }),
    of("乙站", { target: a2, actual: b2 }, { budget: 300 }),
  );
  expect(rows.map((row) => row.slice(3, 8))).toEqual([expected]);
});

test.each([
  ["达标率", "≥95", "96", "≥90", "91", [null, 2, { label: "weighted" }, 91.25, 92.25]],
  ["满意率", "≥0.95", "0.96", "≥0.9", "0.8", [null, 2, { label: "weighted" }, 0.9125, 0.84]],
  ["满意度评分", "≥95分", "96分", "≥90分", "91分", ["分", 2, { label: "weighted" }, 91.25, 92.25]],
  ["人均培训成本", "≤50元", "48元", "≤60元", "56元", ["元", 2, { label: "weighted" }, 57.5, 54]],
])("%s is relative by its name or its unit, though it prints no percent sign", (name, a1, b1, a2, b2, expected) => {
  const { rows } = roll(
    of("甲站", { name, target: a1, actual: b1 }, { budget: 100 }),
    of("乙站", { name, target: a2, actual: b2 }, { budget: 300 }),
  );
  expect(rows.map((row) => row.slice(3, 8))).toEqual([expected]);
});

test.each([
  ["mof-2020", 0.8333333333333334],
  ["unheard-of", 0.8],
])("what is to be kept low follows the profile's reverse rule (%s)", (id, completion) => {
  const low = { reverse: true, target: "≤50万元", actual: "60万元" };
  const known = profileById(id);
  const profile = known ?? { ...basis([]).profile, reverseRule: "linear" as const };
  const { rows } = indicatorRollup(basis([of("甲站", low), of("乙站", low)], { profile }));
  expect(rows.map((row) => row.slice(6, 9))).toEqual([[100, 120, completion]]);
});

test("another level, unit, sort of figure or direction is another indicator", () => {
  const one = { target: "≥100个", actual: "100个" };
  const { rows, notes } = roll(
    of("甲站", one),
    of("乙站", { ...one, level2: "质量指标" }),
    of("丙站", { ...one, level1: "效益指标" }),
    of("丁站", { target: "≥100件", actual: "100件" }),
    of("戊站", { target: "≥100%", actual: "100%" }),
    of("己站", { ...one, reverse: true }),
    of("庚站", { ...one, name: "其他" }),
  );
  expect([rows, notes]).toEqual([[], [{ label: "single", facts: { count: 7 } }]]);
});

test("two forms of one unit are one unit; the form's money counts once for all its rows", () => {
  const twice = (unit: string): Submission => submission({ unit, indicators: [indicator(), indicator({ row: 15 })] });
  expect(roll(of("甲站", {}), of("甲站", {}, { project: "另一项目" })).rows).toEqual([]);
  expect(roll(twice("甲站"), twice("乙站")).rows.map((row) => [row[4], row[6], row[9]])).toEqual([[2, 400, 200]]);
});

test("a form without a budget cannot weigh; with fewer than two that can there is no figure", () => {
  const rate = { target: "≥90%", actual: "90%" };
  const without = roll(
    of("甲站", rate, { budget: 100 }),
    of("乙站", { ...rate, actual: "45%" }, { budget: 300 }),
    of("丙站", { ...rate, actual: "0%" }, { budget: null }),
    of("丁站", { ...rate, actual: "0%" }, { budget: 0 }),
  );
  expect(without.rows.map((row) => row.slice(4))).toEqual([[2, { label: "weighted" }, 90, 56.25, 0.625, 400]]);
  expect(without.notes).toEqual([{ label: "unfunded", facts: { count: 2 } }]);
  const none = roll(of("甲站", rate, { budget: null }), of("乙站", rate, { budget: null }));
  expect(none.rows.map((row) => row.slice(4))).toEqual([[2, { label: "weighted" }, null, null, null, null]]);
  expect(none.notes).toEqual([
    { label: "unfunded", facts: { count: 2 } },
    { label: "unweighted", facts: { count: 1 } },
  ]);
});

test("an absolute value needs no budget", () => {
  expect(roll(of("甲站", {}, { budget: null }), of("乙站", {})).rows.map((row) => row.slice(4))).toEqual([
    [2, { label: "summed" }, 200, 200, 1, 100],
  ]);
});

test("a sum of targets of 0 has no completion", () => {
  const zero = { target: "≥0个", actual: "1个" };
  expect(roll(of("甲站", zero), of("乙站", zero)).rows.map((row) => row.slice(6, 9))).toEqual([[0, 2, null]]);
});

test("dates, ranges, wordings and figures that cannot be set against each other are counted, not summed", () => {
  const pairs: readonly (readonly [string, string])[] = [
    ["2024年6月底前", "2024年6月"],
    ["80%-90%", "85%"],
    ["达成年度指标", "达成年度指标"],
    ["≥95%", "96"],
    ["≥100亩", "100公里"],
  ];
  const rows = (): SubmittedIndicator[] => pairs.map(([target, actual]) => indicator({ target, actual }));
  const form = (unit: string) => submission({ unit, indicators: [...rows(), indicator({ name: null })] });
  expect(roll(form("甲站"), form("乙站"))).toMatchObject({
    rows: [],
    notes: [{ label: "noFigures", facts: { count: 12 } }],
  });
});

test("no forms", () => {
  expect(roll()).toMatchObject({ rows: [], notes: [{ label: "noForms" }] });
});
