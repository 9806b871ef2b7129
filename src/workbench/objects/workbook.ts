/** `Excel.Workbook`: where every batch begins. */
import type { Book } from "../model/book";
import { Handle, membersOf, objectClass } from "../richapi/object-class";
import { workbookEventMembers } from "./workbook-events";
import { workbookFeatureMembers } from "./workbook-features";

const { navigation } = membersOf<Book>();

/** `Excel.Workbook`. */
export const workbookClass = objectClass<"Workbook">({
  name: "Workbook",
  since: "1.1",
  members: {
    ...workbookFeatureMembers,
    ...workbookEventMembers,
    worksheets: navigation("1.1", (book) => new Handle("WorksheetCollection", book)),
  },
});
