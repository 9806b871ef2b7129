import fc from "fast-check";
import { readSheet } from "../../src/forms/read-sheet";
import { gridOf } from "../support/grid";
import { draw, PLAIN } from "./project-self-evaluation/variant";

const WORDS = [
  "项目名称",
  "实施单位：",
  "一级指标",
  "三级指标",
  "年度指标值",
  "实际完成值",
  "分值",
  "得分",
  "全年预算数",
  "全年执行数",
  "总分",
  "产出指标（50分）",
  "注：",
  "__proto__",
  "constructor",
  "（".repeat(500),
  "指标".repeat(5000),
  "1".repeat(10_000),
  " ".repeat(10_000),
  "：".repeat(2000),
];

describe("any sheet is read or left alone, none breaks the reader", () => {
  const cell = fc.oneof(fc.constantFrom(...WORDS), fc.constant(null), fc.double({ noNaN: true }), fc.string());
  const merge = fc.tuple(fc.nat(8), fc.nat(8), fc.nat(20), fc.nat(20)).map(([top, left, down, right]) => ({
    top: top + 1,
    left: left + 1,
    bottom: top + 1 + down,
    right: left + 1 + right,
  }));

  test("sheets of the form's own words in disorder, with merges that overlap", () => {
    const sheet = fc.tuple(
      fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
      fc.array(merge, { maxLength: 8 }),
    );
    fc.assert(
      fc.property(sheet, ([rows, merges]) => {
        const { form, filled } = readSheet(gridOf(rows, merges));
        expect(filled === null || form === "project-self-evaluation").toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("a sound form with one cell spoilt", () => {
    const { rows, merges } = draw(PLAIN);
    fc.assert(
      fc.property(fc.nat(rows.length - 1), fc.nat(9), cell, (row, column, spoilt) => {
        const spoiltRows = rows.map((cells, r) =>
          r === row ? Object.assign([...cells], { [column]: spoilt }) : cells,
        );
        expect(() => readSheet(gridOf(spoiltRows, merges))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
