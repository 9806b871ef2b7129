/**
 * What 广州市从化区 published of 2020 comes out of workbooks built to it: grades, 优良率, bands of 预算完成率 and the overall
 * rate. The single forms are made up; some count in 元 or 亿元, some leave their total blank.
 */
import { format } from "numfmt";
import { summarise, type Summary } from "../../src/application/summary/summarise";
import type { MoneyUnit } from "../../src/domain/filled-form";
import { DEFAULT_PROFILE, profileById } from "../../src/law/index";
import type { TableId } from "../../src/summary/table";
import { wrongFoot } from "../support/foot-formula";
import { handedIn } from "../support/handed-in";

/** Budget and what was spent of it in 万元, total score, and the unit that the form counts in. */
type Line = readonly [budget: number, executed: number, score: number, moneyUnit: MoneyUnit];

const PROJECTS: readonly Line[] = [
  [3200, 3200, 88.5, "万元"],
  [1850.5, 1850.5, 85, "元"],
  [960, 960, 80, "亿元"],
  [5400, 5292, 79.99, "亿元"],
  [2750.25, 2640.24, 78, "元"],
  [1234.56, 1209.87, 76.5, "元"],
  [4100, 4018, 75, "万元"],
  [880.8, 845.57, 73.2, "亿元"],
  [3000, 2940, 71, "万元"],
  [520, 325.8, 70, "元"],
];

const KEY_PROJECTS: readonly Line[] = [
  [12000, 12000, 95.5, "亿元"],
  [4500, 4500, 90, "万元"],
  [2600.6, 2600.6, 89.99, "元"],
  [980, 980, 88, "万元"],
  [15000, 14100, 86, "亿元"],
  [7300, 6935, 83, "元"],
  [3888.88, 3616.66, 80, "亿元"],
  [6200, 5766, 79, "万元"],
  [2450, 2327.5, 75.5, "元"],
  [8000, 6337.43, 70, "元"],
];

const DEPARTMENTS: readonly Line[] = [
  [98000, 98000, 92, "亿元"],
  [45210.5, 45210.5, 91, "元"],
  [30120, 30120, 88, "万元"],
  [12500.25, 12500.25, 87, "元"],
  [88000, 83600, 86, "亿元"],
  [56789.12, 52245.99, 85, "元"],
  [102345.67, 85000, 84, "万元"],
  [76543.21, 60000, 78, "元"],
  [61234.56, 50000, 77, "亿元"],
  [40000, 33000, 76, "万元"],
  [34613.96, 27143.59, 75, "元"],
];

const profile = profileById("guangdong") ?? DEFAULT_PROFILE;

/** Forms of a department each; every third leaves its total to be added up. */
async function summed(lines: readonly Line[], name: string): Promise<Summary> {
  const files = await Promise.all(
    lines.map(([budget, executed, score, moneyUnit], at) =>
      handedIn(
        {
          project: `${name}${at + 1}`,
          department: `第${at + 1}局`,
          year: 2020,
          budget,
          executed,
          moneyUnit,
          score,
          totalPrinted: at % 3 !== 1,
        },
        profile,
      ),
    ),
  );
  return summarise(files, {
    profile,
    year: null,
    language: "zh-CN",
    due: null,
    previous: [],
    reviews: null,
    seed: "2020",
  });
}

function tableOf({ tables }: Summary, id: TableId) {
  const table = tables.find((one) => one.id === id);
  if (table === undefined) throw new Error(`no table ${id}`);
  return table;
}

/** Figures of some columns, row by row. */
function rowsOf(summary: Summary, id: TableId, ...keys: readonly string[]) {
  const { columns, rows } = tableOf(summary, id);
  return rows.map((row) => keys.map((key) => row[columns.findIndex((column) => column.key === key)]));
}

/** A cell of the foot, and what a person sees there. */
function footOf(summary: Summary, id: TableId, line: number, key: string): [number | null, string] {
  const { columns, foot } = tableOf(summary, id);
  const at = columns.findIndex((column) => column.key === key);
  const value = foot[line]?.[at]?.value;
  if (typeof value !== "number") return [null, ""];
  return [value, format(columns[at]?.format ?? "", value)];
}

const BANDS = ["=100%", "90%以上", "90%以下", ">100%（异常）"];

const banded = (...counts: readonly number[]) => BANDS.map((band, at) => [band, counts[at]]);

const graded = (...counts: readonly number[]) => profile.grades.map(({ name }, at) => [name, counts[at]]);

const TOTAL = 0;
const GOOD = 1;

