/** Summary sheets in the open workbook: native formulas and charts, and all of it taken back. */
import type { OpenWorkbook } from "../../src/application/workbook/open-workbook";
import type { WritePlan } from "../../src/application/workbook/write-plan";
import { tableSheet } from "../../src/application/summary/table-sheet";
import type { SummaryTable } from "../../src/application/summary/summary-table";
import type { TableChart } from "../../src/summary/table";
import { excelWorkbook } from "../../src/workbook/excel-workbook";
import type { Guest } from "../workbench/support/guest";
import { names } from "../workbench/support/sheets";
import { openBlank } from "./support/open-in-excel";

const TABLE: SummaryTable = {
  id: "department-summary",
  title: "分部门汇总",
  unitNote: "金额单位：万元",
  columns: [
    { key: "department", kind: "text", heading: "主管部门", format: "@" },
    { key: "budget", kind: "money", heading: "全年预算数（万元）", format: "#,##0.00" },
    { key: "rate", kind: "rate", heading: "预算完成率", format: "0.00%" },
  ],
  rows: [
    ["=水利局", 0.1, 0.5],
    ["-农业局", 0.2, 1],
    ["教育局", 0.3, null],
  ],
  foot: [
    [
      { value: "合计" },
      { value: 0.6, formula: { kind: "sum", column: "budget" } },
      { value: 0.8333333333333333, formula: { kind: "weighted", column: "rate", weight: "budget" } },
    ],
    [
      { value: "占比" },
      { value: 0.4, formula: { kind: "sum", column: "budget", rows: [0, 2] } },
      {
        value: 2.5,
        formula: { kind: "ratio", of: { kind: "sum", column: "rate" }, by: { kind: "sum", column: "budget" } },
      },
    ],
  ],
  chart: { kind: "column", names: "department", series: ["budget", "rate"], title: "分部门" },
  notes: ["一行。"],
};

const planOf = (...charts: (TableChart["kind"] | null)[]): WritePlan => ({
  purpose: "summary",
  newSheets: charts.map((kind, at) => ({
    plan: {
      ...tableSheet(
        {
          ...TABLE,
          chart:
            kind === null
              ? null
              : { kind, names: "department", series: kind === "column" ? ["budget", "rate"] : ["rate"], title: "图" },
        },
        "zh-CN",
      ),
      name: `汇总${at + 1}`,
    },
    after: null,
  })),
  sheets: [],
  notes: [],
});

let guest: Guest;
let workbook: OpenWorkbook;
beforeEach(() => {
  guest = openBlank();
  workbook = excelWorkbook("zh-CN");
});
afterEach(() => guest.workbook.dispose());

