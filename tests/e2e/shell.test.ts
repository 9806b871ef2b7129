import type { Browser, Page } from "playwright-core";
import { plainWorkbook, type TemporaryFile } from "./support/plain-workbook";
import { guestOf, textAt, type } from "./support/grid";
import { launch, openWorkbench, serve, type Served } from "./support/workbench";

jest.setTimeout(60_000);

let served: Served;
let browser: Browser;
let page: Page;
let faults: string[];
let file: TemporaryFile;

beforeAll(async () => {
  file = await plainWorkbook();
  [served, browser] = await Promise.all([serve(file.path), launch()]);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
  await file.remove();
});
beforeEach(async () => {
  faults = [];
  page = await openWorkbench(browser, served.url, faults);
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
});
afterEach(async () => {
  await page.context().close();
});

/** Groups of the ribbon with their buttons, as they are read. */
function ribbon(): Promise<[string | null, string[]][]> {
  return page
    .locator("#ribbon .group")
    .evaluateAll((groups) =>
      groups.map((group): [string | null, string[]] => [
        group.getAttribute("aria-label"),
        [...group.querySelectorAll("button")].map((button) => button.innerText),
      ]),
    );
}

test("the ribbon has its tab, its groups and its buttons, with pictures, in both languages", async () => {
  expect(await page.locator("#ribbon [role=tab]").allInnerTexts()).toEqual(["绩效"]);
  expect(await ribbon()).toEqual([
    ["填报", ["打开绩效表", "新建自评表", "补全计算列"]],
    ["审核", ["审核本表", "审核全部", "清除标记"]],
    ["评分", ["重新评分"]],
    ["汇总", ["汇总"]],
    ["帮助", ["使用帮助", "设置"]],
  ]);
  const drawn = await page
    .locator("#ribbon img")
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
  expect(drawn).toEqual(Array(10).fill(32));
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("tab", { name: "Performance" }).waitFor();
  expect(await ribbon()).toEqual([
    ["Fill in", ["Open Jixiao", "New form", "Fill computed"]],
    ["Check", ["Check sheet", "Check all", "Clear marks"]],
    ["Score", ["Score again"]],
    ["Summary", ["Sum up"]],
    ["Help", ["Help", "Settings"]],
  ]);
});

test.each(["打开绩效表", "审核本表", "设置"])("%s shows the pane", async (name) => {
  expect(await page.locator("#pane").isVisible()).toBe(false);
  await page.getByRole("button", { name, exact: true }).click();
  await page.locator("#pane").waitFor();
  await page.frameLocator("iframe").locator("#root > *").first().waitFor();
  expect(await page.evaluate(() => window.jixiaoWorkbench?.problems())).toEqual([]);
  expect(faults).toEqual([]);
});

test("a function is calculated while the pane has never been opened", async () => {
  await type(page, "D1", '=JX.SCORE("≥14公里",7,10)');
  await page.waitForFunction(() => window.jixiaoWorkbench?.settled());
  expect(await textAt(page, "D1")).toEqual([["5"]]);
  expect(await page.locator("#pane").isVisible()).toBe(false);
});

test("the page's policy lets it ask nothing, run nothing and load nothing from elsewhere", async () => {
  const refused = await guestOf(page).evaluate(async (url) => {
    const answers: string[] = [];
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => answers.push(effectiveDirective));
    await fetch(url).catch(() => undefined);
    const script = document.createElement("script");
    script.textContent = "document.title = 'run'";
    document.head.append(script);
    const style = document.createElement("style");
    style.textContent = "body { display: none }";
    document.head.append(style);
    const image = document.createElement("img");
    await new Promise((resolve) => {
      image.onerror = resolve;
      image.src = `${url}/x.png`;
    });
    return [...answers, document.title, getComputedStyle(document.body).display];
  }, "http://127.0.0.1:9");
  expect(refused).toEqual(["connect-src", "script-src-elem", "style-src-elem", "img-src", "绩效表", "block"]);
});

test("a webview without today's objects is told what is needed, in Chinese and English", async () => {
  const old = await page.context().newPage();
  await old.addInitScript(() => Reflect.deleteProperty(window, "ResizeObserver"));
  await old.route(/\/(?:functions|commands|taskpane)\.js$/u, (route) => route.abort());
  await old.goto(
    guestOf(page)
      .url()
      .replace(/[?#].*$/u, ""),
  );
  expect(await old.locator("#root h1").allInnerTexts()).toEqual([
    "这台电脑的 Office 内置浏览器太旧，绩效表打不开",
    "The browser inside this computer's Office is too old for Jixiao",
  ]);
});
