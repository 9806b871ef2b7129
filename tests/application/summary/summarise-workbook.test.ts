import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { summariseWorkbook } from "../../../src/application/summary/summarise-workbook";
import type { Grid } from "../../../src/domain/grid";
import { readWorkbook } from "../../../src/files/read-workbook";
import { DEFAULT_PROFILE } from "../../../src/law/index";
import { drawnGrid } from "../../support/grid";

const SAMPLES = join(__dirname, "../../../assets/samples");

const samples: readonly Grid[] = readdirSync(SAMPLES)
  .sort()
  .flatMap((name) => readWorkbook(readFileSync(join(SAMPLES, name)), name).sheets);

const options = { profile: DEFAULT_PROFILE, year: null, language: "zh-CN" } as const;

const summary = summariseWorkbook(samples, options);
const table = (id: string) => summary.tables.find((one) => one.id === id);

describe("summing up the sheets of a workbook", () => {
  test("says what became of each sheet", () => {
    const cover = drawnGrid("封面");
    const { sheets } = summariseWorkbook([...samples, ...samples.slice(0, 1), cover], options);
    expect(sheets.map(({ state, errors }) => [state, errors])).toEqual([
      ["read", 0],
      ["read", 5],
      ["read", 3],
      ["read", 4],
      ["read", 0],
      ["read", 5],
      ["duplicate", 0],
      ["not-a-form", 0],
    ]);
  });

  test("a form that comes twice counts once", () => {
    const twice = summariseWorkbook([...samples, ...samples], options);
    expect(twice.tables).toEqual(summary.tables);
  });

  test("scores by project, money in 万元 whatever the form's unit, sums below", () => {
    expect(table("projects")?.headings).toHaveLength(11);
    expect(table("projects")?.rows.map((row) => row.slice(4))).toEqual([
      [320, 312.5, 0.9765625, 99.02, 99.02, "优", 0],
      [86, 74.39, 0.865, 99, 108.65, "优", 5],
      [24, 24, 1, 100, null, "优", 3],
      [65.66, 65.07, 0.9910143161742309, 93.71, null, "优", 4],
      [95, 95, 1, 100, 100, "优", 0],
      [180, 171, 0.95, 100, null, "优", 5],
      [770.66, 741.96, null, null, null, null, 17],
    ]);
  });

  test("grades by count and by budget", () => {
    expect(table("grades")?.rows).toEqual([
      ["优", 6, 1, 770.66, 1],
      ["良", 0, 0, 0, 0],
      ["中", 0, 0, 0, 0],
      ["差", 0, 0, 0, 0],
    ]);
  });

  test("bands of the execution rate, the overall rate last", () => {
    expect(table("rates")?.rows).toEqual([
      ["=100%", 2, 0.3333333333333333],
      ["90%以上", 3, 0.5],
      ["90%以下", 1, 0.16666666666666666],
      [">100%（异常）", 0, 0],
      ["总体预算完成率", 6, 0.9627591934186281],
    ]);
  });

  test("findings by severity, then by how often", () => {
    expect(table("findings")?.rows.slice(0, 4)).toEqual([
      ["错误", "S-04", "执行率得分应等于执行率乘以分值", 2, 2],
      ["错误", "S-07", "未完成不能得满分", 2, 2],
      ["错误", "F-02", "年度资金总额应等于各资金来源之和", 1, 1],
      ["错误", "V-01", "分值合计应为 100", 1, 1],
    ]);
  });

  test("English headings stand over the same figures", () => {
    const english = summariseWorkbook(samples, { ...options, language: "en-US" });
    expect(english.tables.map(({ title }) => title)).toEqual([
      "Scores by project",
      "Grades",
      "Budget completion rates",
      "Findings by rule",
    ]);
    expect(english.tables[0]?.rows.map((row) => row.slice(2, 9))).toEqual(
      summary.tables[0]?.rows.map((row) => row.slice(2, 9)),
    );
  });

  test("a workbook without a form has no tables", () => {
    expect(summariseWorkbook([drawnGrid("封面")], options).tables).toEqual([]);
  });
});
