/** A thousand workbooks dropped on the pane: from the drop to the tables on screen, and how long the page was ever kept busy. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { paneWords } from "../../src/locales/pane";
import { dropOnPane } from "../e2e/support/drop";
import { guestOf } from "../e2e/support/grid";
import { openTab, pressRibbon } from "../e2e/support/pane";
import { launch, openWorkbench, pane, serve } from "../e2e/support/workbench";
import { filledWorkbook } from "./workbooks";

const WORKBOOKS = 1000;
const INDICATORS = 20;
const MOST_SECONDS = 20;
/** All of it, on a slow machine. */
const PATIENCE = 180_000;

async function writeForms(folder: string): Promise<void> {
  for (let seed = 0; seed < WORKBOOKS; seed += 1) {
    writeFileSync(join(folder, `${seed}.xlsx`), await filledWorkbook(INDICATORS, seed));
  }
}

/** Notes the longest task of the pane's own page from here on; the workbench's grid shares its process and is told apart. */
async function noteTasks(page: Page): Promise<void> {
  await guestOf(page).evaluate(() => {
    window.jixiaoLongest = 0;
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) {
        if (name === "self") window.jixiaoLongest = Math.max(window.jixiaoLongest ?? 0, duration);
      }
    }).observe({ entryTypes: ["longtask"] });
  });
}

declare global {
  interface Window {
    /** Milliseconds of the longest task of the pane's page. */
    jixiaoLongest?: number;
  }
}

/**
 * Measures and gives the lines to print.
 *
 * @example await benchCollecting() // ["1000 workbooks dropped on the pane: 9.1 s …"]
 */
export async function benchCollecting(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-collect-"));
  await writeForms(folder);
  const [served, browser] = await Promise.all([serve(), launch()]);
  try {
    const page = await openWorkbench(browser, served.url, []);
    await pressRibbon(page, "打开绩效表");
    await openTab(page, "summary");
    await pane(page).getByText(paneWords("zh-CN").summary.makes).waitFor();
    await noteTasks(page);
    const start = performance.now();
    await dropOnPane(page, [folder]);
    await pane(page)
      .getByText(paneWords("zh-CN").summary.counted(WORKBOOKS, WORKBOOKS, 2024), { exact: true })
      .waitFor({ timeout: PATIENCE });
    const took = performance.now() - start;
    const longest = await guestOf(page).evaluate(() => window.jixiaoLongest ?? NaN);
    return [
      `${WORKBOOKS} workbooks of ${INDICATORS} indicators, from dropping their folder on the pane to the tables: ` +
        `${(took / 1000).toFixed(1)} s (at most ${MOST_SECONDS})`,
      `longest task of the pane's page meanwhile: ${longest === 0 ? "none of 50 ms" : `${longest.toFixed(0)} ms`}`,
    ];
  } finally {
    await browser.close();
    await served.stop();
    rmSync(folder, { recursive: true });
  }
}
