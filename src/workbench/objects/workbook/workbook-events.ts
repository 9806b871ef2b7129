/** The way from a workbook to its events: the runtime that switches them, and the ranges that they name. */
import type { Book } from "../../model/book/book";
import { required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, type Member } from "../../richapi/object-class";
import { rangeOfEvent } from "../events/range-of-event";

const { method, navigation } = membersOf<Book>();

/** Members of `Excel.Workbook`. */
export const workbookEventMembers: Record<string, Member<Book>> = {
  _Runtime: navigation("1.5", (book) => new Handle("Runtime", book)),
  _GetRangeForEventByReferenceId: method("1.8", (book, args) =>
    required(rangeOfEvent(book, args.text(0, "referenceId"))),
  ),
  _GetRangeOrNullObjectForEventByReferenceId: method("1.8", (book, args) =>
    rangeOfEvent(book, args.text(0, "referenceId")),
  ),
};
