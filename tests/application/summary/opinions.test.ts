import { reviewSheet } from "../../../src/application/review/review-sheet";
import type { SheetReview } from "../../../src/application/review/review";
import { PlanRefused } from "../../../src/application/workbook/write-plan";
import { distinctNames, sheetNames } from "../../../src/application/summary/names";
import { opinionsByUnit, planOpinions } from "../../../src/application/summary/opinions";
import { opinionFileNames } from "../../../src/cli/summarize/opinion-files";
import type { SheetPlan } from "../../../src/forms/sheet-plan";
import { DEFAULT_PROFILE } from "../../../src/law/index";
import { filledPlan } from "../../bench/workbooks";
import { fillCells } from "../../support/filled-plan";
import { drawnGrid } from "../../support/grid";
import { planToGrid } from "../../support/plan-to-grid";

const OPTIONS = { profile: DEFAULT_PROFILE, year: null, language: "zh-CN" } as const;
const ON = "2025-03-01";

function review(project: string | null, unit: string | null, department: string | null = "水利局"): SheetReview {
  const grid = planToGrid(fillCells(filledPlan(4, 1), { D3: project, H4: unit, D4: department }));
  return reviewSheet(grid, OPTIONS);
}

const STRAY = reviewSheet(drawnGrid("姓名", "名单"), OPTIONS);

function valueAt({ cells }: SheetPlan, row: number, column: number): string | number | null | undefined {
  return cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

describe("opinions by unit", () => {
  test("units in the order of their first forms, however they are spelt; their forms in order", () => {
    const reviews = [
      review("供水", "供水站"),
      review("道路", "公路站"),
      review("灌溉", "供 水站"),
      STRAY,
      review("养护", "公路站"),
    ];
    const units = opinionsByUnit(reviews, ON, "zh-CN");
    expect(units.map(({ unit, sheets }) => [unit, ...sheets.map(({ name }) => name)])).toEqual([
      ["供水站", "供水", "灌溉"],
      ["公路站", "道路", "养护"],
    ]);
  });

  test("a form without a unit goes to its department, one without either by itself", () => {
    const reviews = [review("供水", null), review("道路", null, null), review("灌溉", "水利局", "县政府")];
    expect(opinionsByUnit(reviews, ON, "zh-CN").map(({ unit, sheets }) => [unit, sheets.length])).toEqual([
      ["水利局", 2],
      ["未填单位", 1],
    ]);
    expect(opinionsByUnit(reviews, ON, "en-US")[1]?.unit).toBe("No unit");
  });

  test("each sheet is the opinion on its own form, and names the file it is about", () => {
    const [unit] = opinionsByUnit(
      [review("供水", "供水站"), { ...review("灌溉", "供水站"), file: "2.xlsx" }],
      ON,
      "zh-CN",
    );
    expect(unit?.sheets.map((sheet) => valueAt(sheet, 2, 3))).toEqual(["供水", "灌溉"]);
    expect(unit?.sheets.map((sheet) => valueAt(sheet, 4, 6))).toEqual([
      "项目支出绩效自评表",
      "2.xlsx〔项目支出绩效自评表〕",
    ]);
    expect(unit?.sheets.map(({ cells }) => cells.at(-1)?.value)).toEqual([`日期：${ON}`, `日期：${ON}`]);
  });

  test("names of sheets are allowed and distinct: twins, long ones, none, odd signs", () => {
    const long = "全市农村饮水安全巩固提升工程及配套管网改造建设项目第二标段";
    const names = [long + long, `${long}${long}二`, "A/B:C", "a_b_c", null, "History", "'甲'"];
    const [unit] = opinionsByUnit(
      names.map((name) => review(name, "供水站")),
      ON,
      "zh-CN",
    );
    expect(unit?.sheets.map(({ name }) => name)).toEqual([
      `${long}全市`,
      "全市农村饮水安全巩固提升工程及配套管网改造建设项目第二 (2)",
      "A_B_C",
      "a_b_c (2)",
      "审核意见书",
      "History_",
      "_甲_",
    ]);
  });
});

describe("the plan of opinions for the open workbook", () => {
  test("a sheet for each form, in the order of units, named by unit and project", () => {
    const reviews = [
      review("供水", "供水站"),
      review("道路", "公路站"),
      review(null, "供水站"),
      review("供水", "供水站"),
    ];
    const plan = planOpinions(reviews, ON, "zh-CN");
    expect(plan.newSheets.map(({ plan: { name }, after }) => [name, after])).toEqual([
      ["供水站-供水", null],
      ["供水站-审核意见书", null],
      ["供水站-供水 (2)", null],
      ["公路站-道路", null],
    ]);
    expect([plan.purpose, plan.sheets, plan.notes]).toEqual(["opinion", [], []]);
  });

  test("a long unit leaves room for the project", () => {
    const unit = "某市农村饮水安全工程建设管理服务中心";
    const [sheet] = planOpinions([review("供水管网改造", unit)], ON, "zh-CN").newSheets;
    expect(sheet?.plan.name).toBe("某市农村饮水安全工程建设-供水管网改造");
  });

  test("what is no form is counted in a note; nothing but that is refused", () => {
    expect(planOpinions([STRAY, review("供水", "供水站")], ON, "zh-CN").notes).toEqual([
      { key: "opinion.left-out", facts: { count: 1, sheets: "名单" }, cells: [] },
    ]);
    expect(() => planOpinions([STRAY], ON, "zh-CN")).toThrow(new PlanRefused("opinion.no-form"));
  });
});

describe("names", () => {
  test("a number takes its room; a sign of two halves is never cut", () => {
    expect(distinctNames(["abcdef", "abcdefg", "ABCDEF"], 6)).toEqual(["abcdef", "ab (2)", "AB (3)"]);
    expect(distinctNames(["abcd😀"], 5)).toEqual(["abcd"]);
    expect(sheetNames(["  ", "\u0000"], "表")).toEqual(["表", "_"]);
  });

  test("names of files stay within their folder and within eighty signs, on every disk", () => {
    const long = "某".repeat(200);
    const names = opinionFileNames(["../x", 'a\\b:c*d?e"f<g>h|i', long, `${long}二`, "甲", "甲", "行\n政", ".."]);
    expect(names).toEqual([
      "审核意见书-.._x.xlsx",
      "审核意见书-a_b_c_d_e_f_g_h_i.xlsx",
      `审核意见书-${"某".repeat(69)}.xlsx`,
      `审核意见书-${"某".repeat(65)} (2).xlsx`,
      "审核意见书-甲.xlsx",
      "审核意见书-甲 (2).xlsx",
      "审核意见书-行_政.xlsx",
      "审核意见书-...xlsx",
    ]);
    expect(Math.max(...names.map((name) => name.length))).toBe(80);
  });
});
