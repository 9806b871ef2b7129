import { planComputedCells } from "../../../src/application/plans/computed-cells";
import { PlanRefused, type PlanNote } from "../../../src/application/workbook/write-plan";
import { DEFAULT_PROFILE, profileById } from "../../../src/law/index";
import { blankGrid, blankRow, changed, planInput, type Held } from "../../support/plan-input";
import { cellsOf, formulasOf, recalculated } from "../../support/recalculated";

const RATE = (row: number) => `=IF(COUNT(E${row},F${row})=2,IF(E${row}>0,F${row}/E${row},""),"")`;
const SUM = (column: string) => `=IF(COUNT(${column}7:${column}9)=0,"",SUM(${column}7:${column}9))`;

const ROWS = [
  blankRow("产出指标", "数量指标", { name: "碧道长度", target: "≥14公里", actual: "7公里", weight: 25 }),
  blankRow("产出指标", "质量指标", { name: "验收合格率", target: "≥90%", weight: 25 }),
  blankRow("效益指标", "社会效益指标", { name: "受益人口", target: 1000, actual: 900, weight: 30 }),
  blankRow("满意度指标", "服务对象满意度指标", { name: "满意度", target: "≥90%", actual: "45%", weight: 10 }),
];

function notesOf(held: Readonly<Record<string, Held>>): readonly PlanNote[] {
  return planComputedCells(planInput(changed(blankGrid(ROWS), held))).notes;
}

test("a blank form gets sums, rates, the execution score and the total", () => {
  const plan = planComputedCells(planInput(blankGrid()));
  expect(formulasOf(plan)).toEqual({
    D6: SUM("D"),
    E6: SUM("E"),
    F6: SUM("F"),
    H6: RATE(6),
    H7: RATE(7),
    H8: RATE(8),
    H9: RATE(9),
    I6: '=IF(COUNT(E6,F6)=2,IF(E6>0,ROUND(MIN(MAX(F6,0),E6)*G6/E6,2),""),"")',
    H31: '=IF(COUNT(H13:H30)=0,"",SUM(H13:H30,I6))',
  });
  expect(plan.notes).toEqual([]);
  expect(
    cellsOf(plan)
      .filter(({ numberFormat }) => numberFormat === "0.00%")
      .map(({ row }) => row),
  ).toEqual([6, 7, 8, 9]);
  expect(cellsOf(plan).every(({ before }) => before === "")).toBe(true);
});

test("no formula is one of the add-in's own functions", () => {
  const formulas = Object.values(formulasOf(planComputedCells(planInput(blankGrid(ROWS))))).join("\n");
  expect(formulas).not.toContain("JX.");
});

test("the whole form comes to the core's figures", async () => {
  const held = { E7: 43.2, F7: 37.24, E8: 0, F8: 0 };
  const input = planInput(changed(blankGrid(ROWS), held));
  const { shown } = await recalculated(input.grid, cellsOf(planComputedCells(input)));
  const values = (cells: readonly string[]) => cells.map((cell) => shown.get(cell));
  expect(values(["E6", "F6", "H6", "H8", "I6"])).toEqual([43.2, 37.24, 37.24 / 43.2, "", 8.62]);
  expect(values(["H13", "H14", "H15", "H16"])).toEqual([12.5, "", 27, 5]);
  expect(shown.get("H17")).toBe(53.12);
});

test("a target that is changed afterwards gives no score of the old one", async () => {
  const input = planInput(blankGrid(ROWS));
  const cells = cellsOf(planComputedCells(input));
  expect((await recalculated(input.grid, cells, { E13: "≥20公里", E15: 900 })).shown.get("H13")).toBe("");
  expect((await recalculated(input.grid, cells, { E13: "≥20公里", E15: 900 })).shown.get("H15")).toBe("");
});

test("a blank amount gives no rate, and an amount typed as text gets no formula", async () => {
  const input = planInput(changed(blankGrid(ROWS), { E7: "1,234.5", F7: 100 }));
  const plan = planComputedCells(input);
  expect(plan.notes).toEqual([{ key: "computed.money-text", facts: { count: 2 }, cells: ["E7", "H7"] }]);
  expect(Object.keys(formulasOf(plan))).toEqual([
    "D6",
    "F6",
    "H6",
    "H8",
    "H9",
    "I6",
    "H13",
    "H14",
    "H15",
    "H16",
    "H17",
  ]);
  const { shown } = await recalculated(input.grid, cellsOf(plan));
  expect([shown.get("H6"), shown.get("I6")]).toEqual(["", ""]);
});

