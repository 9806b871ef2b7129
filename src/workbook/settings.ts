/** What the add-in keeps in the workbook: one text under one key, which travels with the file. */
import { askExcel } from "./excel-error";

const KEY = "jixiao";

/** The text that was stored; null for none. @throws WorkbookRefusal */
export function loadSettings(): Promise<string | null> {
  return askExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load("value");
    await context.sync();
    if (setting.isNullObject) return null;
    const value: unknown = setting.value;
    return typeof value === "string" ? value : null;
  });
}

/** Stores a text in the place of the one before. @throws WorkbookRefusal */
export function saveSettings(text: string): Promise<void> {
  return askExcel(async (context) => {
    context.workbook.settings.add(KEY, text);
    await context.sync();
  });
}
