/** Dropping files from the disk on the pane, as a person does with the mouse. */
import type { Page } from "playwright-core";
import { pane } from "./workbench";

/** @param paths files or folders on the disk */
export async function dropOnPane(page: Page, paths: readonly string[]): Promise<void> {
  const box = await pane(page).locator("main").boundingBox();
  if (box === null) throw new Error("the pane is not shown");
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"] as const) {
    await session.send("Input.dispatchDragEvent", { type, x, y, data });
  }
  await session.detach();
}
