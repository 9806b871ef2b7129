/** The way from a range to what stands on it: tables, charts, comments, conditional formats, data validation. */
import type { RangeTarget } from "./targets";
import type { Member } from "../richapi/object-class";

/** Members of `Excel.Range`. */
export const rangeFeatureMembers: Record<string, Member<RangeTarget>> = {};
