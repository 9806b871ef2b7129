/** A thousand workbooks read, checked and scored in a browser's workers, with the bundle that ships. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DEFAULT_PROFILE } from "../../src/law/index";
import type { CoreOptions } from "../../src/taskpane/core/service";
import { openReaderPage } from "../e2e/support/reader-page";
import { launch } from "../e2e/support/workbench";
import { filledWorkbook } from "./workbooks";

const WORKBOOKS = 1000;
const INDICATORS = 20;
const MOST_SECONDS = 20;
const OPTIONS: CoreOptions = { profile: DEFAULT_PROFILE.id, year: null, thresholds: {}, language: "zh-CN" };

/**
 * Measures reading and gives the lines to print.
 *
 * @throws Error where a workbook was not read
 * @example await benchCollecting() // ["1000 workbooks read in Chromium by 2 workers: 9.1 s …"]
 */
export async function benchCollecting(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-collect-"));
  const paths: string[] = [];
  for (let seed = 0; seed < WORKBOOKS; seed += 1) {
    const path = join(folder, `${seed}.xlsx`);
    writeFileSync(path, await filledWorkbook(INDICATORS, seed));
    paths.push(path);
  }
  const browser = await launch();
  const { page, stop } = await openReaderPage(browser);
  try {
    await page.setInputFiles("input", paths);
    const { read, projects, took, longest } = await page.evaluate(async (options) => {
      const reading = await window.jixiaoRead?.("collect", options);
      const files = (reading?.results ?? []) as { sheets: { submission: { project: string } | null }[] }[];
      const submissions = files.flatMap(({ sheets }) => sheets.flatMap(({ submission }) => submission ?? []));
      return {
        read: submissions.length,
        projects: new Set(submissions.map(({ project }) => project)).size,
        took: reading?.took ?? NaN,
        longest: reading?.longest ?? NaN,
      };
    }, OPTIONS);
    if (read !== WORKBOOKS || projects !== WORKBOOKS) throw new Error(`${read} workbooks, ${projects} projects`);
    return [
      `${WORKBOOKS} workbooks of ${INDICATORS} indicators read, checked and scored in Chromium's workers: ` +
        `${(took / 1000).toFixed(1)} s (at most ${MOST_SECONDS})`,
      `longest task of the page meanwhile: ${longest === 0 ? "none of 50 ms" : `${longest.toFixed(0)} ms`}`,
    ];
  } finally {
    await browser.close();
    stop();
    rmSync(folder, { recursive: true });
  }
}
