/** The add-in's pane inside the workbench, worked as a person does. */
import type { FrameLocator, Page } from "playwright-core";
import { pane } from "./workbench";

/** A finding as 审核 shows it. */
export interface ShownFinding {
  readonly cells: string;
  readonly text: string;
  readonly isMended: boolean;
}

/** Presses a button of the ribbon. */
export async function pressRibbon(page: Page, label: string): Promise<void> {
  await page.locator("#ribbon").getByRole("button", { name: label, exact: true }).click();
}

/** Opens a screen by its tab. */
export async function openTab(page: Page, tab: "fill" | "review" | "score" | "summary" | "settings"): Promise<void> {
  await pane(page).locator(`#tab-${tab}`).click();
}

/** Agrees to what the preview says; gives the sentence that said it. */
export async function agree(page: Page): Promise<string> {
  const inPane = pane(page);
  const dialog = inPane.getByRole("alertdialog");
  await dialog.waitFor();
  const said = await dialog.innerText();
  await dialog.getByRole("button", { name: "写入", exact: true }).click();
  await inPane.getByRole("button", { name: "撤回本次写入" }).waitFor();
  await settledPane(inPane);
  return said;
}

/** Waits until no progress is shown. */
export async function settledPane(inPane: FrameLocator): Promise<void> {
  await inPane.getByRole("progressbar").waitFor({ state: "detached" });
}

/** The findings on screen, in their order. */
export async function shownFindings(page: Page): Promise<ShownFinding[]> {
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