const onSheet = <T>(name: string, batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  guest.run((context) => batch(context.workbook.worksheets.getItem(name), context));

async function chartsOn(name: string): Promise<unknown[]> {
  const { sheets } = await guest.workbook.save();
  const found = Object.values(sheets).find((sheet) => sheet.name === name);
  return (found?.custom.charts ?? []).map(({ chartType, title, legend, series, axes, name: called }) => ({
    called,
    chartType,
    title: title.text,
    legend: legend.visible,
    series,
    axes,
  }));
}

describe("a summary sheet in the open workbook", () => {
  test("holds native formulas that give the core's figures, and texts as texts", async () => {
    await workbook.apply(planOf(null));
    const [values, formulas] = await onSheet("汇总1", async (sheet, context) => {
      const range = sheet.getRange("A4:C8");
      range.load("values,formulas");
      await context.sync();
      return [range.values, range.formulas];
    });
    expect(values).toEqual([
      ["=水利局", 0.1, 0.5],
      ["-农业局", 0.2, 1],
      ["教育局", 0.3, ""],
      ["合计", 0.6, 0.8333333333333333],
      ["占比", 0.4, 2.5],
    ]);
    expect(formulas.slice(3)).toEqual([
      [
        "合计",
        "=SUM(B4:B6)",
        '=IF(SUMPRODUCT(--ISNUMBER(C4:C6),B4:B6)=0,"",SUMPRODUCT(C4:C6,B4:B6)/SUMPRODUCT(--ISNUMBER(C4:C6),B4:B6))',
      ],
      ["占比", "=SUM(B4,B6)", '=IF(SUM(B4:B6)=0,"",SUM(C4:C6)/SUM(B4:B6))'],
    ]);
  });

  test("has a chart of its rows beside it: every series with its name, names along the axis, figures at the bars", async () => {
    await workbook.apply(planOf("column"));
    expect(await chartsOn("汇总1")).toEqual([
      {
        called: "图",
        chartType: "ColumnClustered",
        title: "图",
        legend: true,
        series: [
          {
            name: "全年预算数（万元）",
            values: "汇总1!B4:B6",
            categories: "汇总1!A4:A6",
            chartType: null,
            hasDataLabels: true,
          },
          {
            name: "预算完成率",
            values: "汇总1!C4:C6",
            categories: "汇总1!A4:A6",
            chartType: null,
            hasDataLabels: true,
          },
        ],
        axes: { value: { minimum: 0, tickLabelPosition: "None", majorGridlines: false } },
      },
    ]);
  });

  test("says on each page which it is, and of how many", async () => {
    await workbook.apply(planOf(null));
    const footer = await guest.run(async (context) => {
      const { defaultForAllPages } = context.workbook.worksheets.getItem("汇总1").pageLayout.headersFooters;
      defaultForAllPages.load("centerFooter");
      await context.sync();
      return defaultForAllPages.centerFooter;
    });
    expect(footer).toBe("&P / &N");
  });

  test("has its chart over the cells of the plan", async () => {
    const plan = planOf("column");
    await workbook.apply(plan);
    const area = plan.newSheets[0]?.plan.charts?.[0]?.area;
    expect(area).toEqual({ top: 3, left: 5, bottom: 16, right: 10 });
    const [chart, covered] = await onSheet("汇总1", async (sheet, context) => {
      const [found, range] = [sheet.charts.getItemAt(0), sheet.getRange("E3:J16")];
      for (const one of [found, range]) one.load("left,top,width,height");
      await context.sync();
      return [found, range].map(({ left, top, width, height }) => ({ left, top, width, height }));
    });
    expect(chart).toEqual(covered);
  });

  test("has lying bars in the order of the rows, and a pie with its legend", async () => {
    await workbook.apply(planOf("bar", "pie"));
    expect(await chartsOn("汇总1")).toMatchObject([
      {
        chartType: "BarClustered",
        legend: false,
        axes: { category: { reversePlotOrder: true }, value: { minimum: 0 } },
      },
    ]);
    expect(await chartsOn("汇总2")).toMatchObject([
      { chartType: "Pie", legend: true, series: [{ name: "预算完成率" }] },
    ]);
  });

  test("takes no more round trips for its chart", async () => {
    guest.workbook.resetMeters();
    await workbook.apply(planOf("column"));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(guest.workbook.meters().syncs).toBeLessThanOrEqual(3);
  });

  test("is taken back with all others, charts and all", async () => {
    const receipt = await workbook.apply(planOf("column", "bar", null));
    expect(await names(guest)).toEqual(["Sheet1", "汇总1", "汇总2", "汇总3"]);
    expect(await workbook.undo(receipt)).toEqual({ cells: 0, removedSheets: 3, left: [] });
    expect(await names(guest)).toEqual(["Sheet1"]);
  });

  test("is taken back whole though Excel's last digits are others", async () => {
    const [first] = planOf("column").newSheets;
    if (first === undefined) throw new Error("no sheet");
    const { plan } = first;
    const cells = plan.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: 0.6000000001 }));
    const receipt = await workbook.apply({ ...planOf(), newSheets: [{ plan: { ...plan, cells }, after: null }] });
    expect(await workbook.undo(receipt)).toEqual({ cells: 0, removedSheets: 1, left: [] });
  });

  test("on which a figure was put right stays, and it is told which", async () => {
    const receipt = await workbook.apply(planOf("column", null));
    await onSheet("汇总1", async (sheet, context) => {
      sheet.getRange("B5").values = [[7]];
      await context.sync();
    });
    expect(await workbook.undo(receipt)).toEqual({ cells: 0, removedSheets: 1, left: ["汇总1!B5"] });
    expect(await names(guest)).toEqual(["Sheet1", "汇总1"]);
  });

  test("of which a total was written over or taken out stays", async () => {
    const receipt = await workbook.apply(planOf(null));
    await onSheet("汇总1", async (sheet, context) => {
      sheet.getRange("B7").values = [[5]];
      sheet.getRange("C8").clear("Contents");
      await context.sync();
    });
    expect(await workbook.undo(receipt)).toEqual({ cells: 0, removedSheets: 0, left: ["B7", "C8"] });
  });
});
