/** Short ways to put something into cells and to see what they show. */
import type { Guest } from "./guest";

/** The sheet that every blank workbook has. */
export const firstSheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

/** Writes values or formulas to an address of the first sheet, and waits until all is calculated. */
export async function enter(guest: Guest, address: string, values: unknown[][]): Promise<void> {
  await guest.run(async (context) => {
    firstSheet(context).getRange(address).values = values;
    await context.sync();
  });
  await guest.workbook.settled();
}

/** The values at an address of the first sheet. */
export async function valuesAt(guest: Guest, address: string): Promise<unknown[][]> {
  return guest.run(async (context) => {
    const range = firstSheet(context).getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** Writes a formula to a cell and gives what it shows. */
export async function shown(guest: Guest, address: string, formula: string): Promise<unknown> {
  await enter(guest, address, [[formula]]);
  const [[value] = []] = await valuesAt(guest, address);
  return value;
}
