import { checkBook } from "../../../src/application/check";
import { collectedFile, sourcesOf, submissionsOf, type CollectedFile } from "../../../src/application/summary/collect";
import { sourceState, placeName } from "../../../src/application/summary/source-line";
import { drawTemplate } from "../../../src/application/template";
import type { Grid } from "../../../src/domain/grid";
import { DEFAULT_PROFILE } from "../../../src/law/index";
import { sortOut } from "../../../src/summary/sort-out";
import { filledPlan } from "../../bench/workbooks";
import { fillCells } from "../../support/filled-plan";
import { drawnGrid } from "../../support/grid";
import { planToGrid } from "../../support/plan-to-grid";
import { sampleGrid } from "../sample-grid";

const OPTIONS = { profile: DEFAULT_PROFILE, year: null };

function collected(file: string, ...sheets: Grid[]): CollectedFile {
  return collectedFile({ file, error: null, sheets: checkBook({ sheets }, OPTIONS) });
}

/** A form with a project, a unit and a year of its own. */
function form(project: string, unit: string, changes: Readonly<Record<string, string | number>> = {}): Grid {
  return planToGrid(fillCells(filledPlan(4, 1), { D3: project, H4: unit, ...changes }));
}

describe("a form as it was handed in", () => {
  const [submission] = submissionsOf([collected("2.xlsx", sampleGrid(2))]);

  test("names and money", () => {
    expect(submission).toMatchObject({
      place: { file: "2.xlsx", sheet: "项目支出绩效自评表" },
      form: "project-self-evaluation",
      project: "森林防火专项",
      department: "青溪县林业局",
      unit: "青溪县护林防火站",
      year: 2024,
      moneyUnit: "万元",
      budget: 86,
      executed: 74.39,
      rate: 0.865,
    });
  });

  test("scores as filled in, by first level; the total as printed", () => {
    expect(submission).toMatchObject({
      executionScore: 9,
      levelScores: { output: 60, benefit: 30, satisfaction: 10 },
      score: 99,
      printed: 99,
      sum: 109,
      recomputed: 108.65,
    });
  });

  test("indicators with their scores", () => {
    expect(submission?.indicators[4]).toEqual({
      row: 17,
      level1: "效益指标",
      level2: "生态效益指标",
      name: "森林火灾受害率",
      target: { text: "≤0.9‰", kind: "percent", op: "<=", value: 0.0009, unit: "‰" },
      actual: { text: "0.2‰", kind: "percent", op: "=", value: 0.0002, unit: "‰" },
      weight: 15,
      score: 15,
      recomputed: 15,
      completion: 4.5,
      deviation: -0.7777777777777778,
      reverse: true,
      judged: false,
      reason: null,
      reasonMissing: false,
    });
  });

  test("a form without a printed total counts with its sum, but not where a score is missing", () => {
    const total = { D3: "供水", H4: "水利局" };
    const printed = fillCells(filledPlan(4, 1), { ...total, I6: 10, H17: 88.5 });
    const withSum = fillCells(printed, { H17: null });
    const short = fillCells(withSum, { H14: null });
    const scores = [printed, withSum, short].map((plan) => submissionsOf([collected("a", planToGrid(plan))])[0]?.score);
    expect(scores).toEqual([88.5, 100, null]);
  });

  test("rows whose reason is missing, and how many", () => {
    const [faulty] = submissionsOf([collected("4.xlsx", sampleGrid(4))]);
    const asked = faulty?.indicators.filter(({ reasonMissing }) => reasonMissing).map(({ name }) => name);
    expect(asked).toEqual(["老年人体检人数", "健康档案合格率", "居民健康知识知晓率"]);
    expect(faulty?.missingReasons).toBe(3);
  });
});

