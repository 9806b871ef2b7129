import { DEFAULT_PROFILE, profileById } from "../../../src/law/index";
import { gradeDistribution } from "../../../src/summary/tables/grade-distribution";
import { wrongFoot } from "../../support/foot-formula";
import { basis, submission } from "../../support/submissions";

const scored = (...scores: (readonly [score: number | null, budget: number | null])[]) =>
  basis(scores.map(([score, budget], at) => submission({ project: String(at), score, budget })));

const values = ({ foot }: ReturnType<typeof gradeDistribution>) => foot.map((line) => line.map(({ value }) => value));

test("grades best first; 合计 and 优良率 by count and by amount below", () => {
  const table = gradeDistribution(scored([90, 0.1], [89.99, 0.2], [60, 0.7], [70, 1]));
  expect(table.rows).toEqual([
    ["优", 1, 0.25, 0.1, 0.05],
    ["良", 1, 0.25, 0.2, 0.1],
    ["中", 2, 0.5, 1.7, 0.85],
    ["差", 0, 0, 0, 0],
  ]);
  expect(values(table)).toEqual([
    [{ label: "total" }, 4, 1, 2, 1],
    [{ label: "goodRate" }, 2, 0.5, 0.3, 0.15],
  ]);
  expect(table.foot[1]?.[2]?.formula).toEqual({
    kind: "ratio",
    of: { kind: "sum", column: "count", rows: [0, 1] },
    by: { kind: "sum", column: "count" },
  });
  expect(wrongFoot(table)).toEqual([]);
  expect(table.chart).toEqual({ kind: "column", names: "grade", series: ["count"] });
  expect(table.notes).toEqual([]);
});

test("follows the place's grades", () => {
  const { rows } = gradeDistribution({
    ...scored([65, 1], [59.99, 1]),
    profile: profileById("guangdong") ?? DEFAULT_PROFILE,
  });
  expect(rows.map(([grade, count]) => [grade, count])).toEqual([
    ["优", 0],
    ["良", 0],
    ["中", 0],
    ["低", 1],
    ["差", 1],
  ]);
});

test("a form without a score has no grade and counts in the whole", () => {
  const table = gradeDistribution(scored([95, 30], [null, 10]));
  expect(table.rows.at(-1)).toEqual([{ label: "ungraded" }, 1, 0.5, 10, 0.25]);
  expect(values(table)).toEqual([
    [{ label: "total" }, 2, 1, 40, 1],
    [{ label: "goodRate" }, 1, 0.5, 30, 0.75],
  ]);
  expect(wrongFoot(table)).toEqual([]);
  expect(table.notes).toEqual([{ label: "noScore", facts: { count: 1 } }]);
});

test("a form without money counts as one and with nothing; without any money there are no shares of it", () => {
  const table = gradeDistribution(scored([95, null]));
  expect(table.rows[0]).toEqual(["优", 1, 1, 0, null]);
  expect(values(table)).toEqual([
    [{ label: "total" }, 1, 1, 0, null],
    [{ label: "goodRate" }, 1, 1, 0, null],
  ]);
  expect(table.notes).toEqual([{ label: "moneyUnknown", facts: { count: 1 } }]);
});

test("nothing handed in: no rows, no chart, and a note", () => {
  const { rows, foot, chart, notes } = gradeDistribution(basis([]));
  expect({ rows, foot, chart, notes }).toEqual({ rows: [], foot: [], chart: null, notes: [{ label: "noForms" }] });
});