describe("10 projects of 2020: 3 良, 7 中", () => {
  let summary: Summary;
  beforeAll(async () => {
    summary = await summed(PROJECTS, "项目");
  });

  test("every form counts, of the year that they print", () => {
    expect([summary.year, summary.projects, [...new Set(summary.sources.map(({ state }) => state.kind))]]).toEqual([
      2020,
      10,
      ["counted"],
    ]);
  });

  test("优良率 30.00%", () => {
    expect(rowsOf(summary, "grade-distribution", "grade", "count")).toEqual(graded(0, 3, 7, 0, 0));
    expect(footOf(summary, "grade-distribution", GOOD, "share")).toEqual([0.3, "30.00%"]);
    expect(footOf(summary, "grade-distribution", GOOD, "amount")).toEqual([6010.5, "6,010.50"]);
  });

  test("总体预算完成率 97.43%, bands 3 + 6 + 1", () => {
    expect(rowsOf(summary, "completion-bands", "band", "count")).toEqual(banded(3, 6, 1, 0));
    expect(footOf(summary, "completion-bands", TOTAL, "budget")).toEqual([23896.11, "23,896.11"]);
    expect(footOf(summary, "completion-bands", TOTAL, "executed")).toEqual([23281.98, "23,281.98"]);
    expect(footOf(summary, "completion-bands", TOTAL, "rate")).toEqual([0.974300001129891, "97.43%"]);
  });

  test("money in 元, 万元 and 亿元 stands in 万元, scores as printed or added up", () => {
    expect(rowsOf(summary, "self-evaluation-summary", "budget", "executed", "score")).toEqual(
      PROJECTS.map(([budget, executed, score]) => [budget, executed, score]),
    );
  });
});

describe("10 key projects of 2020: 2 优, 5 良, 3 中", () => {
  let summary: Summary;
  beforeAll(async () => {
    summary = await summed(KEY_PROJECTS, "重点项目");
  });

  test("优良率 70%", () => {
    expect(rowsOf(summary, "grade-distribution", "grade", "count")).toEqual(graded(2, 5, 3, 0, 0));
    expect(footOf(summary, "grade-distribution", GOOD, "share")).toEqual([0.7, "70.00%"]);
  });

  test("总体预算完成率 94.03%, bands 4 + 5 + 1", () => {
    expect(rowsOf(summary, "completion-bands", "band", "count")).toEqual(banded(4, 5, 1, 0));
    expect(footOf(summary, "completion-bands", TOTAL, "budget")).toEqual([62919.48, "62,919.48"]);
    expect(footOf(summary, "completion-bands", TOTAL, "executed")).toEqual([59163.19, "59,163.19"]);
    expect(footOf(summary, "completion-bands", TOTAL, "rate")).toEqual([0.9403000469806807, "94.03%"]);
  });
});

describe("11 departments of 2020: 645,357.27 万元", () => {
  let summary: Summary;
  beforeAll(async () => {
    summary = await summed(DEPARTMENTS, "部门整体支出");
  });

  test("总体预算完成率 89.38%, bands 4 + 2 + 5", () => {
    expect(rowsOf(summary, "completion-bands", "band", "count")).toEqual(banded(4, 2, 5, 0));
    expect(footOf(summary, "completion-bands", TOTAL, "budget")).toEqual([645357.27, "645,357.27"]);
    expect(footOf(summary, "completion-bands", TOTAL, "executed")).toEqual([576820.33, "576,820.33"]);
    expect(footOf(summary, "completion-bands", TOTAL, "rate")).toEqual([0.8938000032137238, "89.38%"]);
  });

  test("a line for each department, and the same whole", () => {
    expect(rowsOf(summary, "department-summary", "department", "projects", "budget", "executed")).toEqual(
      DEPARTMENTS.map(([budget, executed], at) => [`第${at + 1}局`, 1, budget, executed]),
    );
    expect(footOf(summary, "department-summary", TOTAL, "projects")).toEqual([11, "11"]);
    expect(footOf(summary, "department-summary", TOTAL, "budget")).toEqual([645357.27, "645,357.27"]);
    expect(footOf(summary, "department-summary", TOTAL, "rate")).toEqual([0.8938000032137238, "89.38%"]);
    expect(footOf(summary, "self-evaluation-summary", TOTAL, "rate")).toEqual([0.8938000032137238, "89.38%"]);
  });

  test("every formula of a foot gives what stands there", () => {
    expect(summary.tables.flatMap(wrongFoot)).toEqual([]);
  });
});
