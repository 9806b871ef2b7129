/** What the events of all worksheets are registered by. */
import type { Book } from "../../model/book/book";
import { ALL_SHEETS } from "../../model/events/events";
import type { Member } from "../../richapi/object-class";
import { registerMembers } from "./register-members";

/** Members of `Excel.WorksheetCollection`. */
export const worksheetCollectionEventMembers: Record<string, Member<Book>> = registerMembers<Book>(
  [
    ["activated", "Activated", "1.7"],
    ["added", "Added", "1.7"],
    ["deactivated", "Deactivated", "1.7"],
    ["deleted", "Deleted", "1.7"],
    ["calculated", "Calculated", "1.8"],
    ["changed", "DataChanged", "1.9"],
    ["formatChanged", "FormatChanged", "1.9"],
    ["selectionChanged", "SelectionChanged", "1.9"],
    ["rowHiddenChanged", "RowHiddenChanged", "1.11"],
    ["formulaChanged", "FormulaChanged", "1.13"],
  ],
  (book) => book,
  () => ALL_SHEETS,
);
