/** The way from a workbook to what stands on it: tables, charts, comments, conditional formats, data validation. */
import type { Book } from "../model/book";
import type { Member } from "../richapi/object-class";

/** Members of `Excel.Workbook`. */
export const workbookFeatureMembers: Record<string, Member<Book>> = {};
