/** The way from a worksheet to what stands on it: tables, charts, comments, conditional formats, data validation. */
import type { SheetModel } from "../model/sheet";
import type { Member } from "../richapi/object-class";

/** Members of `Excel.Worksheet`. */
export const worksheetFeatureMembers: Record<string, Member<SheetModel>> = {};
