/** `Excel.Worksheet`: what a sheet is and the ranges on it. */
import type { SheetModel } from "../../model/book/sheet";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { areaFrom } from "../range/range";
import { rangeHandle } from "../targets";
import { worksheetEventMembers } from "./worksheet-events";
import { worksheetFeatureMembers } from "./worksheet-features";
import { worksheetAreaMembers } from "./areas";
import { worksheetTabMembers } from "./tab";
import { worksheetViewMembers } from "./view";

const { property, method, navigation } = membersOf<SheetModel>();

/** `Excel.Worksheet`. */
export const worksheetClass = objectClass<"Worksheet">({
  name: "Worksheet",
  since: "1.1",
  id: (sheet) => sheet.id,
  members: {
    ...worksheetAreaMembers,
    ...worksheetTabMembers,
    ...worksheetViewMembers,
    ...worksheetFeatureMembers,
    ...worksheetEventMembers,
    id: property("1.1", (sheet) => sheet.id),
    names: navigation("1.4", (sheet) => new Handle("NamedItemCollection", { book: sheet.book, sheetId: sheet.id })),
    calculate: method("1.6", (sheet, args) => {
      args.optionalFlag(0, "markAllDirty", false);
      sheet.book.recalculateAll();
      return null;
    }),
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
