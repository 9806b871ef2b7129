/** What a sheet may be called. */
import { ApiError, invalidArgument } from "../../richapi/errors";
import type { Book } from "./book";
import type { SheetModel } from "./sheet";
import { sheetsOf } from "./sheets";

const LONGEST = 31;
const FORBIDDEN = /[:\\/?*[\]]/u;
/** Excel keeps this name for its own change history. */
const RESERVED = "history";

/**
 * Refuses what Excel does not take for a sheet's name.
 *
 * @param self the sheet that is renamed, which may keep its own name; null for a new sheet
 * @throws ApiError InvalidArgument for a name against the rules, ItemAlreadyExists for one that is taken in any case
 * @example requireSheetName(book, "1/2", null) // throws InvalidArgument
 */
export function requireSheetName(book: Book, name: string, self: SheetModel | null): void {
  const bad =
    name === "" ||
    name.length > LONGEST ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === RESERVED;
  if (bad) throw invalidArgument("name");
  if (isTaken(book, name, self)) throw new ApiError("ItemAlreadyExists", name);
}

function isTaken(book: Book, name: string, self: SheetModel | null): boolean {
  const wanted = name.toLowerCase();
  return sheetsOf(book).some((sheet) => sheet.id !== self?.id && sheet.name.toLowerCase() === wanted);
}

/**
 * The name that Excel gives a new sheet.
 *
 * @example nextSheetName(book) // "Sheet2" where the one sheet is Sheet1
 */
export function nextSheetName(book: Book): string {
  let number = sheetsOf(book).length + 1;
  while (isTaken(book, `Sheet${number}`, null)) number += 1;
  return `Sheet${number}`;
}

/**
 * The name that Excel gives a copy: the original's, cut where it must be, with a number.
 *
 * @example copyName(book, "表") // "表 (2)"
 */
export function copyName(book: Book, name: string): string {
  const stem = / \(\d+\)$/u.test(name) ? name.replace(/ \(\d+\)$/u, "") : name;
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const wanted = stem.slice(0, LONGEST - ending.length) + ending;
    if (!isTaken(book, wanted, null)) return wanted;
  }
}
