import type { Mark, OpenWorkbook } from "../../src/application/workbook/open-workbook";
import { excelWorkbook } from "../../src/workbook/excel-workbook";
import { openWorkbook } from "../../src/workbench/files/open-workbook";
import { saveWorkbook } from "../../src/workbench/files/save-workbook";
import type { Guest } from "../workbench/support/guest";
import { openBlank } from "./support/open-in-excel";

let guest: Guest;
let workbook: OpenWorkbook;
beforeEach(() => {
  guest = openBlank();
  workbook = excelWorkbook("zh-CN");
});
afterEach(() => guest.workbook.dispose());

const MARKS: Mark[] = [
  { severity: "error", cells: ["H18", "H19", "D5"] },
  { severity: "hint", cells: ["A1"] },
];

const ERRORS = ['=N("jixiao:error")=0', "#FFD9D9", "Sheet1!D5,Sheet1!H18:H19"];
const HINTS = ['=N("jixiao:hint")=0', "#DCEBFA", "Sheet1!A1"];

/** Formula, fill and cells of every conditional format, the topmost first. */
function formats(): Promise<string[][]> {
  return guest.run(async (context) => {
    const all = context.workbook.worksheets.getItem("Sheet1").getRange().conditionalFormats.load("items/id");
    await context.sync();
    const asked = all.items.map((format) => {
      format.custom.rule.load("formula");
      format.custom.format.fill.load("color");
      return { format, ranges: format.getRanges().load("address") };
    });
    await context.sync();
    return asked.map(({ format: { custom }, ranges }) => [
      custom.rule.formula,
      custom.format.fill.color,
      ranges.address,
    ]);
  });
}

function foreign(): Promise<void> {
  return guest.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const format = sheet.getRange("A1:H20").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=$H1>10";
    format.custom.format.fill.color = "#00FF00";
    await context.sync();
  });
}
const FOREIGN = ["=$H1>10", "#00FF00", "Sheet1!A1:H20"];

async function quiet(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 20));
  guest.workbook.resetMeters();
}

describe("marking", () => {
  test("lays one format a severity over its cells, errors on top", async () => {
    await workbook.mark("sheet-1", MARKS);
    expect(await formats()).toEqual([ERRORS, HINTS]);
  });

  test("takes one round trip after the sheet was read, and after it was marked", async () => {
    await foreign();
    await workbook.read({ id: "sheet-1" });
    await quiet();
    await workbook.mark("sheet-1", MARKS);
    expect(guest.workbook.meters().syncs).toBe(1);
    await workbook.mark("sheet-1", MARKS.slice(0, 1));
    expect(guest.workbook.meters().syncs).toBe(2);
    expect(await formats()).toEqual([ERRORS, FOREIGN]);
  });

  test("replaces our earlier marks that another session made, and nobody else's", async () => {
    await foreign();
    await workbook.mark("sheet-1", MARKS);
    await excelWorkbook("zh-CN").mark("sheet-1", MARKS.slice(1));
    expect(await formats()).toEqual([HINTS, FOREIGN]);
  });

  test("knows its marks again in a file that was saved and opened", async () => {
    await foreign();
    await workbook.mark("sheet-1", MARKS);
    const saved = await saveWorkbook(await guest.workbook.save());
    await guest.workbook.open((await openWorkbook(saved.bytes, "a.xlsx")).snapshot);
    expect(await formats()).toEqual([ERRORS, HINTS, FOREIGN]);
    const again = excelWorkbook("zh-CN");
    await again.read({ id: "sheet-1" });
    await again.mark("sheet-1", []);
    expect(await formats()).toEqual([FOREIGN]);
  });

  test("a reading that began before the marks and ended after them does not forget them", async () => {
    await workbook.read({ id: "sheet-1" });
    await Promise.all([workbook.read({ id: "sheet-1" }), workbook.mark("sheet-1", MARKS)]);
    await workbook.mark("sheet-1", []);
    expect(await formats()).toEqual([]);
  });

  test("looks again where somebody has deleted one of ours", async () => {
    await workbook.mark("sheet-1", MARKS);
    await guest.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1").conditionalFormats.clearAll();
      await context.sync();
    });
    await workbook.mark("sheet-1", MARKS);
    expect(await formats()).toEqual([ERRORS, HINTS]);
  });

  test("10,000 marked cells are split into lists that Excel takes", async () => {
    const cells = Array.from({ length: 10_000 }, (_, at) => `H${2 * at + 1}`);
    await workbook.mark("sheet-1", [{ severity: "warning", cells }]);
    const all = await formats();
    expect(all).toHaveLength(9);
    expect(all.flatMap(([, , address = ""]) => address.split(","))).toHaveLength(10_000);
  });

  test("a protected sheet that lets cells be formatted is marked", async () => {
    await guest.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect({ allowFormatCells: true });
      await context.sync();
    });
    await workbook.mark("sheet-1", MARKS);
    expect(await formats()).toEqual([ERRORS, HINTS]);
  });

  test("any other protected sheet refuses", async () => {
    await guest.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
    await expect(workbook.mark("sheet-1", MARKS)).rejects.toMatchObject({ fault: "protected" });
    expect(await formats()).toEqual([]);
  });

  test("a sheet that is gone refuses", async () => {
    await expect(workbook.mark("sheet-9", MARKS)).rejects.toMatchObject({ fault: "sheet-gone" });
  });
});
