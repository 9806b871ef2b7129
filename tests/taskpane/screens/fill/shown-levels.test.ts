import type { FormOutline, OutlineRow } from "../../../../src/application/fill/outline";
import { shownLevels } from "../../../../src/taskpane/screens/fill/shown-levels";

const row = (at: number): OutlineRow => ({ row: at, name: `指标${at}`, weight: 10, isBlank: false });

const OUTLINE: FormOutline = {
  levels: [
    {
      level1: "产出指标",
      level2: [
        { level2: "数量指标", rows: [row(12), row(13)] },
        { level2: "质量指标", rows: [row(14)] },
      ],
      weight: 30,
      due: 50,
    },
    { level1: "效益指标", level2: [{ level2: "", rows: [row(15)] }], weight: 10, due: 30 },
  ],
  weight: 40,
  due: 90,
};

const rowsShown = (limit: number) =>
  shownLevels(OUTLINE, limit).levels.map(({ level1, level2, weight }) => [
    level1,
    weight,
    level2.map((group) => [group.level2, group.rows.map((one) => one.row)]),
  ]);

describe("as many rows as are shown at a time", () => {
  test("all of a short form", () => {
    expect(shownLevels(OUTLINE, 4)).toEqual({ levels: OUTLINE.levels, hidden: 0 });
  });

  test("a cut inside a level keeps the level's sum and every level's heading", () => {
    expect(rowsShown(2)).toEqual([
      ["产出指标", 30, [["数量指标", [12, 13]]]],
      ["效益指标", 10, []],
    ]);
    expect(shownLevels(OUTLINE, 2).hidden).toBe(2);
  });

  test("a cut inside a second level", () => {
    expect(rowsShown(1)).toEqual([
      ["产出指标", 30, [["数量指标", [12]]]],
      ["效益指标", 10, []],
    ]);
    expect(shownLevels(OUTLINE, 1).hidden).toBe(3);
  });
});
