import { join } from "node:path";
import { checkBook } from "../../src/application/check";
import type { Grid } from "../../src/domain/grid";
import { loadFile } from "../../src/files/load-file";
import { readWorkbook } from "../../src/files/read-workbook";
import { callFunction } from "../../src/functions/call";
import { CellError } from "../../src/functions/cell-error";
import { checkFunction } from "../../src/functions/check";
import { DEFAULT_PROFILE } from "../../src/law/index";
import { TOP } from "../support/source-tree";
import { drawnGrid } from "../support/grid";

type Value = string | number | boolean | null;

const FORM = [
  "项目支出绩效自评表（2022年度）",
  "项目名称 | | 甲项目",
  "主管部门 | | 某局 | | 实施单位 | 某所",
  "项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
  " | 年度资金总额 | 10 | 10 | 9 | 10 | 90% | 9",
  "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析",
  "产出指标 | 数量指标 | 培训班次 | ≥5个 | 5个 | 30 | 30",
  " | 质量指标 | 培训合格率 | ≥90% | 95% | 20 | 20",
  "效益指标 | 社会效益指标 | 就业人数 | ≥50人 | 52人 | 15 | 15",
  " | 可持续影响指标 | 持续就业率 | ≥80% | 81% | 15 | 15",
  "满意度指标 | 服务对象满意度指标 | 学员满意度 | ≥90% | 95% | 10 | 10",
  "总分 | | | | | 100 | 99",
];

/** The values of a sheet, as Excel hands a range over; what is empty is `blank`. */
function rangeOf(grid: Grid, blank: Value = null): Value[][] {
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (_cell, column) => grid.at(row + 1, column + 1)?.value ?? blank),
  );
}

const rows = (lines: readonly string[], blank: Value = null) => rangeOf(drawnGrid(lines.join("\n")), blank);
const without = (line: number, word: string, instead: string) =>
  FORM.map((text, at) => (at === line ? text.replace(word, instead) : text));

const tableOf = (args: unknown[]) => (callFunction("CHECK", args) as { value: string[][] }).value;

