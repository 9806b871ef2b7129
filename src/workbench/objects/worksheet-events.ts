/** The way from a worksheet to what stands on it: its events. */
import type { SheetModel } from "../model/sheet";
import type { Member } from "../richapi/object-class";

/** Members of `Excel.Worksheet`. */
export const worksheetEventMembers: Record<string, Member<SheetModel>> = {};
