/** `Excel.WorksheetCollection`: the sheets of the workbook in the order of their tabs. */
import type { Book } from "../model/book";
import { Handle, membersOf, objectClass } from "../richapi/object-class";
import { requireSheet } from "./worksheet";

const { method } = membersOf<Book>();

/** `Excel.WorksheetCollection`. */
export const worksheetCollectionClass = objectClass<"WorksheetCollection">({
  name: "WorksheetCollection",
  since: "1.1",
  items: (book) => book.sheets().map((sheet) => new Handle("Worksheet", sheet)),
  members: {
    getItem: method("1.1", (book, args) => new Handle("Worksheet", requireSheet(book.findSheet(args.text(0, "key"))))),
    getItemOrNullObject: method("1.4", (book, args) => {
      const found = book.findSheet(args.text(0, "key"));
      return found === null ? null : new Handle("Worksheet", found);
    }),
    getActiveWorksheet: method("1.1", (book) => new Handle("Worksheet", book.activeSheet())),
  },
});
