import fc from "fast-check";
import { readProjectSelfEvaluation } from "../../../src/forms/project-self-evaluation/read";
import { recogniseForm } from "../../../src/forms/recognise";
import { gridOf } from "../../support/grid";
import { draw, ITEMS, PLAIN, type Variant } from "./variant";

/** What every layout of the form must be read as, its sheet rows aside. */
function expectReading(variant: Variant): void {
  const drawn = draw(variant);
  const grid = gridOf(drawn.rows, drawn.merges);
  expect(recogniseForm(grid)).toBe("project-self-evaluation");
  const form = readProjectSelfEvaluation(grid);
  expect(form.unplaced).toEqual([]);
  const { project, department, unit, year, moneyUnit } = form.header;
  expect([project.value, department.value, unit.value, year.value, moneyUnit.value]).toEqual([
    "2021年续建碧道项目",
    "219-某某局",
    "某某中心",
    2022,
    "万元",
  ]);
  expect(form.goals.map(({ expected, actual }) => [expected.value, actual.value])).toEqual([
    ["完成碧道建设。", "已完成14.03公里。"],
  ]);
  expect(
    form.funds?.rows.map(({ source, row, entries: { initial, annual, executed, weight, rate, score } }) => [
      source,
      row,
      ...[initial, annual, executed, weight, rate, score].map(({ value }) => value),
    ]),
  ).toEqual([
    ["total", drawn.fundsRows.total, 1000, 1200.5, 1034.831, 10, 0.862, 8.62],
    ["fiscal", drawn.fundsRows.fiscal, 1000, 1000, 900, null, null, null],
    ["carryover", drawn.fundsRows.carryover, null, 200.5, 134.831, null, null, null],
    ["other", drawn.fundsRows.other, null, null, null, null, null, null],
  ]);
  expect(
    form.indicators.map(({ row, level1, level2, name, target, actual, weight, score, reason }) => ({
      row,
      level1,
      level2,
      name,
      target: target.text,
      actual: actual.text,
      weight: weight.value,
      score: score.value,
      reason,
    })),
  ).toEqual(
    ITEMS.map((item, i) => ({
      row: drawn.itemRows[i],
      level1: item.level1,
      level2: item.level2,
      name: item.name,
      target: item.operator + item.value + item.unit,
      actual: String(item.actual),
      weight: item.weight,
      score: item.score,
      reason: item.reason,
    })),
  );
  const printsPoints = variant.weightsInLevels !== "none";
  expect([...new Set(form.levelWeights.map(({ level1, weight }) => `${level1} ${weight}`))]).toEqual(
    printsPoints ? ["产出指标 50", "效益指标 30", "满意度指标 10"] : [],
  );
  const { total } = form;
  const labelled = variant.total === "label";
  expect([total.weight.value, total.score.value, total.grade.value]).toEqual(
    variant.total === "none" ? [null, null, null] : [labelled ? null : 100, 92.37, labelled ? "优" : null],
  );
}

const SINGLE: readonly Partial<Variant>[] = [
  {},
  { weightFirst: true },
  { target: "split" },
  { target: "two-row" },
  { target: "two-row", levels: "once", across: false },
  { target: "two-row", weightFirst: true },
  { blankColumns: 1 },
  { blankColumns: 3, blankRows: 2 },
  { levels: "once" },
  { levels: "repeated" },
  { across: false },
  { across: false, levels: "once" },
  { spacing: "spaces" },
  { spacing: "breaks" },
  { words: 1 },
  { words: 2 },
  { words: 3 },
  { weightsInLevels: "brackets" },
  { weightsInLevels: "break" },
  { weightsInLevels: "bare" },
  { template: true },
  { template: true, levels: "once" },
  { annex: true },
  { notes: true },
  { notes: true, across: false },
  { numbersAsText: true },
  { extraColumns: true },
  { total: "none" },
  { total: "first" },
  { total: "label" },
];

describe("one form, many layouts, one reading", () => {
  test.each(SINGLE.map((change) => [JSON.stringify(change), change] as const))("%s", (_, change) => {
    expectReading({ ...PLAIN, ...change });
  });

  test("any combination of them", () => {
    const variant: fc.Arbitrary<Variant> = fc.record({
      weightFirst: fc.boolean(),
      target: fc.constantFrom("joined", "split", "two-row"),
      blankColumns: fc.nat(2),
      blankRows: fc.nat(2),
      levels: fc.constantFrom("merged", "once", "repeated"),
      across: fc.boolean(),
      spacing: fc.constantFrom("none", "spaces", "breaks"),
      words: fc.nat(3),
      weightsInLevels: fc.constantFrom("none", "brackets", "break", "bare"),
      template: fc.boolean(),
      annex: fc.boolean(),
      notes: fc.boolean(),
      numbersAsText: fc.boolean(),
      extraColumns: fc.boolean(),
      total: fc.constantFrom("none", "merged", "first", "label"),
    });
    fc.assert(fc.property(variant, expectReading), { numRuns: 300 });
  });
});
