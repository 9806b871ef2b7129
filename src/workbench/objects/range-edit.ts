/** The members of `Excel.Range` for changing cells: clear, insert, delete, merge, copy, find. */
import type { Member } from "../richapi/object-class";
import type { RangeTarget } from "./targets";

/** Members of `Excel.Range`. */
export const rangeEditMembers: Record<string, Member<RangeTarget>> = {};
