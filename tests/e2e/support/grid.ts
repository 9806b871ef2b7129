/** Works the visible grid as a person does: by the name box and the keyboard. */
import type { Frame, Page } from "playwright-core";

/** Selects a cell or area by typing its address into the name box. */
export async function select(page: Page, address: string): Promise<void> {
  const box = page.locator("#grid [data-u-comp=defined-name] input");
  await box.click();
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type(address);
  await page.keyboard.press("Enter");
}

/** Types into a cell and leaves it with Enter. */
export async function type(page: Page, address: string, text: string): Promise<void> {
  await select(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
  await settled(page);
}

/** Waits until nothing is being calculated. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(() => window.jixiaoWorkbench?.settled());
}

/** The add-in's page, where its own Office.js runs. */
export function guestOf(page: Page): Frame {
  const frame = page.frames().find((one) => one !== page.mainFrame() && !one.url().includes("AgaveErrorUX"));
  if (frame === undefined) throw new Error("the add-in is not loaded");
  return frame;
}

/** What cells show, read by the add-in through Office.js. */
export function textAt(page: Page, address: string): Promise<string[][]> {
  return guestOf(page).evaluate(
    (where) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(where).load("text");
        await context.sync();
        return range.text;
      }),
    address,
  );
}
