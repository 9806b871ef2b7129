/** `Excel.Worksheet`: what a sheet is and the ranges on it. */
import type { SheetModel } from "../model/sheet";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../model/blank";
import { ApiError } from "../richapi/errors";
import { membersOf, objectClass } from "../richapi/object-class";
import { areaFrom, rangeByAddress } from "./range";
import { rangeHandle } from "./targets";
import { worksheetEventMembers } from "./worksheet-events";
import { worksheetFeatureMembers } from "./worksheet-features";

const { property, method } = membersOf<SheetModel>();

/** `Excel.Worksheet`. */
export const worksheetClass = objectClass<"Worksheet">({
  name: "Worksheet",
  since: "1.1",
  id: (sheet) => sheet.id,
  members: {
    ...worksheetFeatureMembers,
    ...worksheetEventMembers,
    id: property("1.1", (sheet) => sheet.id),
    name: property("1.1", (sheet) => sheet.name),
    getRange: method("1.1", (sheet, args) =>
      args.has(0)
        ? rangeByAddress(sheet, args.text(0, "address"))
        : rangeHandle(sheet, { row: 0, column: 0, rows: EXCEL_ROWS, columns: EXCEL_COLUMNS }),
    ),
    getRangeByIndexes: method("1.7", (sheet, args) =>
      rangeHandle(
        sheet,
        areaFrom(
          args.integer(0, "startRow"),
          args.integer(1, "startColumn"),
          args.integer(2, "rowCount"),
          args.integer(3, "columnCount"),
        ),
      ),
    ),
    getCell: method("1.1", (sheet, args) =>
      rangeHandle(sheet, areaFrom(args.integer(0, "row"), args.integer(1, "column"), 1, 1)),
    ),
    getUsedRange: method("1.1", (sheet, args) => {
      const used = sheet.usedArea(args.optionalFlag(0, "valuesOnly", false));
      // Excel gives the first cell of an empty sheet.
      return rangeHandle(sheet, used ?? { row: 0, column: 0, rows: 1, columns: 1 });
    }),
    getUsedRangeOrNullObject: method("1.4", (sheet, args) => {
      const used = sheet.usedArea(args.optionalFlag(0, "valuesOnly", false));
      return used === null ? null : rangeHandle(sheet, used);
    }),
  },
});

/** Refuses what a deleted sheet cannot do any more. */
export function requireSheet<T>(found: T | null): T {
  if (found === null) throw new ApiError("ItemNotFound");
  return found;
}
