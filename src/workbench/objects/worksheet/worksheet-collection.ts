/** `Excel.WorksheetCollection`: the sheets of the workbook in the order of their tabs. */
import type { Book } from "../../model/book/book";
import type { SheetModel } from "../../model/book/sheet";
import { addSheet } from "../../model/book/sheet-order";
import { visibilityOf } from "../../model/book/sheet-visibility";
import type { Arguments } from "../../richapi/arguments";
import { required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { worksheetCollectionEventMembers } from "../events/worksheet-collection-events";
import { activeSheetOf, findSheet, sheetsOf } from "../../model/book/sheets";

const { method } = membersOf<Book>();

const handleOf = (sheet: SheetModel): Handle<"Worksheet"> => new Handle("Worksheet", sheet);

/** All sheets, or with `visibleOnly` those that are not hidden. */
function listed(book: Book, args: Arguments): SheetModel[] {
  const visibleOnly = args.optionalFlag(0, "visibleOnly", false);
  return sheetsOf(book).filter((sheet) => !visibleOnly || visibilityOf(sheet) === "Visible");
}

/** `Excel.WorksheetCollection`. */
export const worksheetCollectionClass = objectClass<"WorksheetCollection">({
  name: "WorksheetCollection",
  since: "1.1",
  items: (book) => sheetsOf(book).map(handleOf),
  members: {
    ...worksheetCollectionEventMembers,
    add: method("1.1", (book, args) => handleOf(addSheet(book, args.has(0) ? args.text(0, "name") : null))),
    getItem: method("1.1", (book, args) => handleOf(required(findSheet(book, args.text(0, "key"))))),
    getItemOrNullObject: method("1.4", (book, args) => {
      const found = findSheet(book, args.text(0, "key"));
      return found === null ? null : handleOf(found);
    }),
    getActiveWorksheet: method("1.1", (book) => handleOf(activeSheetOf(book))),
    getCount: method("1.4", (book, args) => listed(book, args).length),
    getFirst: method("1.5", (book, args) => handleOf(required(listed(book, args)[0]))),
    getLast: method("1.5", (book, args) => handleOf(required(listed(book, args).at(-1)))),
  },
});
