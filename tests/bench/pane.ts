/**
 * The pane in a real browser, with the bundle that ships: how soon the first screen can be worked, how soon findings stand on
 * screen, how long the pane keeps a person waiting meanwhile, and how often it asks Excel.
 */
import type { Browser, Page } from "playwright-core";
import { paneWords } from "../../src/locales/pane";
import { guestOf } from "../e2e/support/grid";
import { openTab, pressRibbon, settledPane } from "../e2e/support/pane";
import { launch, openWorkbench, pane, serve } from "../e2e/support/workbench";
import { longWorkbook } from "./long-workbook";
import { median, repeat, rounds } from "./rounds";

const WORDS = paneWords("zh-CN");
/** Indicators of a large and of an ordinary form. */
const MANY = 10_000;
const FEW = 200;
/** Opening the large file is not what is measured, and takes its time. */
const PATIENCE = 60_000;

/** Milliseconds, and the longest piece of them in which the pane's own scripts let nothing else happen. */
interface Taken {
  readonly took: number;
  readonly longest: number;
}

declare global {
  interface Window {
    /** When the first screen could be worked, as milliseconds since the page's navigation began; null before. */
    jixiaoReadyAt?: () => number | null;
  }
}

/** From the navigation of the pane's page, beside a grid at rest, to its primary button being there and enabled. */
async function firstScreen(page: Page): Promise<number> {
  await page.evaluate(() => window.jixiaoWorkbench?.setCeiling("1.15"));
  await pressRibbon(page, "打开绩效表");
  await pane(page).getByRole("button", { name: WORDS.frame.start.check, exact: true }).waitFor();
  return guestOf(page).evaluate(() => window.jixiaoReadyAt?.() ?? NaN);
}

/** Makes every page of the pane note when it could be worked. */
async function noteReady(page: Page): Promise<void> {
  await page.addInitScript((label) => {
    let at: number | null = null;
    window.jixiaoReadyAt = () => at;
    const seen = new MutationObserver(() => {
      const all = [...document.querySelectorAll("button")];
      if (!all.some(({ textContent, disabled }) => textContent === label && !disabled)) return;
      at = performance.now();
      seen.disconnect();
    });
    seen.observe(document, { childList: true, subtree: true, attributes: true });
  }, WORDS.frame.start.check);
}

/** The load of a page with nothing in it, by the same browser from the same machine. */
async function emptyPage(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage();
  try {
    const address = new URL("empty.html", url).href;
    await page.route(address, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>x</p>" }));
    await page.goto(address);
    return await page.evaluate(() => {
      const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
      return entry?.loadEventEnd ?? NaN;
    });
  } finally {
    await page.close();
  }
}

async function open(page: Page, count: number): Promise<void> {
  const file = Buffer.from(await longWorkbook(count)).toString("base64");
  await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    await window.jixiaoWorkbench?.open(bytes, "长表.xlsx");
  }, file);
}

/** Loads the pane anew, so that it has found nothing yet, and waits until it has looked at the sheet. */
async function afresh(page: Page, count: number): Promise<void> {
  await page.evaluate(() => window.jixiaoWorkbench?.setCeiling("1.15"));
  await pressRibbon(page, "打开绩效表");
  await pane(page)
    .getByRole("heading", { name: `${count} 项指标` })
    .waitFor({ timeout: PATIENCE });
  await openTab(page, "review");
}

/** From pressing 审核本表 to the frame after the first findings were drawn. */
function untilFound(page: Page): Promise<Taken> {
  return guestOf(page).evaluate(async (label) => {
    let longest = 0;
    const note = (entries: PerformanceEntryList): void => {
      // "self" is this page; the grid's own work is the workbench's.
      for (const { name, duration } of entries) if (name === "self") longest = Math.max(longest, duration);
    };
    const tasks = new PerformanceObserver((list) => note(list.getEntries()));
    tasks.observe({ entryTypes: ["longtask"] });
    const start = performance.now();
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent === label)?.click();
    const took = await new Promise<number>((resolve) => {
      const seen = new MutationObserver(() => {
        if (document.querySelector("[data-finding]") === null) return;
        seen.disconnect();
        requestAnimationFrame(() => resolve(performance.now() - start));
      });
      seen.observe(document.body, { childList: true, subtree: true });
    });
    // What is still drawn after the first findings counts among the long tasks.
    await new Promise((resolve) => setTimeout(resolve, 500));
    note(tasks.takeRecords());
    tasks.disconnect();
    return { took, longest };
  }, WORDS.review.check);
}

function check(page: Page, count: number): () => Promise<Taken> {
  return async () => {
    await afresh(page, count);
    const taken = await untilFound(page);
    await settledPane(pane(page));
    return taken;
  };
}

/** Round trips of a check, and of one that marks as well. */
async function syncs(page: Page): Promise<readonly [number, number]> {
  const again = async (): Promise<number> => {
    await page.evaluate(() => window.jixiaoWorkbench?.resetMeters());
    await pane(page).getByRole("button", { name: WORDS.review.again, exact: true }).click();
    await settledPane(pane(page));
    return page.evaluate(() => window.jixiaoWorkbench?.meters().syncs ?? NaN);
  };
  const read = await again();
  await pane(page).getByRole("switch", { name: WORDS.review.marks }).click();
  await settledPane(pane(page));
  return [read, (await again()) - read];
}

const ms = (time: number): string => `${time.toFixed(0)} ms`;
const times = (one: number, other: number): string => `${(one / other).toFixed(1)} ×`;

/**
 * Measures the pane and gives the lines to print.
 *
 * @example await benchPane() // ["first screen: 700 ms …", …]
 */
export async function benchPane(): Promise<string[]> {
  const [served, browser] = await Promise.all([serve(), launch()]);
  try {
    const empty = await rounds(() => emptyPage(browser, served.url));
    const page = await openWorkbench(browser, served.url, []);
    await noteReady(page);
    const first = await rounds(() => firstScreen(page));
    await open(page, FEW);
    const few = await repeat(check(page, FEW));
    const [read, marked] = await syncs(page);
    await open(page, MANY);
    const many = await repeat(check(page, MANY));
    const [fewTook, manyTook] = [few, many].map((taken) => median(taken.map(({ took }) => took)));
    const longest = median(many.map((taken) => taken.longest));
    return [
      `first screen, from the navigation of the pane's page to its enabled button: ${ms(first)} (at most 1500), ` +
        `${times(first, empty)} the load of an empty page`,
      `findings of ${MANY} indicators on screen after pressing the button: ${ms(manyTook ?? NaN)} (at most 1500), ` +
        `${times(manyTook ?? NaN, fewTook ?? NaN)} the time of ${FEW}`,
      `longest task of the pane's page meanwhile: ${longest === 0 ? "none of 50 ms" : ms(longest)}`,
      `round trips to check ${FEW} indicators: ${read} (2); to mark them: ${marked} (1)`,
    ];
  } finally {
    await browser.close();
    await served.stop();
  }
}
