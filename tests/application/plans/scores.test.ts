import { planScores } from "../../../src/application/plans/scores";
import { blankGrid, blankRow, changed, planInput } from "../../support/plan-input";

const ROWS = [
  blankRow("产出指标", "数量指标", { name: "碧道长度", target: "≥14公里", actual: "7公里", weight: 25, score: 20 }),
  blankRow("产出指标", "质量指标", {
    name: "质量",
    target: "有效提升",
    actual: "部分达成年度指标并具有一定效果",
    weight: 10,
  }),
  blankRow("效益指标", "社会效益指标", { name: "受益人口", target: 1000, actual: 900 }),
  blankRow("满意度指标", "服务对象满意度指标", { name: "满意度", target: "≥90%", actual: "45%", weight: 10 }),
];
const grid = blankGrid(ROWS);
const input = planInput(changed(grid, { E6: 100, F6: 50 }));

test("scores go into score cells only, with what stands there now", () => {
  const plan = planScores(input, [
    { cell: "H13", points: 12.5 },
    { cell: "H14", points: 7.99 },
    { cell: "I6", points: 5 },
  ]);
  expect(plan).toEqual({
    purpose: "scores",
    newSheets: [],
    sheets: [
      {
        sheet: { id: "sheet-1", name: "项目支出绩效自评表" },
        merges: [],
        cells: [
          { row: 13, column: 8, content: 12.5, before: 20 },
          { row: 14, column: 8, content: 7.99, before: "" },
          { row: 6, column: 9, content: 5, before: "" },
        ],
      },
    ],
    notes: [],
  });
});

test("of two scores for one cell the later counts, and a score that stands there already is not written", () => {
  const choices = [
    { cell: "H13", points: 12.5 },
    { cell: "H13", points: 20 },
    { cell: "H16", points: 5 },
  ];
  expect(planScores(input, choices).sheets[0]?.cells.map(({ row }) => row)).toEqual([16]);
});

test.each<[string, string, number, string, object]>([
  ["a cell beside", "G13", 5, "scores.not-a-score", { cell: "G13" }],
  ["the total", "H17", 5, "scores.not-a-score", { cell: "H17" }],
  ["a row without points", "H15", 5, "scores.no-weight", { cell: "H15" }],
  ["three places", "H13", 12.505, "scores.places", { cell: "H13", places: 2 }],
  ["more than the points", "H13", 25.01, "scores.outside", { cell: "H13", points: 25.01, from: 0, to: 25 }],
  ["less than nothing", "H13", -1, "scores.outside", { cell: "H13", points: -1, from: 0, to: 25 }],
  ["more than execution's points", "I6", 11, "scores.outside", { cell: "I6", points: 11, from: 0, to: 10 }],
  ["nothing new", "H13", 20, "scores.nothing", {}],
])("refused: %s", (_, cell, points, key, facts) => {
  expect(() => planScores(input, [{ cell, points }])).toThrow(expect.objectContaining({ key, facts }) as Error);
});

test.each([
  ["above", 8],
  ["below", 5.99],
])("a score %s the grade that 实际完成值 names is written, with a note", (_, points) => {
  const plan = planScores(input, [{ cell: "H14", points }]);
  expect(plan.sheets[0]?.cells.map(({ row, content }) => [row, content])).toEqual([[14, points]]);
  expect(plan.notes).toEqual([
    { key: "scores.outside-band", facts: { cell: "H14", points, from: 6, to: 7.99 }, cells: ["H14"] },
  ]);
});

test("refused: a score merged with the next row's", () => {
  const merged = changed(grid, { H14: null }, [...grid.merges, { top: 13, left: 8, bottom: 14, right: 8 }]);
  const refusal = expect.objectContaining({ key: "scores.merged", facts: { cell: "H13" } }) as Error;
  expect(() => planScores(planInput(merged), [{ cell: "H13", points: 5 }])).toThrow(refusal);
});
