/** What the contract tests of sheets say again and again. */
import { refusalOf, type Guest } from "./guest";

/** Names of the sheets in the order of their tabs. */
export function names(guest: Guest): Promise<string[]> {
  return guest.run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}

/** Adds sheets by name. */
export function add(guest: Guest, ...wanted: string[]): Promise<void> {
  return guest.run(async (context) => {
    for (const name of wanted) context.workbook.worksheets.add(name);
    await context.sync();
  });
}

/** The code that refuses what is done to one sheet, or "". */
export function refused(guest: Guest, name: string, change: (sheet: Excel.Worksheet) => unknown): Promise<string> {
  return refusalOf(() => act(guest, name, change));
}

/** Does something to one sheet. */
export function act(guest: Guest, name: string, change: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return guest.run(async (context) => {
    change(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** What a sheet gives once something was done to it and it is loaded. */
export function ask<T>(
  guest: Guest,
  name: string,
  load: string,
  change: (sheet: Excel.Worksheet) => unknown,
  give: (sheet: Excel.Worksheet) => T,
): Promise<T> {
  return guest.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    change(sheet);
    sheet.load(load);
    await context.sync();
    return give(sheet);
  });
}

/** The name of the sheet in front. */
export function activeName(guest: Guest): Promise<string> {
  return guest.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });
}
