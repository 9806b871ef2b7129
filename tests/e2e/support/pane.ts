/** The add-in's pane inside the workbench, worked as a person does. */
import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { pane } from "./workbench";

/** A finding as 审核 shows it. */
export interface ShownFinding {
  /** Addresses as they are written: "D6、E6". */
  readonly cells: string;
  readonly text: string;
  readonly isMended: boolean;
}

/** A line of 评分 as a person reads it; null where a dash stands. */
export interface ShownScore {
  readonly name: string;
  readonly filled: number | null;
  readonly recomputed: number | null;
}

/** Presses a button of the add-in's ribbon. */
export async function pressRibbon(page: Page, label: string): Promise<void> {
  await page.locator("#ribbon").getByText(label, { exact: true }).click();
}

/** Opens a screen by its tab. */
export async function openTab(page: Page, tab: "fill" | "review" | "score" | "summary" | "settings"): Promise<void> {
  await pane(page).locator(`#tab-${tab}`).click();
}

/** Waits until no progress is shown. */
export async function settledPane(inPane: FrameLocator): Promise<void> {
  await inPane.getByRole("progressbar").first().waitFor({ state: "detached" });
}

function paneSettled(page: Page): Promise<void> {
  return settledPane(pane(page));
}

/** Agrees to what the preview says; gives the sentences that it showed. */
export async function agree(page: Page): Promise<string> {
  const dialog = pane(page).getByRole("alertdialog");
  await dialog.waitFor();
  const said = await dialog.innerText();
  await dialog.getByRole("button", { name: "写入", exact: true }).click();
  await pane(page).getByRole("button", { name: "撤回本次写入" }).waitFor();
  await paneSettled(page);
  return said;
}

/** Checks the sheet in front by the button at the pane's foot, and waits for the answer. */
export async function checkSheet(page: Page): Promise<void> {
  await openTab(page, "review");
  await pane(page)
    .getByRole("button", { name: /^(?:审核本表|重新审核)$/u })
    .click();
  await paneSettled(page);
  await pane(page)
    .getByText(/^审核时间/u)
    .waitFor();
}

/** The findings on screen, in their order. */
export function shownFindings(page: Page): Promise<ShownFinding[]> {
  return pane(page)
    .locator("[data-finding]")
    .evaluateAll((rows) =>
      rows.map((row) => ({
        cells: row.querySelector("[data-cells]")?.textContent ?? "",
        text: row.querySelector("[data-message]")?.textContent ?? "",
        isMended: row.hasAttribute("data-mended"),
      })),
    );
}

function figureBehind(word: string, text: string): number | null {
  const figure = new RegExp(`${word}\\s*(-?[\\d.]+)`, "u").exec(text)?.[1];
  return figure === undefined ? null : Number(figure);
}

/** The lines of 评分, in their order; execution first. */
export async function shownScores(page: Page): Promise<ShownScore[]> {
  const texts = await pane(page).locator("main li:has(button[aria-expanded])").allInnerTexts();
  return texts.map((text) => ({
    name: text.split("\n")[0] ?? "",
    filled: figureBehind("填报", text),
    recomputed: figureBehind("计算", text),
  }));
}

/** The file that the button 保存 gives. */
export async function savedFile(page: Page): Promise<{ readonly path: string; readonly bytes: Buffer }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  const path = await (await download).path();
  return { path, bytes: readFileSync(path) };
}