test("cells that hold something stay as they are", () => {
  const plan = planComputedCells(planInput(changed(blankGrid(ROWS), { H13: 12, H6: { percent: 0.5 } })));
  expect(Object.keys(formulasOf(plan))).not.toContain("H13");
  expect(plan.notes).toEqual([{ key: "computed.kept", facts: { count: 2 }, cells: ["H6", "H13"] }]);
});

describe("a row is left out, and said so,", () => {
  test.each<[string, Readonly<Record<string, Held>>, string, string]>([
    ["for a date", { E13: "2025年11月底前", F13: "2025年10月" }, "computed.date", "H13"],
    ["for a range", { E13: "80%-90%", F13: "85%" }, "computed.range", "H13"],
    ["for words", { E13: "有效提升", F13: "达成年度指标" }, "computed.qualitative", "H13"],
    ["for 96 against a percentage", { F14: 96 }, "computed.actual", "H14"],
    ["for another unit", { F13: "14030米" }, "computed.actual", "H13"],
    ["for words against a figure", { F13: "达成年度指标" }, "computed.actual", "H13"],
    ["for a day against a figure", { F13: { day: 45672 } }, "computed.actual", "H13"],
    ["for a target of 0 that is wanted", { E13: "≥0公里", F13: "1公里" }, "computed.target", "H13"],
    ["for points typed as text", { G13: "25分" }, "computed.no-weight", "H13"],
    ["for points with three places", { G13: 25.125 }, "computed.no-weight", "H13"],
  ])("%s", (_, held, key, cell) => {
    expect(notesOf(held)).toEqual([{ key, facts: { count: 1 }, cells: [cell] }]);
  });

  test("for points merged with the row below", () => {
    const grid = blankGrid([...ROWS.slice(0, 1), ...ROWS.slice(0, 1), ...ROWS.slice(1)]);
    const merged = changed(grid, { G14: null }, [...grid.merges, { top: 13, left: 7, bottom: 14, right: 7 }]);
    const { notes } = planComputedCells(planInput(merged));
    expect(notes).toEqual([{ key: "computed.merged", facts: { count: 2 }, cells: ["H13", "H14"] }]);
  });

  test("for deductions above the target", () => {
    const profile = { ...DEFAULT_PROFILE, overDeductions: [{ from: 1.5, deduct: 0.1 }] };
    const { notes } = planComputedCells(planInput(blankGrid(ROWS), profile));
    expect(notes).toEqual([
      { key: "computed.over-deduction", facts: { count: 4 }, cells: ["H13", "H14", "H15", "H16"] },
    ]);
  });
});

test("the tiers of 101号 ask whether the project was completed: their score is left to a person", () => {
  const profile = profileById("mof-2021") ?? DEFAULT_PROFILE;
  const { notes } = planComputedCells(planInput(blankGrid(), profile));
  expect(notes).toEqual([{ key: "computed.execution-tiers", facts: { count: 1 }, cells: ["I6"] }]);
});

test("a form that prints no weight of execution takes the profile's", () => {
  const formulas = formulasOf(planComputedCells(planInput(changed(blankGrid(ROWS), { G6: null }))));
  expect(formulas.I6).toBe('=IF(COUNT(E6,F6)=2,IF(E6>0,ROUND(MIN(MAX(F6,0),E6)*10/E6,2),""),"")');
});

test("分值合计 that is blank becomes a sum", () => {
  const formulas = formulasOf(planComputedCells(planInput(changed(blankGrid(ROWS), { G17: null }))));
  expect(formulas.G17).toBe('=IF(COUNT(G13:G16)=0,"",SUM(G13:G16,G6))');
});

test("sums between the rows leave the total to a person", () => {
  const grid = blankGrid([...ROWS.slice(0, 2), blankRow("产出指标", "质量指标", {}), ...ROWS.slice(2)]);
  const merges = grid.merges.filter(({ top, left }) => !(left === 3 && top === 14));
  const { notes } = planComputedCells(planInput(changed(grid, { C15: "小计", H15: 20 }, merges)));
  expect(notes).toEqual([{ key: "computed.total", facts: { count: 1 }, cells: ["H18"] }]);
});

test("where nothing is blank nothing is written", () => {
  const filled = Object.fromEntries(
    "D6 E6 F6 H6 H7 H8 H9 I6 H13 H14 H15 H16 H17".split(" ").map((cell) => [cell, 1] as const),
  );
  const plan = () => planComputedCells(planInput(changed(blankGrid(ROWS), filled)));
  expect(plan).toThrow(new PlanRefused("computed.nothing", { kept: 10 }));
});
