import type { Browser, Page } from "playwright-core";
import { plainWorkbook, type TemporaryFile } from "./support/plain-workbook";
import { settled, textAt } from "./support/grid";
import { launch, openWorkbench, serve, TEST_ADD_IN, type Served } from "./support/workbench";

jest.setTimeout(60_000);

let served: Served;
let browser: Browser;
let page: Page;
let file: TemporaryFile;

beforeAll(async () => {
  file = await plainWorkbook();
  [served, browser] = await Promise.all([serve(file.path, ...TEST_ADD_IN), launch()]);
  page = await openWorkbench(browser, served.url, []);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  await file.remove();
});

/** The part of the page that has the focus. */
const part = () => page.evaluate(() => document.activeElement?.closest("body > [id], main > [id]")?.id);

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test("F6 leads from the grid to every part of the page and round again, Shift+F6 back", async () => {
  await page.locator("#grid [data-u-comp=editor]").first().focus();
  const forward: (string | undefined)[] = [];
  for (let round = 0; round < 3; round += 1) {
    await press("F6");
    forward.push(await part());
  }
  expect(forward).toEqual(["title-bar", "ribbon", "grid"]);
  await press("Shift+F6");
  expect(await part()).toBe("ribbon");
});

test("with the keyboard alone a ribbon command opens the pane, F6 reaches it, and a cell is filled in", async () => {
  await page.locator("#grid [data-u-comp=editor]").first().focus();
  await press("F6", "F6", "Tab", "Enter");
  await page.locator("#pane").waitFor();
  await press("F6", "F6");
  expect(await part()).toBe("pane");
  await press("Shift+F6");
  expect(await part()).toBe("grid");
  await press("ArrowDown", "ArrowUp", "7", "Enter");
  await settled(page);
  expect(await textAt(page, "A1")).toEqual([["7"]]);
});
