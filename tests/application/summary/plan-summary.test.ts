import { columnWidths, headingLines } from "../../../src/application/summary/column-widths";
import type { Source } from "../../../src/application/summary/collect";
import { drawTable } from "../../../src/application/summary/draw-table";
import { footFormula } from "../../../src/application/summary/foot-formula";
import { planSummary, summarySheets } from "../../../src/application/summary/plan-summary";
import type { Summary } from "../../../src/application/summary/summarise";
import type { PrintedColumn, SummaryTable } from "../../../src/application/summary/summary-table";
import { tableSheet } from "../../../src/application/summary/table-sheet";
import { PlanRefused } from "../../../src/application/workbook/write-plan";
import { cellAddress } from "../../../src/domain/cell-address";
import type { SheetPlan } from "../../../src/forms/sheet-plan";
import { LANGUAGES } from "../../../src/locales/language";
import { sourceWords } from "../../../src/locales/sources";
import { tableWords } from "../../../src/locales/standard-tables";
import { TABLE_IDS, type ColumnKind } from "../../../src/summary/table";

const FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: "@",
  "long-text": "@",
  count: "#,##0",
  money: "#,##0.00",
  rate: "0.00%",
  points: "0.00",
  figure: "#,##0.####",
  year: "0",
};

const column = (key: string, kind: ColumnKind, heading: string): PrintedColumn => ({
  key,
  kind,
  heading,
  format: FORMATS[kind],
});

const DISTRIBUTION: SummaryTable = {
  id: "grade-distribution",
  title: "绩效等级分布",
  unitNote: "金额单位：万元",
  columns: [
    column("grade", "text", "等级"),
    column("count", "count", "个数"),
    column("amount", "money", "金额（万元）"),
  ],
  rows: [
    ["优", 3, 645357.27],
    ["良", 7, 0.3],
  ],
  foot: [
    [
      { value: "合计" },
      { value: 10, formula: { kind: "sum", column: "count" } },
      { value: 645357.57, formula: { kind: "sum", column: "amount" } },
    ],
  ],
  chart: { kind: "column", names: "grade", series: ["count"], title: "绩效等级分布" },
  notes: ["2 张表没有总分。", "1 张表没有金额。"],
};

const EMPTY: SummaryTable = {
  ...DISTRIBUTION,
  id: "year-on-year",
  title: "年度对比",
  rows: [],
  foot: [],
  chart: null,
  notes: ["没有往年的表。", "名单为空。"],
};

const SILENT: SummaryTable = { ...EMPTY, id: "sampling", title: "抽查名单", notes: [] };

const source = (file: string, state: Source["state"], sheet: string | null = "表1"): Source => ({
  file,
  sheet,
  project: null,
  unit: null,
  state,
});

const SUMMARY: Summary = {
  year: 2024,
  projects: 2,
  sources: [
    source("甲.xlsx", { kind: "counted", errors: 0 }),
    source("乙.xlsx", { kind: "not-a-form" }),
    source("", { kind: "counted", errors: 2 }),
    source("丙.xlsx", { kind: "failed", error: { code: "unreadable", message: "文件已损坏" } }, null),
    source("甲.xlsx", { kind: "duplicate", of: { file: "甲.xlsx", sheet: "表1" }, sameMoney: true }, "表2"),
  ],
  tables: [DISTRIBUTION, EMPTY, SILENT],
};

const ABOUT = { profile: "mof-2020", language: "zh-CN" } as const;

/** What stands in the cells of a sheet: value, or formula, by address. */
function textOf({ cells }: SheetPlan): Record<string, unknown> {
  return Object.fromEntries(
    cells.flatMap(({ row, column: at, value, formula }) =>
      value === null ? [] : [[cellAddress(row, at), formula ?? value]],
    ),
  );
}

const cellOf = ({ cells }: SheetPlan, address: string) =>
  cells.find(({ row, column: at }) => cellAddress(row, at) === address);

const sheet = tableSheet(DISTRIBUTION, "zh-CN");

