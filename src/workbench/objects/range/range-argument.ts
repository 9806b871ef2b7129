/** Arguments that are a range or an address, as tables, charts and comments take them. */
import { parseAddress } from "../../model/cells/area";
import type { Book } from "../../model/book/book";
import type { SheetModel } from "../../model/book/sheet";
import type { Arguments } from "../../richapi/arguments";
import { invalidArgument } from "../../richapi/errors";
import type { RangeTarget } from "../targets";
import { findSheet } from "../../model/book/sheets";

/**
 * The range that an argument means.
 *
 * @param sheet where an address without a sheet's name lies; null where the name must be given
 * @throws ApiError InvalidArgument where it is no range of the workbook
 * @example rangeArgument(book, sheet, args, 0, "address").area.rows // 2
 */
export function rangeArgument(
  book: Book,
  sheet: SheetModel | null,
  args: Arguments,
  place: number,
  name: string,
): RangeTarget {
  const given = args.handle(place, "Range");
  if (given !== null) return given.target;
  const parsed = parseAddress(args.text(place, name));
  if (parsed === null) throw invalidArgument(name);
  const home = parsed.sheet === null ? sheet : findSheet(book, parsed.sheet);
  if (home === null) throw invalidArgument(name);
  return { sheet: home, area: parsed.area };
}

/**
 * An item by its place.
 *
 * @throws ApiError InvalidArgument where there is no such place
 * @example itemAt(["a", "b"], 1) // "b"
 */
export function itemAt<T>(items: readonly T[], place: number): T {
  const item = items[place];
  if (item === undefined) throw invalidArgument("index");
  return item;
}
