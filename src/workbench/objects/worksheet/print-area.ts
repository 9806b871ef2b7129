/** The members of `Excel.PageLayout` for what is printed: the print area, and the rows and columns that every page repeats. */
import { addressOf, isEntireColumn, isEntireRow, parseAddress, type Area } from "../../model/cells/area";
import type { SheetModel } from "../../model/book/sheet";
import type { Arguments } from "../../richapi/arguments";
import { ApiError, invalidArgument, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, type Member } from "../../richapi/object-class";
import { rangeByAddress } from "../range/range";
import { rangeHandle } from "../targets";

const { method } = membersOf<SheetModel>();

/** The areas of a range, of several, or of an address with commas, all on the sheet itself. */
function areasOf(sheet: SheetModel, args: Arguments, name: string): Area[] {
  const given = args.handle(0, "RangeAreas")?.target ?? null;
  const range = args.handle(0, "Range")?.target ?? null;
  const owner = given?.sheet ?? range?.sheet ?? sheet;
  if (owner.id !== sheet.id) throw invalidArgument(name);
  if (given !== null) return [...given.areas];
  if (range !== null) return [range.area];
  const parts = args.text(0, name).split(/,(?=(?:[^']*'[^']*')*[^']*$)/u);
  return parts.map((part) => rangeByAddress(sheet, part).target.area);
}

function kept(address: string): Area {
  const parsed = parseAddress(address);
  if (parsed === null) throw new ApiError("GeneralException", address);
  return parsed.area;
}

function printArea(sheet: SheetModel): Handle<"RangeAreas"> | null {
  const { printArea: addresses } = sheet.custom.pageLayout;
  return addresses === null ? null : new Handle("RangeAreas", { sheet, areas: addresses.split(",").map(kept) });
}

type Titles = "printTitleRows" | "printTitleColumns";

function titles(name: Titles): (sheet: SheetModel) => Handle<"Range"> | null {
  return (sheet) => {
    const address = sheet.custom.pageLayout[name];
    return address === null ? null : rangeHandle(sheet, kept(address));
  };
}

/** Titles are whole rows, or whole columns: nothing else can be repeated on every page. */
function setTitles(name: Titles, isWhole: (area: Area) => boolean): (sheet: SheetModel, args: Arguments) => null {
  return (sheet, args) => {
    const [area, ...others] = areasOf(sheet, args, name);
    if (area === undefined || others.length > 0 || !isWhole(area)) throw invalidArgument(name);
    sheet.custom.pageLayout[name] = addressOf(area);
    return null;
  };
}

/** Members of `Excel.PageLayout`. */
export const printAreaMembers: Record<string, Member<SheetModel>> = {
  setPrintArea: method("1.9", (sheet, args) => {
    sheet.custom.pageLayout.printArea = areasOf(sheet, args, "printArea").map(addressOf).join(",");
    return null;
  }),
  getPrintArea: method("1.9", (sheet) => required(printArea(sheet))),
  getPrintAreaOrNullObject: method("1.9", printArea),
  setPrintTitleRows: method("1.9", setTitles("printTitleRows", isEntireRow)),
  getPrintTitleRows: method("1.9", (sheet) => required(titles("printTitleRows")(sheet))),
  getPrintTitleRowsOrNullObject: method("1.9", titles("printTitleRows")),
  setPrintTitleColumns: method("1.9", setTitles("printTitleColumns", isEntireColumn)),
  getPrintTitleColumns: method("1.9", (sheet) => required(titles("printTitleColumns")(sheet))),
  getPrintTitleColumnsOrNullObject: method("1.9", titles("printTitleColumns")),
};
