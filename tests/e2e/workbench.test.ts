import type { Browser, Page } from "playwright-core";
import { plainWorkbook, type TemporaryFile } from "./support/plain-workbook";
import { guestOf, select, settled, textAt, type } from "./support/grid";
import { launch, openWorkbench, pane, serve, TEST_ADD_IN, type Served } from "./support/workbench";

jest.setTimeout(60_000);

let served: Served;
let browser: Browser;
let page: Page;
let faults: string[];
let file: TemporaryFile;

beforeAll(async () => {
  file = await plainWorkbook();
  [served, browser] = await Promise.all([serve(file.path, ...TEST_ADD_IN), launch()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  await file.remove();
});
beforeEach(async () => {
  faults = [];
  page = await openWorkbench(browser, served.url, faults);
});
afterEach(async () => {
  await page.context().close();
});

/** Whether a cell comes to show a text within five seconds. */
async function becomes(address: string, text: string): Promise<boolean> {
  const end = Date.now() + 5000;
  while (Date.now() < end) {
    if ((await textAt(page, address))[0]?.[0] === text) return true;
    await page.waitForTimeout(50);
  }
  return false;
}

async function blank(): Promise<void> {
  await guestOf(page).evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("空表").activate();
      await context.sync();
    }),
  );
}

describe("the workbench opens", () => {
  test("with the file it was given, and asks nothing of any other machine", async () => {
    expect(await textAt(page, "A1:B4")).toEqual([
      ["项目", "金额"],
      ["农村供水", "320"],
      ["道路养护", "180"],
      ["合计", "500"],
    ]);
    expect(faults).toEqual([]);
    expect(await page.evaluate(() => window.jixiaoWorkbench?.problems())).toEqual([]);
  });

  test("Office.js takes it for Excel on the web, and follows the language and the version that are chosen", async () => {
    const info = () =>
      guestOf(page).evaluate(() => ({
        host: Office.context.diagnostics.host,
        platform: Office.context.diagnostics.platform,
        language: Office.context.displayLanguage,
        sets: ["1.7", "1.14", "1.15", "1.16"].filter((set) =>
          Office.context.requirements.isSetSupported("ExcelApi", set),
        ),
      }));
    expect(await info()).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      language: "zh-CN",
      sets: ["1.7", "1.14", "1.15"],
    });
    await page.evaluate(() => window.jixiaoWorkbench?.setCeiling("1.7"));
    await page.evaluate(() => window.jixiaoWorkbench?.setLanguage("en-US"));
    expect(await info()).toEqual({ host: "Excel", platform: "OfficeOnline", language: "en-US", sets: ["1.7"] });
  });
});

describe("a person works in the grid", () => {
  test("a cell is selected, typed into, and a formula that rests on it is calculated", async () => {
    await blank();
    await type(page, "A1", "21");
    await type(page, "B1", "=A1*2");
    expect(await textAt(page, "A1:B1")).toEqual([["21", "42"]]);
    await type(page, "A1", "50%");
    expect(await textAt(page, "A1:B1")).toEqual([["50%", "1"]]);
  });

  test("a custom function answers through the add-in's own runtime, and again when its argument is edited", async () => {
    await blank();
    await type(page, "A1", "3");
    await type(page, "B1", "=TEST.ADD(A1,4)");
    expect(await textAt(page, "B1")).toEqual([["7"]]);
    await type(page, "A1", "10");
    expect(await textAt(page, "B1")).toEqual([["14"]]);
    await type(page, "C1", "=TEST.REFUSE(1)");
    expect(await textAt(page, "C1")).toEqual([["#N/A"]]);
  });

  test("two hundred custom functions filled down all show their numbers", async () => {
    await blank();
    await guestOf(page).evaluate(() =>
      Excel.run(async (context) => {
        const rows = Array.from({ length: 200 }, (_, row) => [row, `=TEST.ADD(A${row + 1},1)`]);
        context.workbook.worksheets.getItem("空表").getRange("A1:B200").values = rows;
        await context.sync();
      }),
    );
    await settled(page);
    expect(await textAt(page, "B1:B200")).toEqual(Array.from({ length: 200 }, (_, row) => [String(row + 1)]));
  });
});

describe("the add-in works the sheet", () => {
  test("a ribbon button runs its command", async () => {
    await page.getByRole("button", { name: "盖章" }).click();
    expect(await becomes("J1", "已盖章")).toBe(true);
  });

  test("the pane reads the selection and writes into it", async () => {
    await page.getByRole("button", { name: "打开窗格" }).click();
    await select(page, "A3");
    await pane(page).getByRole("button", { name: "读取选区" }).click();
    await pane(page).locator("#output").getByText("道路养护").waitFor();
    await select(page, "J3");
    await pane(page).getByRole("button", { name: "写入选区" }).click();
    await pane(page).locator("#output").getByText("经费!J3").waitFor();
    expect(await textAt(page, "J3")).toEqual([["来自窗格"]]);
  });

  test("the pane hears of a person's edit and selection", async () => {
    await page.getByRole("button", { name: "打开窗格" }).click();
    await pane(page).getByRole("button", { name: "监听改动" }).click();
    await pane(page).locator("#output").getByText("watching").waitFor();
    await select(page, "K5");
    await pane(page).locator("#output").getByText('{"selected":"K5"}').waitFor();
    await type(page, "K6", "7");
    await page.waitForTimeout(300);
    await select(page, "K9");
    await pane(page).locator("#output").getByText('{"selected":"K9"}').waitFor();
  });
});
