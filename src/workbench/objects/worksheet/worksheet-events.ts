/** What a worksheet's events are registered by. */
import type { SheetModel } from "../../model/book/sheet";
import type { Member } from "../../richapi/object-class";
import { registerMembers } from "../events/register-members";

/** Members of `Excel.Worksheet`. */
export const worksheetEventMembers: Record<string, Member<SheetModel>> = registerMembers<SheetModel>(
  [
    ["activated", "Activated", "1.7"],
    ["changed", "DataChanged", "1.7"],
    ["deactivated", "Deactivated", "1.7"],
    ["selectionChanged", "SelectionChanged", "1.7"],
    ["calculated", "Calculated", "1.8"],
    ["formatChanged", "FormatChanged", "1.9"],
    ["rowHiddenChanged", "RowHiddenChanged", "1.11"],
    ["formulaChanged", "FormulaChanged", "1.13"],
  ],
  (sheet) => sheet.book,
  (sheet) => sheet.id,
);