describe("a table on its sheet", () => {
  test("has title, unit, headings, rows, foot with native formulas, and numbered notes", () => {
    expect(textOf(sheet)).toEqual({
      A1: "绩效等级分布",
      A2: "金额单位：万元",
      ...{ A3: "等级", B3: "个数", C3: "金额\n（万元）" },
      ...{ A4: "优", B4: 3, C4: 645357.27 },
      ...{ A5: "良", B5: 7, C5: 0.3 },
      ...{ A6: "合计", B6: "=SUM(B4:B5)", C6: "=SUM(C4:C5)" },
      A7: "注：1. 2 张表没有总分。",
      A8: "2. 1 张表没有金额。",
    });
    expect(cellOf(sheet, "C6")).toMatchObject({
      value: 645357.57,
      kind: "total",
      numberFormat: "#,##0.00",
      bold: true,
    });
    expect(cellOf(sheet, "A2")).toMatchObject({ kind: "note", align: "right" });
    expect(sheet.merges).toEqual([1, 2, 7, 8].map((row) => ({ top: row, left: 1, bottom: row, right: 3 })));
  });

  test("aligns names in the middle, figures on the right", () => {
    expect(["A4", "B4", "C4", "A6", "B6"].map((address) => cellOf(sheet, address)?.align)).toEqual([
      "center",
      "right",
      "right",
      "center",
      "right",
    ]);
  });

  test("is printed on A4 with its headings on every page, and keeps them in sight", () => {
    expect(sheet.freeze).toEqual({ rows: 3, columns: 0 });
    expect(sheet.print).toEqual({
      paper: "A4",
      orientation: "landscape",
      fitToWidth: true,
      pageNumbers: true,
      titleRows: [3, 3],
    });
    expect(sheet.protect).toBe(false);
  });

  test("has its chart beside it, over the body only", () => {
    expect(sheet.charts).toEqual([
      {
        kind: "column",
        title: "绩效等级分布：个数",
        names: { top: 4, left: 1, bottom: 5, right: 1 },
        series: [{ name: "个数", values: { top: 4, left: 2, bottom: 5, right: 2 }, numberFormat: "#,##0" }],
        area: { top: 3, left: 5, bottom: 16, right: 10 },
      },
    ]);
    expect(sheet.columnWidths).toEqual([8, 7, 12, 3, 11, 11, 11, 11, 11, 11]);
  });

  test("stands upright without a chart, and without unit and notes begins below its title", () => {
    const plain = tableSheet({ ...DISTRIBUTION, chart: null, unitNote: "", notes: [] }, "zh-CN");
    expect(plain.print.orientation).toBe("portrait");
    expect(plain.charts).toBeUndefined();
    expect(textOf(plain)).toMatchObject({ A2: "等级", A3: "优", B5: "=SUM(B3:B4)" });
    expect(plain.print.titleRows).toEqual([2, 2]);
  });

  test("has one note without a number", () => {
    expect(textOf(tableSheet({ ...DISTRIBUTION, notes: ["一行。"] }, "zh-CN")).A7).toBe("注：一行。");
    expect(textOf(tableSheet({ ...DISTRIBUTION, notes: ["One."] }, "en-US")).A7).toBe(
      `${tableWords("en-US", "sampling").note}One.`,
    );
  });

  test("of eight columns is printed across, its chart below the notes", () => {
    const more = ["a", "b", "c", "d", "e"].map((key) => column(key, "count", key));
    const wide = tableSheet({ ...DISTRIBUTION, columns: [...DISTRIBUTION.columns, ...more] }, "zh-CN");
    expect(wide.print.orientation).toBe("landscape");
    expect(wide.charts?.[0]?.area).toEqual({ top: 10, left: 1, bottom: 26, right: 8 });
    expect(wide.columnWidths).toHaveLength(8);
  });

  test("gives every lying bar its room", () => {
    const rows = Array.from({ length: 30 }, (_, at) => [`部门${at}`, at, at]);
    const bars = tableSheet(
      { ...DISTRIBUTION, rows, chart: { kind: "bar", names: "grade", series: ["count"], title: "" } },
      "zh-CN",
    );
    // 30 bars of 18 points and 75 around them: headings of 36, 27 rows of 21 and a bit.
    expect(bars.charts?.[0]?.area).toMatchObject({ top: 3, bottom: 31 });
  });

  test("that has no rows has no chart", () => {
    expect(tableSheet({ ...DISTRIBUTION, rows: [] }, "zh-CN").charts).toBeUndefined();
  });

  test("keeps texts texts, and where there is no figure there is no formula", () => {
    const odd = tableSheet(
      {
        ...DISTRIBUTION,
        rows: [["=1+1", null, 0]],
        foot: [
          [
            { value: null, formula: { kind: "sum", column: "grade" } },
            {
              value: null,
              formula: { kind: "ratio", of: { kind: "sum", column: "count" }, by: { kind: "sum", column: "amount" } },
            },
            { value: "—", formula: { kind: "sum", column: "amount" } },
          ],
        ],
      },
      "zh-CN",
    );
    expect(cellOf(odd, "A4")).toMatchObject({ value: "=1+1", numberFormat: "@" });
    expect(odd.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(cellOf(odd, "B4")).toMatchObject({ value: null, border: true });
  });

  test("is as high as its longest text, within Excel's limits", () => {
    const heights = (text: string) => {
      const { rowHeights } = drawTable({
        ...DISTRIBUTION,
        name: "表",
        above: [],
        below: [],
        rows: [[text, 1, 1]],
      }).plan;
      return rowHeights.find(({ row }) => row === 4)?.height;
    };
    expect(heights("短")).toBe(21);
    // A column of 20 characters has room for nine Han characters.
    expect(heights("字".repeat(28))).toBe(66);
    expect(heights("字".repeat(2000))).toBe(409);
    const long = tableSheet({ ...DISTRIBUTION, rows: [["字".repeat(40_000), 1, 1]] }, "zh-CN");
    expect(String(cellOf(long, "A4")?.value)).toHaveLength(32_767);
  });
});

describe("widths of columns", () => {
  const widthOf = (kind: ColumnKind, heading: string, ...values: (string | number | null)[]): number | undefined =>
    columnWidths({ columns: [column("a", kind, heading)], rows: values.map((value) => [value]), foot: [] })[0];

  test.each<[string, ColumnKind, string, (string | number | null)[], number]>([
    ["a short text", "text", "等级", ["优"], 8],
    ["a longer text", "text", "单位", ["县水利局本级"], 14],
    ["a text has a limit", "text", "单位", ["字".repeat(50)], 20],
    ["a long one has room", "long-text", "原因", ["字".repeat(50)], 32],
    ["money with its separators", "money", "金额", [12_345_678.9], 15],
    ["a negative figure", "money", "差额", [-1_234.5], 11],
    ["a rate", "rate", "占比", [0.9743, 1], 9],
    ["points", "points", "得分", [100], 8],
    ["a figure with decimals", "figure", "值", [1_234_567.891], 15],
    ["a year", "year", "年度", [2024], 7],
    ["nothing", "count", "数", [null], 7],
    ["a heading of two lines", "count", "偏差说明缺失数", [1], 10],
    ["an English word stays whole", "count", "Satisfaction score", [1], 14],
  ])("%s", (_, kind, heading, values, width) => {
    expect(widthOf(kind, heading, ...values)).toBe(width);
  });

  test("the foot counts too", () => {
    const { columns } = DISTRIBUTION;
    const foot = [[{ value: null }, { value: 123_456_789 }, { value: null }]];
    expect(columnWidths({ columns, rows: [], foot })[1]).toBe(13);
  });

  const ofTexts = (count: number, length: number, ...beside: PrintedColumn[]): number[] => {
    const texts = Array.from({ length: count }, (_, at) => column(`text${at}`, "long-text", "原因"));
    return columnWidths({
      columns: [...texts, ...beside],
      rows: [texts.map(() => "字".repeat(length))],
      foot: [],
    });
  };

  test("texts give way where a table is too wide to be read in print; figures do not", () => {
    expect(ofTexts(5, 50, column("a", "money", "金额"))).toEqual([32, 32, 32, 32, 32, 7]);
    expect(ofTexts(7, 50, column("a", "money", "金额"))).toEqual([27, 27, 27, 27, 27, 27, 27, 7]);
    expect(ofTexts(12, 50)).toEqual(Array.from({ length: 12 }, () => 20));
  });

  test("a text of many lines takes what is left of the page", () => {
    expect(ofTexts(1, 90)).toEqual([32]);
    expect(ofTexts(1, 300)).toEqual([104]);
    expect(ofTexts(1, 900, column("a", "money", "金额"))).toEqual([139, 7]);
    expect(ofTexts(2, 900)).toEqual([114, 32]);
  });

  test("a heading's unit has a line of its own where both do not fit on one", () => {
    expect(headingLines("金额（万元）", 14)).toBe("金额（万元）");
    expect(headingLines("金额（万元）", 13)).toBe("金额\n（万元）");
    expect(headingLines("（万元）", 4)).toBe("（万元）");
  });
});

describe("figures of the foot", () => {
  const body = { top: 4, bottom: 13, columns: ["a", "b", "c"] };

  test.each<[string, Parameters<typeof footFormula>[0], string]>([
    ["a column", { kind: "sum", column: "b" }, "=SUM(B4:B13)"],
    ["some rows", { kind: "sum", column: "b", rows: [5, 0, 1, 9] }, "=SUM(B4:B5,B9,B13)"],
    ["no row", { kind: "sum", column: "b", rows: [] }, "=(0)"],
    [
      "a ratio",
      { kind: "ratio", of: { kind: "sum", column: "c" }, by: { kind: "sum", column: "b" } },
      '=IF(SUM(B4:B13)=0,"",SUM(C4:C13)/SUM(B4:B13))',
    ],
    [
      "a weighted mean, rows without a figure left out",
      { kind: "weighted", column: "c", weight: "b" },
      '=IF(SUMPRODUCT(--ISNUMBER(C4:C13),B4:B13)=0,"",SUMPRODUCT(C4:C13,B4:B13)/SUMPRODUCT(--ISNUMBER(C4:C13),B4:B13))',
    ],
  ])("%s", (_, formula, text) => {
    expect(footFormula(formula, body)).toBe(text);
  });

  test("more areas than a function takes are summed in several", () => {
    const rows = Array.from({ length: 300 }, (_, at) => at * 2);
    const text = footFormula({ kind: "sum", column: "a", rows }, body) ?? "";
    expect(text.slice(0, 16)).toBe("=(SUM(A4,A6,A8,A");
    expect(text.split("+").map((part) => part.split(",").length)).toEqual([255, 45]);
  });

  test("longer than Excel takes: a plain figure instead", () => {
    const rows = Array.from({ length: 2000 }, (_, at) => at * 2);
    expect(footFormula({ kind: "sum", column: "a", rows }, body)).toBeUndefined();
  });

  test("an unknown column is refused", () => {
    expect(() => footFormula({ kind: "sum", column: "z" }, body)).toThrow(new RangeError("no such column: 0"));
  });
});

describe("a summary", () => {
  test("begins with what was read: what did not count first, tables without rows with their notes", () => {
    const [about] = summarySheets(SUMMARY, TABLE_IDS, ABOUT);
    if (about === undefined) throw new Error("no sheet");
    expect(about.name).toBe("汇总说明");
    expect(textOf(about)).toEqual({
      A1: "汇总说明",
      A2: "共读取 4 个文件、4 张表；计入 2 个项目（2024 年度）。口径：财政部2020（财预〔2020〕10号）。",
      A3: "未生成“抽查名单”：没有可列的内容。",
      A4: "未生成“年度对比”：没有往年的表。",
      A5: "未生成“年度对比”：名单为空。",
      ...{ A6: "序号", B6: "文件", C6: "工作表", D6: "项目名称", E6: "单位", F6: "情况" },
      ...{ A7: 1, B7: "丙.xlsx", C7: "整个文件", F7: "文件已损坏（未计入）" },
      ...{ A8: 2, B8: "甲.xlsx", C8: "表2", F8: "与 甲.xlsx〔表1〕 重复（同一项目、同一单位，金额相同），未计入" },
      ...{ A9: 3, B9: "乙.xlsx", C9: "表1", F9: "不是绩效表，未计入" },
      ...{ A10: 4, B10: "甲.xlsx", C10: "表1", F10: "已计入" },
      ...{ A11: 5, B11: "本工作簿", C11: "表1", F11: "已计入，有错误 2" },
    });
    expect(about.freeze).toEqual({ rows: 6, columns: 0 });
    expect(about.print.titleRows).toEqual([6, 6]);
  });

  test("goes on with the chosen tables that have rows, in the order of the tables", () => {
    const two = { ...SUMMARY, tables: [{ ...DISTRIBUTION, id: "sampling", title: "抽查名单" } as const, DISTRIBUTION] };
    const names = (tables: Parameters<typeof summarySheets>[1]) =>
      summarySheets(two, tables, ABOUT).map(({ name }) => name);
    expect(names(["sampling", "grade-distribution"])).toEqual(["汇总说明", "绩效等级分布", "抽查名单"]);
    expect(names(["sampling"])).toEqual(["汇总说明", "抽查名单"]);
    expect(summarySheets(SUMMARY, ["year-on-year"], ABOUT).map(({ name }) => name)).toEqual(["汇总说明"]);
  });

  test("says whole what it goes by, in every language and by every profile", () => {
    const [about] = summarySheets({ ...SUMMARY, year: null }, ["grade-distribution"], {
      profile: "mof-2020",
      language: "en-US",
    });
    if (about === undefined) throw new Error("no sheet");
    expect(textOf(about).A2).toBe(
      "4 files and 4 sheets were read; 2 projects count. Rules: Ministry of Finance 2020 (财预〔2020〕10号).",
    );
  });

  test("is planned behind the sheets that are there", () => {
    const plan = planSummary(SUMMARY, ["grade-distribution"], ABOUT);
    expect({ ...plan, newSheets: plan.newSheets.map(({ plan: { name }, after }) => [name, after]) }).toEqual({
      purpose: "summary",
      newSheets: [
        ["汇总说明", null],
        ["绩效等级分布", null],
      ],
      sheets: [],
      notes: [],
    });
  });

  test("of no table is refused", () => {
    expect(() => planSummary(SUMMARY, [], ABOUT)).toThrow(new PlanRefused("summary.none"));
  });

  test.each(LANGUAGES)("has names that Excel takes for its sheets (%s)", (language) => {
    const names = [sourceWords(language).sheetName, ...TABLE_IDS.map((id) => tableWords(language, id).title)];
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]|^'|'$/u.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });
});