describe("CHECK", () => {
  test("a form without a fault is one row", () => {
    expect(callFunction("CHECK", [rows(FORM)])).toEqual({ value: [["未发现问题", "", "", "", ""]] });
  });

  test("a finding: severity, rule, place counted from the range's corner, message, document", () => {
    const wrongTotal = without(11, "100 | 99", "100 | 98");
    expect(callFunction("CHECK", [rows(wrongTotal)])).toEqual({
      value: [["错误", "S-03", "G12", expect.stringContaining("99") as string, "财预〔2020〕10号"]],
    });
  });

  test("what a person must decide stands last, without a document", () => {
    const noted = without(5, "偏差原因分析", "偏差原因分析 | 备查栏").map((line, at) =>
      at === 6 ? `${line} | | 见附件` : line.replace("100 | 99", "100 | 98"),
    );
    expect(tableOf([rows(noted)]).map(([severity, rule, place, , basis]) => [severity, rule, place, basis])).toEqual([
      ["错误", "S-03", "G12", "财预〔2020〕10号"],
      ["无法判定", "READ", "I6", ""],
    ]);
  });

  test.each([["", ""] as const, ["0 where nothing else is empty", 0] as const])(
    "an empty cell may come as %j",
    (_, blank) => {
      expect(callFunction("CHECK", [rows(FORM, blank)])).toEqual({ value: [["未发现问题", "", "", "", ""]] });
    },
  );

  test("a 0 stays a 0 where empty cells come as such", () => {
    const noScore = without(6, "30 | 30", "30 | 0");
    const table = tableOf([rows(noScore)]);
    expect(table.map(([, rule, place]) => [rule, place])).toContainEqual(["S-06", "G7"]);
  });

  test("a day's serial number is that day, and a person must see to its format", () => {
    const day = without(7, "质量指标 | 培训合格率 | ≥90% | 95%", "时效指标 | 完成时间 | 2022年12月31日前 | 44896");
    expect(callFunction("CHECK", [rows(day)])).toEqual({
      value: [
        ["无法判定", "G-09", "E8", "函数看不到数字格式，这里的数按日期理解；请看一眼，单元格显示的应是日期。", ""],
      ],
    });
  });

  test("an error in a cell is seen as such", () => {
    const range = rangeOf(drawnGrid(FORM.join("\n"))).map((row, at) =>
      row.map((value, column) => (at === 11 && column === 6 ? new CellError("#REF!") : value)),
    );
    const table = checkFunction.call([range, null, null]);
    expect(table).toEqual([["错误", "S-02", "G12", expect.stringContaining("#REF!"), "本软件设定"]]);
  });

  test.each(["", null, 0, "project-self-evaluation", "项目支出绩效自评表"])("form %j is taken", (form) => {
    expect(callFunction("CHECK", [rows(FORM), form])).toEqual({ value: [["未发现问题", "", "", "", ""]] });
  });

  test("another profile", () => {
    expect(tableOf([rows(FORM), null, "mof-2021"]).map((row) => row.slice(0, 3))).toEqual([["警告", "S-04", "H5"]]);
  });

  test.each([
    [
      [[["销售表"], ["三级指标"]]],
      "#N/A",
      "这片区域不是自评表，没有找到：项目名称、年初预算数、全年预算数、全年执行数、执行率、一级指标、二级指标、年度指标值、实际完成值、分值、得分。请从标题到末行整张选取。",
    ],
    [[[[null, ""]]], "#N/A", "“表格区域”是空的，请从标题到末行整张选取。"],
    [[rows(FORM), "monitoring"], "#VALUE!", "“表名”写的是“绩效运行监控表”，这片区域却是“项目支出绩效自评表”。"],
    [
      [rows(FORM), "月报"],
      "#VALUE!",
      "没有“月报”这种表，可用：项目支出绩效自评表、部门(单位)整体支出绩效自评表、项目支出绩效目标申报表、部门(单位)整体支出绩效目标申报表、绩效运行监控表、转移支付(区域/项目)绩效自评表、绩效目标审核表、项目支出绩效评价(打分)表。",
    ],
    [
      [rows(FORM), null, "beijing"],
      "#VALUE!",
      "没有“beijing”这个参数方案，可用：mof-2020、mof-2021、guangdong、hubei、sichuan、yuzhong、conghua、wuchuan。",
    ],
    [[rows(["绩效运行监控表", ...FORM.slice(1)])], "#N/A", "这是“绩效运行监控表”，本版本还不审核这种表。"],
  ])("refusal %#", (args, error, message) => {
    expect(callFunction("CHECK", args)).toEqual({ error, message });
  });

  test.each([
    ["1-规范填报.xlsx", 1],
    ["2-分值和总分有误.xlsx", 5],
    ["4-得分和原因有误.xlsx", 8],
    ["5-成本指标单列.xlsx", 1],
    ["6-旧版式.xls", 5],
  ])("says of the values of %s what the check says of the sheet", (file, count) => {
    const { sheets } = readWorkbook(loadFile(join(TOP, "assets/samples", file)), file);
    const [grid] = sheets;
    const [report] = checkBook({ sheets }, { profile: DEFAULT_PROFILE, year: null });
    if (grid === undefined || report === undefined) throw new Error(file);
    const said = [
      ...report.findings.map(({ rule, cells, message, basis }) => [rule, cells.join("、"), message, basis]),
      ...report.undetermined.map(({ rule, cells, why }) => [rule, cells.join("、"), why, ""]),
    ];
    const value = tableOf([rangeOf(grid)]);
    expect(value).toHaveLength(count);
    expect(value.map((row) => row.slice(1))).toEqual(said.length > 0 ? said : [["", "", "", ""]]);
  });
});
