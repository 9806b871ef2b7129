/** Some of Univer's commands act on the sheet in front whatever they are told. */
import type { SheetModel } from "./sheet";

/**
 * Does something while a sheet stands in front, and puts back the one that stood there.
 *
 * @example await inFront(sheet, () => sheet.book.runLater(command, { range }))
 */
export async function inFront(sheet: SheetModel, work: () => Promise<void> | void): Promise<void> {
  const { workbook } = sheet.book;
  const before = workbook.getActiveSheet();
  if (before.getSheetId() === sheet.id) {
    await work();
    return;
  }
  workbook.setActiveSheet(sheet.worksheet);
  try {
    await work();
  } finally {
    workbook.setActiveSheet(before);
  }
}
