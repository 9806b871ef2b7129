/** The way from a worksheet to what stands on it: tables, charts and comments. */
import type { SheetModel } from "../../model/book/sheet";
import { Handle } from "../../richapi/handle";
import { membersOf, type Member } from "../../richapi/object-class";

const { navigation } = membersOf<SheetModel>();

/** Members of `Excel.Worksheet`. */
export const worksheetFeatureMembers: Record<string, Member<SheetModel>> = {
  charts: navigation("1.1", (sheet) => new Handle("ChartCollection", sheet)),
  comments: navigation("1.10", (sheet) => new Handle("CommentCollection", { book: sheet.book, sheet })),
  tables: navigation("1.1", (sheet) => new Handle("TableCollection", { book: sheet.book, sheet })),
};
