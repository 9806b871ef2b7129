/** `Excel.Workbook`: where every batch begins. */
import type { Book } from "../../model/book/book";
import { selected } from "../../model/book/selection";
import { ApiError } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { rangeHandle } from "../targets";
import { workbookEventMembers } from "./workbook-events";
import { workbookFeatureMembers } from "./workbook-features";

const { property, navigation, method } = membersOf<Book>();

/** `Excel.Workbook`. */
export const workbookClass = objectClass<"Workbook">({
  name: "Workbook",
  since: "1.1",
  members: {
    ...workbookFeatureMembers,
    ...workbookEventMembers,
    name: property("1.7", (book) => book.workbook.name),
    readOnly: property("1.8", () => false),
    autoSave: property("1.9", () => false),
    application: navigation("1.1", (book) => new Handle("Application", book)),
    names: navigation("1.1", (book) => new Handle("NamedItemCollection", { book, sheetId: null })),
    properties: navigation("1.7", (book) => new Handle("DocumentProperties", book)),
    settings: navigation("1.4", (book) => new Handle("SettingCollection", book)),
    worksheets: navigation("1.1", (book) => new Handle("WorksheetCollection", book)),
    getActiveCell: method("1.7", (book) => {
      const { sheet, active } = selected(book);
      return rangeHandle(sheet, { ...active, rows: 1, columns: 1 });
    }),
    getSelectedRange: method("1.1", (book) => {
      const { sheet, areas } = selected(book);
      const [area, ...others] = areas;
      if (area === undefined || others.length > 0) throw new ApiError("InvalidSelection");
      return rangeHandle(sheet, area);
    }),
    getSelectedRanges: method("1.9", (book) => {
      const { sheet, areas } = selected(book);
      return new Handle("RangeAreas", { sheet, areas });
    }),
    getIsActiveCollabSession: method("1.9", () => false),
  },
});
