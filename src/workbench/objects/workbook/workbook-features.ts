/** The way from a workbook to what stands on it: tables and comments. */
import type { Book } from "../../model/book/book";
import { Handle } from "../../richapi/handle";
import { membersOf, type Member } from "../../richapi/object-class";

const { navigation } = membersOf<Book>();

/** Members of `Excel.Workbook`. */
export const workbookFeatureMembers: Record<string, Member<Book>> = {
  comments: navigation("1.10", (book) => new Handle("CommentCollection", { book, sheet: null })),
  tables: navigation("1.1", (book) => new Handle("TableCollection", { book, sheet: null })),
};