describe("money in 万元 whatever the form counts in", () => {
  test.each([
    ["金额单位：元", 3_200_000, 3_125_000.5, 320, 312.50005],
    ["金额单位：万元", 320, 312.5, 320, 312.5],
    ["金额单位：亿元", 1.5, 1.2, 15_000, 12_000],
  ])("%s", (unit, budget, executed, inBudget, inExecuted) => {
    const grid = form("供水", "水利局", { D6: budget, E6: budget, F6: executed });
    const heading = { type: "text", value: unit, text: unit, percent: false, date: false } as const;
    const plain: Grid = {
      ...grid,
      at: (row, column) => {
        const cell = grid.at(row, column);
        if (row === 2 && column === 1) return { ...heading, value: `（2024年度）${unit}`, text: `（2024年度）${unit}` };
        if (cell?.type !== "text" || !cell.text.includes("万元")) return cell;
        const text = cell.text.replaceAll("（万元）", "");
        return { ...cell, value: text, text };
      },
    };
    const [submission] = submissionsOf([collected("a.xlsx", plain)]);
    expect([submission?.budget, submission?.executed]).toEqual([inBudget, inExecuted]);
  });
});

describe("what became of each file and sheet", () => {
  const files: readonly CollectedFile[] = [
    collected("1.xlsx", form("供水", "水利局")),
    collected("2.xlsx", form("供 水", "水利局")),
    collected("3.xlsx", form("供水", "水利局", { E6: 1, F6: 1 })),
    collected(
      "4.xlsx",
      form("道路", "交通局"),
      planToGrid(drawTemplate("project-self-evaluation", DEFAULT_PROFILE, 2024)),
    ),
    collected("5.xlsx", planToGrid(fillCells(filledPlan(4, 2), { D3: "桥梁", A2: "（2022年度）" }))),
    { file: "6.xlsx", error: { code: "encrypted", message: "文件设有打开密码。请取消密码后再审核。" }, sheets: [] },
    { file: "7.xlsx", error: null, sheets: [{ sheet: "封面", form: null, submission: null }] },
    { file: "8.xlsx", error: null, sheets: [{ sheet: "申报", form: "target-declaration", submission: null }] },
  ];
  const sources = sourcesOf(files, sortOut(submissionsOf(files), null));

  test("in words that say what to do", () => {
    expect(sources.map((source) => `${placeName(source, "zh-CN")} ${sourceState(source, "zh-CN")}`)).toEqual([
      "1.xlsx〔项目支出绩效自评表〕 已计入，有错误 2",
      "2.xlsx〔项目支出绩效自评表〕 与 1.xlsx〔项目支出绩效自评表〕 重复（同一项目、同一单位，金额相同），未计入",
      "3.xlsx〔项目支出绩效自评表〕 与 1.xlsx〔项目支出绩效自评表〕 重复（同一项目、同一单位，但金额不同），未计入，请核实以哪份为准",
      "4.xlsx〔项目支出绩效自评表〕 已计入，有错误 2",
      "4.xlsx〔项目支出绩效自评表〕 空白表，未计入",
      "5.xlsx〔项目支出绩效自评表〕 2022 年度的表，不是本次汇总年度，未计入",
      "6.xlsx 文件设有打开密码。请取消密码后再审核。（未计入）",
      "7.xlsx〔封面〕 不是绩效表，未计入",
      "8.xlsx〔申报〕 项目支出绩效目标申报表，本版本不汇总这种表，未计入",
    ]);
  });

  test("a sheet of the open workbook is named without a file", () => {
    expect(placeName({ file: "", sheet: "表1" }, "zh-CN")).toBe("表1");
    expect(placeName({ file: "a.xlsx", sheet: "表1" }, "en-US")).toBe("a.xlsx [表1]");
  });

  test("a long name of a file is never cut short", () => {
    const name = `${"很长的文件名".repeat(20)}.xlsx`;
    expect(placeName({ file: name, sheet: null }, "zh-CN")).toBe(name);
  });
});

test("sheets that are no form at all are named where a workbook is collected sheet by sheet", () => {
  const file = collectedFile({ file: "", error: null, sheets: [] });
  expect(sourcesOf([file], sortOut([], null))).toEqual([]);
  expect(checkBook({ sheets: [drawnGrid("封面")] }, OPTIONS)).toEqual([]);
});
