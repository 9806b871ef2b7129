/** The way from a range to what stands on it: tables, conditional formats, data validation. */
import { Handle } from "../../richapi/handle";
import { membersOf, type Member } from "../../richapi/object-class";
import type { RangeTarget } from "../targets";

const { navigation, method } = membersOf<RangeTarget>();

/** Members of `Excel.Range`. */
export const rangeFeatureMembers: Record<string, Member<RangeTarget>> = {
  conditionalFormats: navigation("1.6", (range) => new Handle("ConditionalFormatCollection", range)),
  getTables: method(
    "1.9",
    (range, args) =>
      new Handle("TableScopedCollection", { range, whole: args.optionalFlag(0, "fullyContained", false) }),
  ),
  dataValidation: navigation("1.8", (range) => new Handle("DataValidation", range)),
};
