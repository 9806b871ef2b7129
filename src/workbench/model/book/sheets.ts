/** The sheets of a workbook: all of them, one by name, the one in front. */
import type { Book } from "./book";
import { SheetModel } from "./sheet";

/**
 * All sheets in the order of their tabs, hidden ones too.
 *
 * @example sheetsOf(book).map(({ name }) => name) // ["Sheet1"]
 */
export function sheetsOf(book: Book): SheetModel[] {
  return book.workbook.getSheets().map((sheet) => new SheetModel(book, sheet.getSheetId()));
}

/**
 * A sheet by its name, in any case, or by its id; null where there is none.
 *
 * @example findSheet(book, "SHEET1")?.name // "Sheet1"
 */
export function findSheet(book: Book, nameOrId: string): SheetModel | null {
  const wanted = nameOrId.toLowerCase();
  return sheetsOf(book).find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted) ?? null;
}

/**
 * The sheet in front.
 *
 * @example activeSheetOf(book).name // "Sheet1"
 */
export function activeSheetOf(book: Book): SheetModel {
  return new SheetModel(book, book.workbook.getActiveSheet().getSheetId());
}
