/** `Excel.ConditionalFormatCollection`: the conditional formats that meet a range. */
import type { ConditionKind } from "../../model/features/condition-kinds";
import { addCondition, clearConditions, conditionsOn, type ConditionRef } from "../../model/features/conditions";
import { ApiError, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { itemAt } from "../range/range-argument";
import type { RangeTarget } from "../targets";

declare module "../../richapi/handle" {
  interface Targets {
    ConditionalFormatCollection: RangeTarget;
  }
}

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

function newKind(type: (typeof TYPES)[number]): ConditionKind {
  switch (type) {
    case "Custom":
      return { type, formula: "" };
    case "ColorScale":
      return { type, criteria: null };
    case "TopBottom":
      return { type, rule: { rank: 10, type: "TopItems" } };
    case "DataBar":
    case "IconSet":
      throw new ApiError("NotImplemented", type);
    default:
      return { type, rule: null };
  }
}

function all({ sheet, area }: RangeTarget): ConditionRef[] {
  return conditionsOn(sheet, area);
}

function find(range: RangeTarget, id: string): Handle<"ConditionalFormat"> | null {
  const found = all(range).find((ref) => ref.id === id);
  return found === undefined ? null : new Handle("ConditionalFormat", found);
}

const { method } = membersOf<RangeTarget>();

/** `Excel.ConditionalFormatCollection`. */
export const conditionalFormatCollectionClass = objectClass<"ConditionalFormatCollection">({
  name: "ConditionalFormatCollection",
  since: "1.6",
  items: (range) => all(range).map((ref) => new Handle("ConditionalFormat", ref)),
  members: {
    add: method(
      "1.6",
      ({ sheet, area }, args) =>
        new Handle("ConditionalFormat", addCondition(sheet, area, newKind(args.word(0, "type", TYPES)))),
    ),
    clearAll: method("1.6", ({ sheet, area }) => clearConditions(sheet, area)),
    getCount: method("1.6", (range) => all(range).length),
    getItem: method("1.6", (range, args) => required(find(range, args.text(0, "id")))),
    getItemOrNullObject: method("1.14", (range, args) => find(range, args.text(0, "id"))),
    getItemAt: method(
      "1.6",
      (range, args) => new Handle("ConditionalFormat", itemAt(all(range), args.integer(0, "index"))),
    ),
  },
});
