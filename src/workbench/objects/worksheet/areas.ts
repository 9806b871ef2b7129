/** The members of `Excel.Worksheet` that give ranges by address or name, and replace texts on the whole sheet. */
import { parseAddress } from "../../model/cells/area";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../../model/book/blank";
import { replaceInCells } from "../../model/cells/find-cells";
import { findName, rangeOfName } from "../../model/book/names";
import type { SheetModel } from "../../model/book/sheet";
import { Arguments } from "../../richapi/arguments";
import { invalidArgument } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, type Member } from "../../richapi/object-class";
import { rangeByAddress } from "../range/range";
import { rangeHandle } from "../targets";

const { method } = membersOf<SheetModel>();

/** Excel's limit for an address, in characters. */
const LONGEST_ADDRESS = 8192;
const WHOLE = { row: 0, column: 0, rows: EXCEL_ROWS, columns: EXCEL_COLUMNS };
/** What stands between addresses, outside of a sheet's quoted name. */
const BETWEEN = /[,;](?=(?:[^']*'[^']*')*[^']*$)/u;

/** The range that an address or a name means on a sheet. */
function rangeByAddressOrName(sheet: SheetModel, address: string): Handle<"Range"> {
  if (parseAddress(address) !== null) return rangeByAddress(sheet, address);
  const { book } = sheet;
  const name = findName({ book, sheetId: sheet.id }, address) ?? findName({ book, sheetId: null }, address);
  const found = name === null ? null : rangeOfName(book, name);
  if (found?.sheet.id !== sheet.id) throw invalidArgument("address");
  return rangeHandle(found.sheet, found.area);
}

function addressText(args: Arguments): string {
  const address = args.text(0, "address");
  if (address.length > LONGEST_ADDRESS) throw invalidArgument("address");
  return address;
}

function replaceAll(sheet: SheetModel, args: Arguments): number {
  const [text, replacement] = [args.text(0, "text"), args.text(1, "replacement")];
  const { completeMatch, matchCase } = args.has(2) ? args.record(2, "criteria") : {};
  const taken = new Arguments([completeMatch, matchCase]);
  const used = sheet.usedArea(true);
  if (used === null) return 0;
  sheet.requireEditable(used);
  return replaceInCells(sheet, used, text, replacement, {
    completeMatch: taken.optionalFlag(0, "completeMatch", false),
    matchCase: taken.optionalFlag(1, "matchCase", false),
    backwards: false,
  });
}

/** Members of `Excel.Worksheet`. */
export const worksheetAreaMembers: Record<string, Member<SheetModel>> = {
  getRange: method("1.1", (sheet, args) =>
    args.has(0) ? rangeByAddressOrName(sheet, addressText(args)) : rangeHandle(sheet, WHOLE),
  ),
  getRanges: method("1.9", (sheet, args) => {
    const parts = args.has(0) ? addressText(args).split(BETWEEN) : null;
    const areas = parts?.map((part) => rangeByAddressOrName(sheet, part.trim()).target.area) ?? [WHOLE];
    return new Handle("RangeAreas", { sheet, areas });
  }),
  replaceAll: method("1.9", replaceAll),
};
