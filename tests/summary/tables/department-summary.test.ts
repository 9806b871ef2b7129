import { DEFAULT_PROFILE, profileById } from "../../../src/law/index";
import { departmentSummary } from "../../../src/summary/tables/department-summary";
import { wrongFoot } from "../../support/foot-formula";
import { basis, findings, submission } from "../../support/submissions";

const forms = [
  submission({
    project: "甲",
    department: "水利局",
    budget: 100,
    executed: 90,
    score: 95,
    findings: findings("S-03", "error", 2),
  }),
  submission({
    project: "乙",
    department: "教育局",
    budget: 50.5,
    executed: 50.5,
    score: 82,
    findings: findings("G-01", "warning"),
  }),
  submission({ project: "丙", department: "水利局", budget: 200, executed: 150, score: 70.1 }),
  submission({ project: "丁", department: null, unit: null, budget: null, executed: null, score: null }),
];

const values = ({ foot }: ReturnType<typeof departmentSummary>) => foot.map((line) => line.map(({ value }) => value));

test("a line for each department, with a column for each grade; 合计 below", () => {
  const table = departmentSummary(basis(forms));
  expect(table.columns.map(({ key }) => key)).toEqual([
    "department",
    "projects",
    "budget",
    "executed",
    "rate",
    "average",
    "grade:优",
    "grade:良",
    "grade:中",
    "grade:差",
    "goodRate",
    "errors",
    "warnings",
  ]);
  expect(table.columns[6]).toEqual({ key: "grade:优", kind: "count", heading: "优" });
  expect(table.rows).toEqual([
    ["水利局", 2, 300, 240, 0.8, 82.55, 1, 0, 1, 0, 0.5, 2, 0],
    ["教育局", 1, 50.5, 50.5, 1, 82, 0, 1, 0, 0, 1, 0, 1],
    [{ label: "noDepartment" }, 1, 0, 0, null, null, 0, 0, 0, 0, 0, 0, 0],
  ]);
  expect(values(table)).toEqual([
    [{ label: "total" }, 4, 350.5, 290.5, 0.8288159771754636, 82.36666666666666, 1, 1, 1, 0, 0.5, 2, 1],
  ]);
  expect(wrongFoot(table)).toEqual([]);
  expect(table.foot[0]?.flatMap(({ formula }, at) => (formula === undefined ? [table.columns[at]?.key] : []))).toEqual([
    "department",
    "average",
    "goodRate",
  ]);
  expect(table.chart).toEqual({ kind: "bar", names: "department", series: ["rate"] });
  expect(table.notes).toEqual([
    { label: "moneyUnknown", facts: { count: 1 } },
    { label: "noScore", facts: { count: 1 } },
  ]);
});

test("the mean is not rounded, nor weighted by money", () => {
  const scores = [90, 90, 89].map((score, at) => submission({ project: String(at), score, budget: 10 ** at }));
  expect(departmentSummary(basis(scores)).rows[0]?.[5]).toBe(89.66666666666667);
});

test("five grades where the place has five", () => {
  const profile = profileById("guangdong") ?? DEFAULT_PROFILE;
  const table = departmentSummary({ ...basis(forms), profile });
  expect(table.columns.slice(6, 11).map(({ heading }) => heading)).toEqual(["优", "良", "中", "低", "差"]);
  expect(table.rows[0]?.slice(6)).toEqual([1, 0, 1, 0, 0, 0.5, 2, 0]);
});

test("spellings of one department are one line", () => {
  const spelt = ["水利局（本级）", "水利局(本级)"].map((department, at) =>
    submission({ project: String(at), department }),
  );
  expect(departmentSummary(basis(spelt)).rows.map((row) => row.slice(0, 2))).toEqual([["水利局(本级)", 2]]);
});

test("nothing handed in: no rows, no chart, and a note", () => {
  const { rows, foot, chart, notes } = departmentSummary(basis([]));
  expect({ rows, foot, chart, notes }).toEqual({ rows: [], foot: [], chart: null, notes: [{ label: "noForms" }] });
});
