/** The tables of 汇总 in the open workbook: planned, written with their charts, and taken back. */
import type { TableId } from "../../../src/summary/table";
import type { Desk } from "../../../src/taskpane/desk/desk";
import { failureSentence } from "../../../src/taskpane/frame/pane-sentences";
import type { Guest } from "../../workbench/support/guest";
import { choose, formFile } from "./form-files";
import { deskOn, openBlank } from "./open-desk";

let guest: Guest;
let desk: Desk;
beforeEach(async () => {
  guest = openBlank();
  desk = deskOn();
  await desk.begin();
  await choose(
    desk,
    "files",
    await formFile("甲.xlsx", "道路"),
    await formFile("乙.xlsx", "桥梁"),
    await formFile("丙.xlsx", "桥梁"),
  );
});
afterEach(() => guest.workbook.dispose());

const propose = (...tables: TableId[]) =>
  desk.propose((options, signal) => {
    const { files } = desk.state().summary;
    if (files === null) throw new Error("nothing was summed up");
    return desk.core.planSummary(files.summary, tables, options, signal);
  });

/** Every sheet of the workbook, with what its charts draw. */
async function sheetsAndCharts(): Promise<Record<string, unknown>> {
  const { sheets, sheetOrder } = await guest.workbook.save();
  return Object.fromEntries(
    sheetOrder.map((id) => {
      const { name = "", custom } = sheets[id] ?? {};
      const charts = (custom?.charts ?? []).map(({ chartType, series }) =>
        [chartType, ...series.flatMap(({ categories, values }) => [categories, values])].join(" "),
      );
      return [name, charts];
    }),
  );
}

/** A cell as a person sees it, and what stands in it. */
function cell(sheet: string, address: string): Promise<unknown[]> {
  return guest.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("formulas,values");
    await context.sync();
    return [range.formulas, range.values].map((rows: unknown[][]) => rows[0]?.[0]);
  });
}

const BEFORE = { Sheet1: [] };

describe("tables that were chosen", () => {
  test("are shown before they are written, each on a sheet of its own behind what they were made of", async () => {
    await propose("department-summary", "grade-distribution", "sampling");
    const added = desk.state().preview?.plan.newSheets.map(({ plan }) => plan.name);
    expect(added).toEqual(["汇总说明", "绩效等级分布", "分部门汇总", "抽查名单"]);
    expect(await sheetsAndCharts()).toEqual(BEFORE);
  });

  test("are written with totals as formulas and charts beside their rows", async () => {
    await propose("department-summary", "grade-distribution", "sampling");
    await desk.applyPreview();
    expect(desk.state().trouble).toBeNull();
    expect(await sheetsAndCharts()).toEqual({
      Sheet1: [],
      汇总说明: [],
      绩效等级分布: ["ColumnClustered 绩效等级分布!A4:A7 绩效等级分布!B4:B7"],
      分部门汇总: ["BarClustered 分部门汇总!A4 分部门汇总!E4"],
      抽查名单: [],
    });
    expect(await cell("绩效等级分布", "B8")).toEqual(["=SUM(B4:B7)", 2]);
  });

  test("are taken back, sheets and charts", async () => {
    await propose("department-summary", "grade-distribution", "completion-bands");
    await desk.applyPreview();
    expect(Object.keys(await sheetsAndCharts())).toEqual([
      "Sheet1",
      "汇总说明",
      "绩效等级分布",
      "预算完成率分档",
      "分部门汇总",
    ]);
    await desk.takeBack();
    expect(desk.state().trouble).toBeNull();
    expect(desk.state().undone).toMatchObject({ removedSheets: 4, left: [] });
    expect(await sheetsAndCharts()).toEqual(BEFORE);
    expect(desk.state().summary.files?.summary.projects).toBe(2);
  });

  test("stay where somebody worked on them, and it is told which", async () => {
    await propose("grade-distribution");
    await desk.applyPreview();
    await guest.run(async (context) => {
      context.workbook.worksheets.getItem("绩效等级分布").getRange("B4").values = [[9]];
      await context.sync();
    });
    await desk.takeBack();
    expect(desk.state().undone).toMatchObject({ removedSheets: 1, left: ["绩效等级分布!B4"] });
    expect(Object.keys(await sheetsAndCharts())).toEqual(["Sheet1", "绩效等级分布"]);
  });
});

test("no table chosen: nothing is planned, and it is told", async () => {
  await propose();
  const { language, trouble, preview } = desk.state();
  expect(preview).toBeNull();
  expect(trouble === null ? "" : failureSentence(language, trouble.failure)).toBe("还没有选择汇总表。请至少选一张。");
});
