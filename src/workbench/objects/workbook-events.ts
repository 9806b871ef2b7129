/** The way from a workbook to what stands on it: its events. */
import type { Book } from "../model/book";
import type { Member } from "../richapi/object-class";

/** Members of `Excel.Workbook`. */
export const workbookEventMembers: Record<string, Member<Book>> = {};
