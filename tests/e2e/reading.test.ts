/** What checking and marking a sheet of 200 indicators asks of Excel, and of the network. */
import type { Browser, Page } from "playwright-core";
import { paneWords } from "../../src/locales/pane";
import { longWorkbook } from "../bench/long-workbook";
import { openTab, pressRibbon, settledPane } from "./support/pane";
import { launch, openWorkbench, pane, serve, type Served } from "./support/workbench";

const WORDS = paneWords("zh-CN");

let served: Served;
let browser: Browser;
let page: Page;
const faults: string[] = [];
const asked: string[] = [];

beforeAll(async () => {
  [served, browser] = await Promise.all([serve(), launch()]);
  page = await openWorkbench(browser, served.url, faults);
  const bytes = Buffer.from(await longWorkbook(200)).toString("base64");
  await page.evaluate(async (base64) => {
    const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    await window.jixiaoWorkbench?.open(file, "长表.xlsx");
    // Another workbook has another pane: the add-in is loaded anew.
    await window.jixiaoWorkbench?.setCeiling("1.15");
  }, bytes);
  await pressRibbon(page, "打开绩效表");
  // The first look at the sheet is over, so that only what is asked for is counted.
  await pane(page).getByRole("heading", { name: "200 项指标" }).waitFor();
  await openTab(page, "review");
  page.on("request", (request) => asked.push(request.url()));
}, 60_000);

afterAll(async () => {
  await browser.close();
  await served.stop();
});

async function syncsOf(act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => window.jixiaoWorkbench?.resetMeters());
  await act();
  return page.evaluate(() => window.jixiaoWorkbench?.meters().syncs ?? NaN);
}

async function check(button: string): Promise<void> {
  await pane(page).getByRole("button", { name: button, exact: true }).click();
  await pane(page).locator("[data-finding]").first().waitFor();
  await settledPane(pane(page));
}

test("checking 200 indicators takes two round trips, marking them one more; nothing leaves this machine", async () => {
  await expect(syncsOf(() => check(WORDS.review.check))).resolves.toBe(2);
  const marks = pane(page).getByRole("switch", { name: WORDS.review.marks });
  await marks.click();
  await settledPane(pane(page));
  await expect(syncsOf(() => check(WORDS.review.again))).resolves.toBe(3);
  expect(asked).toEqual([]);
  expect(faults).toEqual([]);
}, 60_000);
