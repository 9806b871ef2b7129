import { planInsertRow } from "../../../src/application/plans/insert-row";
import { planRemoveRow } from "../../../src/application/plans/remove-row";
import type { PlanInput } from "../../../src/application/plans/plan-input";
import type { SheetWrite } from "../../../src/application/workbook/write-plan";
import { blankGrid, blankRow, changed, planInput, type Held } from "../../support/plan-input";

const SHEET = { id: "sheet-1", name: "项目支出绩效自评表" };

/** The blank form: rows 13 to 30, two under each second level; A12:A30, B13:B20, C13:C14 … are merged. */
const blank = planInput(blankGrid());
const protectedBlank: PlanInput = { ...blank, isProtected: true };

function filledIn(held: Readonly<Record<string, Held>>, isProtected = false): PlanInput {
  return { ...planInput(changed(blankGrid(), held)), isProtected };
}

const only = ({ sheets }: { readonly sheets: readonly SheetWrite[] }): SheetWrite | undefined => sheets[0];

function refusalOf(plan: () => unknown): unknown {
  try {
    plan();
  } catch (error) {
    return [(error as { key: string }).key, (error as { facts: unknown }).facts];
  }
  return null;
}

describe("a row comes in", () => {
  test("inside its level: every merge around it grows", () => {
    expect(planInsertRow(blank, 13)).toEqual({
      purpose: "insert-row",
      newSheets: [],
      sheets: [
        {
          sheet: SHEET,
          insert: { before: 14, count: 1, like: 13 },
          merges: [
            { top: 12, left: 1, bottom: 31, right: 1 },
            { top: 13, left: 2, bottom: 21, right: 2 },
            { top: 13, left: 3, bottom: 15, right: 3 },
          ],
          cells: [],
        },
      ],
      notes: [],
    });
  });

  test("at the end of both levels: their names reach down to it, and those below are not touched", () => {
    expect(only(planInsertRow(blank, 20))).toEqual({
      sheet: SHEET,
      insert: { before: 21, count: 1, like: 20 },
      merges: [
        { top: 12, left: 1, bottom: 31, right: 1 },
        { top: 13, left: 2, bottom: 21, right: 2 },
        { top: 19, left: 3, bottom: 21, right: 3 },
      ],
      cells: [],
    });
  });

  test("below the last row: the total counts it", () => {
    const plan = planInsertRow(filledIn({ D30: "满意度", E30: "≥90%", G30: 10, H30: 9, H31: 9 }), 30);
    expect(only(plan)?.cells).toEqual([
      { row: 32, column: 8, content: '=IF(COUNT(H13:H31)=0,"",SUM(H13:H31,I6))', before: 9 },
    ]);
    expect(plan.notes).toEqual([{ key: "insert.total-weight", facts: {}, cells: ["G32"] }]);
  });

  test("below the last row: a total that is no sum is left alone", () => {
    const plan = planInsertRow(filledIn({ D30: "满意度", E30: "≥90%", G30: 10, H30: 9, H31: 95 }), 30);
    expect(only(plan)?.cells).toEqual([]);
  });

  test("beside a second level of one row: its name is merged with the new row", () => {
    const grid = blankGrid([blankRow("产出指标", "数量指标", { name: "甲", target: "1次" })]);
    expect(only(planInsertRow(planInput(grid), 13))?.merges).toEqual([
      { top: 12, left: 1, bottom: 14, right: 1 },
      { top: 13, left: 2, bottom: 14, right: 2 },
      { top: 13, left: 3, bottom: 14, right: 3 },
    ]);
  });

  test("where each row prints its levels: they are printed again", () => {
    const grid = changed(blankGrid(), { B14: "产出指标\n（50分）", C14: "数量指标" }, [
      { top: 12, left: 1, bottom: 30, right: 1 },
      { top: 13, left: 4, bottom: 13, right: 5 },
    ]);
    expect(only(planInsertRow(planInput(grid), 13))).toEqual({
      sheet: SHEET,
      insert: { before: 14, count: 1, like: 13 },
      merges: [
        { top: 12, left: 1, bottom: 31, right: 1 },
        { top: 14, left: 4, bottom: 14, right: 5 },
      ],
      cells: [
        { row: 14, column: 2, content: "产出指标\n（50分）", before: "" },
        { row: 14, column: 3, content: "数量指标", before: "" },
      ],
    });
  });
});

