/** The members of `Excel.Range` for how a range looks and where it lies: format, sizes, hidden rows and columns. */
import type { Member } from "../richapi/object-class";
import type { RangeTarget } from "./targets";

/** Members of `Excel.Range`. */
export const rangeLayoutMembers: Record<string, Member<RangeTarget>> = {};
