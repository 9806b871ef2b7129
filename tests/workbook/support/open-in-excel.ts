/** A workbook opened in the headless workbench, with Office.js's globals as the add-in finds them. */
import { openWorkbook } from "../../../src/workbench/files/open-workbook";
import { openGuest, type Guest } from "../../workbench/support/guest";

type Ceiling = Parameters<typeof openGuest>[0];

/** Puts `Excel` and `Office` where the add-in looks for them. */
export function become(guest: Guest): void {
  const context = {
    displayLanguage: "zh-CN",
    requirements: guest.requirements,
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.1" },
  };
  Object.assign(globalThis, { Excel: guest.Excel, OfficeExtension: guest.OfficeExtension, Office: { context } });
}

/** Opens a blank workbook of one sheet, Sheet1, whose id is sheet-1. */
export function openBlank(ceiling?: Ceiling): Guest {
  const guest = openGuest(ceiling);
  become(guest);
  return guest;
}

/** Opens a file. */
export async function openFile(bytes: Uint8Array, name: string): Promise<Guest> {
  const guest = openBlank();
  await guest.workbook.open((await openWorkbook(bytes, name)).snapshot);
  await guest.workbook.settled();
  guest.workbook.resetMeters();
  return guest;
}