describe("on a protected sheet a row comes in", () => {
  test("inside its merges without a merge", () => {
    expect(only(planInsertRow(protectedBlank, 13))).toEqual({
      sheet: SHEET,
      insert: { before: 14, count: 1, like: 13 },
      merges: [],
      cells: [],
    });
  });

  test("below the last row of a level by moving that row's contents up", () => {
    const held = { D14: "甲", E14: "≥14公里", F14: { percent: 0.5 }, G14: 10, H14: 5, I14: "=x" };
    expect(only(planInsertRow(filledIn(held, true), 14))).toEqual({
      sheet: SHEET,
      insert: { before: 14, count: 1, like: 14 },
      merges: [],
      cells: [
        { row: 14, column: 4, content: "甲", before: "" },
        { row: 15, column: 4, content: null, before: "甲" },
        { row: 14, column: 5, content: "≥14公里", before: "" },
        { row: 15, column: 5, content: null, before: "≥14公里" },
        { row: 14, column: 6, content: 0.5, before: "" },
        { row: 15, column: 6, content: null, before: 0.5 },
        { row: 14, column: 7, content: 10, before: "" },
        { row: 15, column: 7, content: null, before: 10 },
        { row: 14, column: 8, content: 5, before: "" },
        { row: 15, column: 8, content: null, before: 5 },
        { row: 14, column: 9, content: "'=x", before: "" },
        { row: 15, column: 9, content: null, before: "=x" },
      ],
    });
  });

  test("and a score that a formula gives is moved as a formula", () => {
    const held = { D14: "甲", E14: "≥14公里", F14: "7公里", G14: 10, H14: 5 };
    const score = only(planInsertRow(filledIn(held, true), 14))?.cells.find(
      ({ row, column }) => row === 14 && column === 8,
    );
    expect(String(score?.content)).toMatch(/^=IFERROR\(IF\(E14="≥14公里",ROUND\(MIN\(MAX\(IF\(ISNUMBER\(F14\),/u);
  });
});

describe("no row comes in", () => {
  const one = planInput(blankGrid([blankRow("产出指标", "数量指标", { name: "甲", target: "1次" })]));
  const grid = blankGrid();
  const shared = changed(grid, { G13: 10, D13: "甲", D14: "乙" }, [
    ...grid.merges,
    { top: 13, left: 7, bottom: 14, right: 7 },
  ]);

  test.each<[string, PlanInput, number, string]>([
    ["beside a heading", blank, 12, "insert.not-a-row"],
    ["beside the total", blank, 31, "insert.not-a-row"],
    ["into merged points", planInput(shared), 13, "insert.merged-values"],
    [
      "beside a level's only row of a protected sheet",
      { ...one, isProtected: true },
      13,
      "insert.single-row-protected",
    ],
  ])("%s", (_, input, row, key) => {
    expect(refusalOf(() => planInsertRow(input, row))).toEqual([key, { row }]);
  });
});

describe("a row goes", () => {
  test("and the names that stand in it go to the next row", () => {
    expect(planRemoveRow(filledIn({ D13: "甲", E13: "≥1次", G13: 5 }), 13)).toEqual({
      purpose: "remove-row",
      newSheets: [],
      sheets: [
        {
          sheet: SHEET,
          remove: { first: 13, count: 1 },
          merges: [
            { top: 12, left: 1, bottom: 29, right: 1 },
            { top: 13, left: 2, bottom: 19, right: 2 },
          ],
          cells: [
            { row: 13, column: 2, content: "产出指标\n（50分）", before: "" },
            { row: 13, column: 3, content: "数量指标", before: "" },
          ],
        },
      ],
      notes: [{ key: "remove.content", facts: { count: 3, name: "甲" }, cells: ["D13", "E13", "G13"] }],
    });
  });

  test("from the end of its level without a word, where it is blank", () => {
    const plan = planRemoveRow(blank, 14);
    expect([only(plan)?.cells, plan.notes]).toEqual([[], []]);
  });

  test.each<[string, PlanInput, number, string]>([
    ["no heading", blank, 12, "remove.not-a-row"],
    ["none of a protected sheet", protectedBlank, 14, "remove.protected"],
    [
      "not the only one of its level",
      planInput(
        blankGrid([
          blankRow("产出指标", "数量指标", { name: "甲", target: "1次" }),
          blankRow("产出指标", "质量指标", { name: "乙", target: "1次" }),
        ]),
      ),
      13,
      "remove.only-row",
    ],
  ])("%s", (_, input, row, key) => {
    expect(refusalOf(() => planRemoveRow(input, row))).toEqual([key, { row }]);
  });
});
