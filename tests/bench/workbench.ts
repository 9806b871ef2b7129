/** The workbench in a real browser: 50,000 cells through Office.js, 200 custom functions, and how both grow. */
import type { Page } from "playwright-core";
import { guestOf } from "../e2e/support/grid";
import { rounds } from "./rounds";
import { launch, openWorkbench, serve, TEST_ADD_IN } from "../e2e/support/workbench";

/** Writes rows × 10 numbers by one `Range.values` into a new sheet and reads them back; milliseconds as the add-in waits. */
function writeAndRead(page: Page, rows: number): Promise<number> {
  return guestOf(page).evaluate(
    (count) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        await context.sync();
        const values = Array.from({ length: count }, (_, row) =>
          Array.from({ length: 10 }, (__, column) => row * 10 + column),
        );
        const start = performance.now();
        const range = sheet.getRangeByIndexes(0, 0, count, 10);
        range.values = values;
        await context.sync();
        range.load("values");
        await context.sync();
        const took = performance.now() - start;
        if (JSON.stringify(range.values) !== JSON.stringify(values))
          throw new Error("what was read is not what was written");
        sheet.delete();
        await context.sync();
        return took;
      }),
    rows,
  );
}

/** Fills a custom function down and waits until every cell shows its number. */
async function fillDown(page: Page, rows: number): Promise<number> {
  const start = performance.now();
  await guestOf(page).evaluate(
    (count) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add();
        const values = Array.from({ length: count }, (_, row) => [row, `=TEST.ADD(A${row + 1},1)`]);
        sheet.getRangeByIndexes(0, 0, count, 2).values = values;
        await context.sync();
      }),
    rows,
  );
  await page.evaluate(() => window.jixiaoWorkbench?.settled());
  const took = performance.now() - start;
  await guestOf(page).evaluate(
    (count) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getLast();
        const answers = sheet.getRangeByIndexes(0, 1, count, 1).load("values");
        await context.sync();
        if (answers.values.some(([value], row) => value !== row + 1))
          throw new Error("a custom function has no number");
        sheet.delete();
        await context.sync();
      }),
    rows,
  );
  return took;
}

/**
 * Measures the workbench and gives the lines to print.
 *
 * @example await benchWorkbench() // ["50,000 cells written and read back: 900 ms …", …]
 */
export async function benchWorkbench(): Promise<string[]> {
  const [served, browser] = await Promise.all([serve(...TEST_ADD_IN), launch()]);
  try {
    const page = await openWorkbench(browser, served.url, []);
    const [few, many] = [await rounds(() => writeAndRead(page, 500)), await rounds(() => writeAndRead(page, 5000))];
    const [twenty, twoHundred] = [await rounds(() => fillDown(page, 20)), await rounds(() => fillDown(page, 200))];
    return [
      `50,000 cells written by one Range.values and read back in Chromium: ${many.toFixed(0)} ms, ${(many / few).toFixed(1)} × the time of 5,000`,
      `200 custom functions filled down settle in ${twoHundred.toFixed(0)} ms, ${(twoHundred / twenty).toFixed(1)} × the time of 20`,
    ];
  } finally {
    await browser.close();
    await served.stop();
  }
}
