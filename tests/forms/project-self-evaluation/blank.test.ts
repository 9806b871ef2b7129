import fc from "fast-check";
import { drawBlank, type BlankOptions } from "../../../src/forms/project-self-evaluation/blank";
import type { BlankRow } from "../../../src/forms/project-self-evaluation/blank-indicators";
import { readProjectSelfEvaluation } from "../../../src/forms/project-self-evaluation/read";
import { planToGrid } from "../../support/plan-to-grid";
import { recogniseForm } from "../../../src/forms/recognise";
import { cellAddress } from "../../../src/domain/cell-address";

const OPTIONS: BlankOptions = {
  year: 2024,
  executionWeight: 10,
  total: 100,
  levels: [
    { level1: "产出指标", weight: 50, level2: ["数量指标", "质量指标", "时效指标", "成本指标"], rows: 3 },
    { level1: "效益指标", weight: 30, level2: ["经济效益指标", "社会效益指标"], rows: 2 },
    { level1: "满意度指标", weight: 10, level2: ["服务对象满意度指标"], rows: 1 },
  ],
  results: ["达成年度指标", "未达成年度指标且效果较差"],
  version: "表式版本：project-self-evaluation 1 · mof-2020 · 2024 年度",
  notes: ["注：1.得分一档最高不能超过该指标分值上限。", "2.定性指标分三档。"],
};

describe("the blank form", () => {
  test("offers the qualitative wordings for 实际完成值, without forbidding figures", () => {
    const { cells } = drawBlank(OPTIONS);
    const actual = cells.find(({ row, column }) => cellAddress(row, column) === "F13");
    expect(actual?.validation).toEqual({
      type: "list",
      values: ["达成年度指标", "未达成年度指标且效果较差"],
      strict: false,
      messageKey: "input.result",
    });
  });

  const plan = drawBlank(OPTIONS);
  const at = (address: string): string | number | null | undefined =>
    plan.cells.find(({ row, column }) => cellAddress(row, column) === address)?.value;

  test("is recognised, and read as holding nothing", () => {
    const grid = planToGrid(plan);
    expect(recogniseForm(grid)).toBe("project-self-evaluation");
    const form = readProjectSelfEvaluation(grid);
    expect(form.indicators).toEqual([]);
    expect(form.unplaced).toEqual([]);
    expect(form.header.year.value).toBe(2024);
    expect(form.header.moneyUnit.value).toBe("万元");
    expect([form.header.project.value, form.header.department.value, form.header.unit.value]).toEqual([
      null,
      null,
      null,
    ]);
    expect(form.funds?.rows.map(({ source, entries }) => [source, entries.annual.value, entries.weight.value])).toEqual(
      [
        ["total", null, 10],
        ["fiscal", null, null],
        ["carryover", null, null],
        ["other", null, null],
      ],
    );
    expect(
      form.levelWeights.map(({ level1, weight, firstRow, lastRow }) => [level1, weight, firstRow, lastRow]),
    ).toEqual([
      ["产出指标", 50, 13, 24],
      ["效益指标", 30, 25, 28],
      ["满意度指标", 10, 29, 29],
    ]);
    expect([form.total.weight.value, form.total.weight.cell, form.total.score.value]).toEqual([100, "G30", null]);
  });

  test.each([
    ["A1", "项目支出绩效自评表"],
    ["A2", "（2024年度）"],
    ["A3", "项目名称"],
    ["F4", "实施单位"],
    ["A5", "项目资金（万元）"],
    ["E5", "全年预算数"],
    ["B7", "其中：当年财政拨款"],
    ["G7", "—"],
    ["F10", "实际完成情况"],
    ["I12", "偏差原因分析及改进措施"],
    ["B13", "产出指标\n（50分）"],
    ["C16", "质量指标"],
    ["D13", null],
    ["A30", "总分"],
    ["A33", "表式版本：project-self-evaluation 1 · mof-2020 · 2024 年度"],
  ])("%s prints %p", (address, value) => {
    expect(at(address)).toBe(value);
  });

  test("a level whose weight is open prints its name alone", () => {
    const open = drawBlank({
      ...OPTIONS,
      levels: [{ level1: "产出指标", weight: null, level2: ["数量指标"], rows: 1 }],
    });
    expect(open.cells.find(({ row, column }) => row === 13 && column === 2)?.value).toBe("产出指标");
  });

  test("only inputs are unlocked", () => {
    for (const { kind, locked } of plan.cells) expect(locked).toBe(kind !== "input");
    expect(plan.protect).toBe(true);
  });

  test("points can be neither negative nor above the total", () => {
    const validations = plan.cells.filter(({ row, column }) => row === 13 && (column === 7 || column === 8));
    expect(validations.map(({ validation }) => validation)).toEqual([
      { type: "decimal", min: 0, max: 100, messageKey: "input.points" },
      { type: "decimal", min: 0, max: 100, messageKey: "input.points" },
    ]);
    expect(plan.cells.find(({ row, column }) => row === 6 && column === 9)?.validation).toEqual({
      type: "decimal",
      min: 0,
      max: 10,
      messageKey: "input.points",
    });
  });

  test("no two merges overlap, and no cell is drawn under one", () => {
    const covered = new Map<string, number>();
    plan.merges.forEach(({ top, left, bottom, right }, i) => {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const address = cellAddress(row, column);
          expect(covered.has(address)).toBe(false);
          covered.set(address, i);
        }
      }
    });
    for (const { row, column } of plan.cells) {
      const merge = plan.merges[covered.get(cellAddress(row, column)) ?? -1];
      if (merge !== undefined) expect([merge.top, merge.left]).toEqual([row, column]);
    }
  });
});

describe("read(blank(rows)) = rows", () => {
  const word = fc.stringMatching(/^[建设完成率合格数量群众]{1,12}$/u);
  const figure = fc.integer({ min: 1, max: 999999 }).map((value) => value / 100);
  const points = fc.option(fc.integer({ min: 0, max: 10000 }).map((value) => value / 100));
  const row: fc.Arbitrary<BlankRow> = fc.record({
    level1: fc.constantFrom("产出指标", "效益指标", "满意度指标"),
    level2: fc.constantFrom("数量指标", "质量指标", "社会效益指标", "服务对象满意度指标"),
    name: word,
    target: fc.oneof(
      figure,
      fc
        .tuple(fc.constantFrom("≥", "≤", "="), figure, fc.constantFrom("个", "%", "万元"))
        .map((parts) => parts.join("")),
    ),
    actual: fc.oneof(figure, word),
    weight: points,
    score: points,
    reason: fc.option(word),
  });

  test("for any rows", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const form = readProjectSelfEvaluation(planToGrid(drawBlank({ ...OPTIONS, rows })));
        expect(form.unplaced).toEqual([]);
        expect(
          form.indicators.map(({ level1, level2, name, target, actual, weight, score, reason }) => [
            level1,
            level2,
            name,
            target.text,
            actual.text,
            weight.value,
            score.value,
            reason,
          ]),
        ).toEqual(
          rows.map(({ level1, level2, name, target, actual, weight, score, reason }) => [
            level1,
            level2,
            name,
            String(target),
            String(actual),
            weight,
            score,
            reason,
          ]),
        );
      }),
      { numRuns: 200 },
    );
  });
});
