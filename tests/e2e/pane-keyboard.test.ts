import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { guestOf } from "./support/grid";
import { launch, openWorkbench, pane, serve, type Served } from "./support/workbench";

jest.setTimeout(60_000);

let served: Served;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [served, browser] = await Promise.all([
    serve(join(process.cwd(), "assets/samples/4-得分和原因有误.xlsx"), "--port", "0"),
    launch(),
  ]);
  page = await openWorkbench(browser, served.url, []);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** What has the focus in the pane: its name for those who hear it, else its tag. */
const focused = (): Promise<string> =>
  guestOf(page).evaluate(() => {
    const { activeElement: at } = document;
    const name = at?.getAttribute("aria-label") ?? at?.querySelector("[data-cells]")?.textContent ?? at?.textContent;
    return at === document.body || at === null ? "nothing" : (name ?? at.tagName);
  });

const hasFocus = (words: string): Promise<boolean> => focused().then((name) => name.includes(words));

/** Presses Tab until something has the focus; the way there is given where it never gets it. */
async function tabTo(words: string, key = "Tab"): Promise<void> {
  const way: string[] = [];
  for (let steps = 0; steps < 40; steps += 1) {
    await press(key);
    if (await hasFocus(words)) return;
    way.push((await focused()).slice(0, 20));
  }
  throw new Error(`${words} is not on the way: ${way.join(" · ")}`);
}

/** Waits until something has the focus. */
async function comesTo(words: string): Promise<string> {
  const end = Date.now() + 5000;
  while (Date.now() < end && !(await hasFocus(words))) await page.waitForTimeout(50);
  return focused();
}

const selectedCell = (): Promise<string> =>
  guestOf(page).evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address.slice(range.address.lastIndexOf("!") + 1);
    }),
  );

/** Waits until a cell is selected on the sheet. */
async function selects(cell: string): Promise<string> {
  const end = Date.now() + 5000;
  while (Date.now() < end && !(await selectedCell()).startsWith(cell)) await page.waitForTimeout(50);
  return selectedCell();
}

/** The first cell of the finding that has the focus. */
const cellOfFinding = async (): Promise<string> => (await focused()).split("、")[0] ?? "";

test("F6 leads into the pane, and its tabs are one stop", async () => {
  await page.locator("#grid [data-u-comp=editor]").first().focus();
  await press("F6", "F6", "Tab", "Enter");
  await page.locator("#pane").waitFor();
  await press("F6", "F6");
  await tabTo("填报");
  await press("ArrowRight", "Enter");
  expect(await hasFocus("审核")).toBe(true);
  await pane(page).getByText("还没有审核。").waitFor();
});

test("Enter checks, and the button keeps the focus", async () => {
  await tabTo("审核本表");
  await press("Enter");
  await pane(page).locator("[data-finding]").first().waitFor();
  expect(await comesTo("重新审核")).toContain("重新审核");
});

test("the arrows walk through the findings, the sheet follows, Esc goes to the search box", async () => {
  await tabTo("搜索", "Shift+Tab");
  await press("Tab");
  const first = await cellOfFinding();
  await press("Enter");
  expect(await selects(first)).toBe(first);
  await press("ArrowDown");
  const second = await cellOfFinding();
  expect(second).not.toBe(first);
  expect(await selects(second)).toBe(second);
  await press("ArrowUp");
  expect(await cellOfFinding()).toBe(first);
  expect(await selects(first)).toBe(first);
  await press("Escape");
  expect(await focused()).toBe("搜索");
});

test("a warning is waived; the focus goes to what stands where it stood", async () => {
  await tabTo("警告", "Shift+Tab");
  await press("Enter");
  await tabTo("搜索");
  const rows = pane(page).locator("[data-finding]");
  const [gone = "", stays = ""] = await rows.locator("[data-cells]").allTextContents();
  await press("Tab");
  expect(await focused()).toBe(gone);
  await tabTo("豁免");
  await press("Enter");
  await pane(page).getByRole("dialog").waitFor();
  await press("Escape");
  await pane(page).getByRole("dialog").waitFor({ state: "detached" });
  expect(await comesTo("豁免")).toBe("豁免");
  await press("Enter");
  await pane(page).getByRole("dialog").waitFor();
  await page.keyboard.type("已报主管部门同意。");
  await tabTo("豁免");
  await press("Enter");
  await pane(page).getByText("已豁免 1 处").waitFor();
  expect(await comesTo(stays)).toBe(stays);
});

test("the waiver is taken back, and the focus is not lost with its row", async () => {
  await tabTo("已豁免 1 处");
  await press("Enter");
  await tabTo("收回豁免");
  await press("Enter");
  await pane(page).getByText("已豁免 1 处").waitFor({ state: "detached" });
  await page.waitForTimeout(200);
  expect(await focused()).not.toBe("nothing");
});

test("a score is ticked and previewed; not writing it leads back to the button", async () => {
  await tabTo("审核", "Shift+Tab");
  await press("ArrowRight", "Enter");
  await pane(page).getByRole("checkbox").first().waitFor();
  await tabTo("的得分写为");
  await press("Space");
  await tabTo("写入得分（1 项）");
  await press("Enter");
  await pane(page).getByRole("alertdialog").waitFor();
  expect(await comesTo("不写入")).toBe("不写入");
  await press("Enter");
  await pane(page).getByRole("alertdialog").waitFor({ state: "detached" });
  expect(await comesTo("写入得分（1 项）")).toContain("写入得分（1 项）");
});

test("to the settings and back", async () => {
  await tabTo("评分", "Shift+Tab");
  await press("ArrowRight", "ArrowRight", "Enter");
  await pane(page).getByText("本单位的界限").waitFor();
  expect(await hasFocus("设置")).toBe(true);
  await press("ArrowLeft", "ArrowLeft", "ArrowLeft", "Enter");
  expect(await hasFocus("审核")).toBe(true);
  await pane(page).locator("[data-finding]").first().waitFor();
});
