import type { OpenWorkbook, WorkbookChange } from "../../src/application/workbook/open-workbook";
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

function change(act: (context: Excel.RequestContext) => unknown): Promise<void> {
  return guest.run(async (context) => {
    act(context);
    await context.sync();
  });
}

async function quiet(): Promise<void> {
  await guest.workbook.settled();
  await new Promise((resolve) => setTimeout(resolve, 20));
}

test("the environment is what Office says", () => {
  expect(workbook.environment()).toEqual({
    language: "zh-CN",
    apiLevel: "1.15",
    platform: "OfficeOnline",
    version: "16.0.1",
    canRead: true,
  });
});

test("sheets are the visible ones in their order", async () => {
  await change(({ workbook: { worksheets } }) => {
    worksheets.add("乙").protection.protect();
    worksheets.add("丙").visibility = "Hidden";
    worksheets.add("丁").activate();
  });
  const sheets = await workbook.sheets();
  expect(sheets.map(({ name, isProtected, isActive }) => [name, isProtected, isActive])).toEqual([
    ["Sheet1", false, false],
    ["乙", true, false],
    ["丁", false, true],
  ]);
  expect(sheets[0]?.id).toBe("sheet-1");
});

describe("selecting", () => {
  test("brings the sheet to the front and selects the cell, in one round trip", async () => {
    await change(({ workbook: { worksheets } }) => worksheets.add("乙").activate());
    await quiet();
    guest.workbook.resetMeters();
    await workbook.select("sheet-1", "H18");
    expect(guest.workbook.meters().syncs).toBe(1);
    expect(await workbook.selection()).toEqual({
      sheet: { id: "sheet-1", name: "Sheet1" },
      area: { top: 18, left: 8, bottom: 18, right: 8 },
    });
  });

  test("a sheet that is gone is refused", async () => {
    await expect(workbook.select("sheet-9", "A1")).rejects.toMatchObject({ fault: "sheet-gone" });
  });

  test("the selection is an area", async () => {
    await change(({ workbook: { worksheets } }) => worksheets.getItem("Sheet1").getRange("B2:D5").select());
    expect((await workbook.selection()).area).toEqual({ top: 2, left: 2, bottom: 5, right: 4 });
  });
});

describe("watching", () => {
  test("tells of edits, sheets in front, sheets that come and go, until it is stopped", async () => {
    const seen: WorkbookChange[] = [];
    const stop = await workbook.watch((one) => seen.push(one));
    await change(({ workbook: { worksheets } }) => {
      worksheets.getItem("Sheet1").getRange("A1").values = [[1]];
    });
    await quiet();
    expect(seen.splice(0)).toEqual([{ kind: "cells", sheetId: "sheet-1" }]);
    await change(({ workbook: { worksheets } }) => worksheets.add("乙"));
    await quiet();
    expect(seen.splice(0)).toContainEqual({ kind: "sheets" });
    const other = (await workbook.sheets())[1]?.id ?? "";
    await workbook.select(other, "A1");
    await quiet();
    expect(seen.splice(0)).toEqual([{ kind: "activated", sheetId: other }]);
    await change(({ workbook: { worksheets } }) => worksheets.getItem("乙").delete());
    await quiet();
    expect(seen.splice(0)).toContainEqual({ kind: "sheets" });
    await stop();
    await change(({ workbook: { worksheets } }) => {
      worksheets.getItem("Sheet1").getRange("A1").values = [[2]];
    });
    await quiet();
    expect(seen).toEqual([]);
  });
});

describe("settings", () => {
  test("there are none at first", async () => {
    expect(await workbook.loadSettings()).toBeNull();
  });

  test("the last text that was stored comes back", async () => {
    await workbook.saveSettings("{}");
    await workbook.saveSettings('{"profile":"hubei"}');
    expect(await workbook.loadSettings()).toBe('{"profile":"hubei"}');
  });

  test("travel with the file", async () => {
    await workbook.saveSettings('{"利润":"“引号”"}');
    const saved = await saveWorkbook(await guest.workbook.save());
    await guest.workbook.open((await openWorkbook(saved.bytes, "a.xlsx")).snapshot);
    expect(await workbook.loadSettings()).toBe('{"利润":"“引号”"}');
  });

  test("of another kind than a text count as none", async () => {
    await change((context) => context.workbook.settings.add("jixiao", [1]));
    expect(await workbook.loadSettings()).toBeNull();
  });
});
