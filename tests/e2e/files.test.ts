import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { readWorkbook } from "../../src/files/read-workbook";
import { TOP } from "../support/source-tree";
import { textAt, type } from "./support/grid";
import { launch, openWorkbench, serve, TEST_ADD_IN, type Served } from "./support/workbench";

jest.setTimeout(60_000);

const SAMPLE = join(TOP, "assets/samples/2-分值和总分有误.xlsx");
let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(SAMPLE, ...TEST_ADD_IN), launch()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});
beforeEach(async () => {
  page = await openWorkbench(browser, served.url, []);
});
afterEach(async () => {
  await page.context().close();
});

/** Waits until a file is open and the add-in, which begins anew with it, takes commands. */
async function fileSettled(): Promise<void> {
  await page.locator("#messages .info[data-topic=file]").waitFor({ state: "detached" });
  await page.evaluate(() => window.jixiaoWorkbench?.settled());
}

/** Chooses a file behind the button 打开, and waits until the page no longer says that it is being opened. */
async function choose(path: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "打开", exact: true }).click();
  await (await chooser).setFiles(path);
  await fileSettled();
}

/** The file that the button 保存 gives. */
async function saved(): Promise<{ name: string; bytes: Buffer; path: string }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  const file = await download;
  const path = await file.path();
  return { name: file.suggestedFilename(), bytes: readFileSync(path), path };
}

/** Everything that exceljs sees of a workbook's sheets. */
async function modelOf(bytes: Buffer): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer); // exceljs names its own Buffer type
  return JSON.parse(JSON.stringify(workbook.worksheets.map((sheet) => sheet.model))) as unknown;
}

/** Texts of all cells, as the command line reads them. */
function cellsOf(bytes: Buffer): string[] {
  return readWorkbook(bytes, "a.xlsx").sheets.flatMap((sheet) =>
    Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 12 }, (__, column) => sheet.at(row + 1, column + 1)?.text ?? "").join("|"),
    ),
  );
}

function replaced(row: string, place: number, text: string): string {
  return row.split("|").with(place, text).join("|");
}

describe("files", () => {
  test("npm start -- file.xlsx opens that file", async () => {
    await page.getByText("2-分值和总分有误.xlsx").first().waitFor();
    expect(await textAt(page, "A1")).toEqual([["项目支出绩效自评表"]]);
  });

  test("a file opened by the button, edited, saved, opened again and saved again is the same file", async () => {
    await choose(SAMPLE);
    await type(page, "F13", "15公里");
    const first = await saved();
    expect(first.name).toBe("2-分值和总分有误.xlsx");
    const [before, after] = [cellsOf(readFileSync(SAMPLE)), cellsOf(first.bytes)];
    expect(before[12]?.split("|")[5]).toMatch(/^\d/u);
    expect(after).toEqual(before.map((row, at) => (at === 12 ? replaced(row, 5, "15公里") : row)));
    await page.evaluate(
      ([bytes]) => window.jixiaoWorkbench?.open(new Uint8Array(bytes ?? []), "再次.xlsx"),
      [[...first.bytes]],
    );
    const second = await saved();
    expect(second.name).toBe("再次.xlsx");
    expect(await modelOf(second.bytes)).toEqual(await modelOf(first.bytes));
  });

  test("every sample opens from the menu", async () => {
    const samples = ["1-规范填报.xlsx", "2-分值和总分有误.xlsx"];
    for (const sample of samples) {
      await page.getByRole("button", { name: "示例" }).click();
      await page.getByRole("menuitem", { name: sample.replace(".xlsx", "") }).click();
      await page.locator("#title-bar").getByText(sample).waitFor();
      await fileSettled();
      expect(await textAt(page, "A1")).toEqual([["项目支出绩效自评表"]]);
    }
  });

  test("what is no workbook is refused with a sentence, and the open workbook stays", async () => {
    await choose(join(TOP, "README.md"));
    await page.getByText("打不开 README.md").waitFor();
    expect(await textAt(page, "A1")).toEqual([["项目支出绩效自评表"]]);
  });
});
