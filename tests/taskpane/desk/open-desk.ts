/** A desk over a real workbook in the headless workbench and the real core. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { coreService } from "../../../src/taskpane/core/implementation";
import type { Core } from "../../../src/taskpane/core/service";
import { createDesk, type Desk } from "../../../src/taskpane/desk/desk";
import type { DeskState } from "../../../src/taskpane/desk/state";
import { excelWorkbook } from "../../../src/workbook/excel-workbook";
import type { Collector } from "../../../src/taskpane/reader/collector";
import type { Guest } from "../../workbench/support/guest";
import { openBlank, openFile } from "../../workbook/support/open-in-excel";
import { nodeCollector } from "./node-collector";

/** The core without a worker: asked at once, and given up as the worker is. */
export function directCore(beforeReview: () => Promise<void> = () => Promise.resolve()): Core {
  const service = coreService as unknown as Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;
  return new Proxy({} as Core, {
    get:
      (_, name) =>
      async (...given: unknown[]) => {
        const signal = given.find((one) => one instanceof AbortSignal);
        if (name === "review") await beforeReview();
        signal?.throwIfAborted();
        return service[String(name)]?.(...given.filter((one) => one !== signal));
      },
  });
}

export const CLOCK = (): Date => new Date(2024, 2, 1, 9, 30);

/** Another desk on the workbook that is open, as after closing and opening the pane. */
export function deskOn(core: Core = directCore(), collector: Collector = nodeCollector): Desk {
  return createDesk(excelWorkbook("zh-CN"), core, collector, CLOCK);
}

/** A sample of the product in the workbench. */
export async function openSample(name: string): Promise<Guest> {
  return openFile(new Uint8Array(await readFile(join(process.cwd(), "assets/samples", name))), name);
}

export { openBlank };

/** Resolves as soon as the state is as wanted. */
export function until(desk: Desk, wanted: (state: DeskState) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!wanted(desk.state())) return;
      stop();
      resolve();
    };
    const stop = desk.subscribe(look);
    look();
  });
}

/** Severity, rule and cells of what was found on a sheet; a tick before what was mended. */
export function found(desk: Desk, sheetId: string): string[] {
  return (desk.state().reviews.get(sheetId)?.entries ?? []).map(
    ({ finding: { severity, rule, cells }, isMended }) =>
      `${isMended ? "✓ " : ""}${severity} ${rule} ${cells.join(" ")}`,
  );
}

/** The person at work on the sheet: the cells get these contents. */
export function type(
  guest: Guest,
  sheetId: string,
  contents: Readonly<Record<string, string | number>>,
): Promise<void> {
  return guest.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const [address, content] of Object.entries(contents)) sheet.getRange(address).values = [[content]];
    await context.sync();
  });
}
