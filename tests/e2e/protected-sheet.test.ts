import ExcelJS from "exceljs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { select, settled, textAt, type } from "./support/grid";
import { launch, openWorkbench, serve, TEST_ADD_IN, type Served } from "./support/workbench";

jest.setTimeout(60_000);

const REFUSED = "工作表受保护，不能这样更改。未锁定的单元格可以填写。";

let folder: string;
let served: Served;
let browser: Browser;
let page: Page;
let faults: string[];

/** A1 项目 is locked; B1:B2, 1 and 2, are open; C1 has a formula and is locked. */
async function form(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("填报");
  sheet.addRow(["项目", 1, { formula: "B1+B2", result: 3 }]);
  sheet.addRow(["金额", 2]);
  for (const cell of ["B1", "B2"]) sheet.getCell(cell).protection = { locked: false };
  await sheet.protect("", {});
  await workbook.xlsx.writeFile(path);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "jixiao-e2e-"));
  await form(join(folder, "填报.xlsx"));
  [served, browser] = await Promise.all([serve(join(folder, "填报.xlsx"), ...TEST_ADD_IN), launch()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  faults = [];
  page = await openWorkbench(browser, served.url, faults);
});
afterEach(async () => {
  await page.context().close();
});

/** Does what the grid is to refuse until it says so, and takes its dialog away: Univer has no dialogs in its first second. */
async function refused(act: () => Promise<void>, sentence = REFUSED): Promise<void> {
  const dialog = page.getByRole("dialog");
  const end = Date.now() + 10_000;
  while ((await dialog.count()) === 0 && Date.now() < end) {
    await act();
    await page.waitForTimeout(500);
  }
  expect(await dialog.getByText(sentence).count()).toBe(1);
  await dialog.getByRole("button", { name: /^(?:确定|ok)$/iu }).click();
  await dialog.waitFor({ state: "detached" });
}

const press = (address: string, key: string) => async () => {
  await select(page, address);
  await page.keyboard.press(key);
};

const all = () => textAt(page, "A1:C2");
const AS_OPENED = [
  ["项目", "1", "3"],
  ["金额", "2", ""],
];

describe("a person at a protected sheet", () => {
  test("fills in an open cell, and the locked formula is calculated", async () => {
    await type(page, "B1", "40");
    expect(await all()).toEqual([
      ["项目", "40", "42"],
      ["金额", "2", ""],
    ]);
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  test("is refused where a locked cell is typed into or its formula opened", async () => {
    await refused(press("A1", "x"));
    await refused(press("C1", "F2"));
    expect(await all()).toEqual(AS_OPENED);
    expect(faults).toEqual([]);
  });

  test("is refused where one locked cell is among those that are emptied, filled or pasted over", async () => {
    await refused(press("A1:B2", "Delete"));
    await refused(press("B1:B3", "Control+D"));
    await press("B1:B2", "Control+C")();
    await refused(press("B2", "Control+V"));
    expect(await all()).toEqual(AS_OPENED);
  });

  test("may not format a locked cell where formats are not allowed", async () => {
    await refused(press("A1", "Control+B"));
    expect(await all()).toEqual(AS_OPENED);
  });

  test("empties an open cell and fills it in again", async () => {
    await press("B1", "Delete")();
    await settled(page);
    expect((await all())[0]).toEqual(["项目", "", "2"]);
    await type(page, "B1", "5");
    expect((await all())[0]).toEqual(["项目", "5", "7"]);
  });

  test("is told in English where the workbench speaks it", async () => {
    await page.evaluate(() => window.jixiaoWorkbench?.setLanguage("en-US"));
    await refused(
      press("A1", "x"),
      "The sheet is protected and cannot be changed in this way. Cells that are not locked can be filled in.",
    );
  });
});
