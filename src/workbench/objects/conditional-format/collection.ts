/** `Excel.ConditionalFormatCollection`: the conditional formats that meet a range, or one of several areas. */
import type { ConditionKind } from "../../model/features/condition-kinds";
import { addCondition, clearConditions, conditionsOn, type ConditionRef } from "../../model/features/conditions";
import type { Area } from "../../model/cells/area";
import { ApiError, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { itemAt } from "../range/range-argument";
import type { RangeAreasTarget, RangeTarget } from "../targets";

declare module "../../richapi/handle" {
  interface Targets {
    ConditionalFormatCollection: RangeTarget | RangeAreasTarget;
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

type Cells = RangeTarget | RangeAreasTarget;

const areasOf = (cells: Cells): readonly Area[] => ("areas" in cells ? cells.areas : [cells.area]);

function all(cells: Cells): ConditionRef[] {
  return conditionsOn(cells.sheet, areasOf(cells));
}

function find(range: Cells, id: string): Handle<"ConditionalFormat"> | null {
  const found = all(range).find((ref) => ref.id === id);
  return found === undefined ? null : new Handle("ConditionalFormat", found);
}

const { method } = membersOf<Cells>();

/** `Excel.ConditionalFormatCollection`. */
export const conditionalFormatCollectionClass = objectClass<"ConditionalFormatCollection">({
  name: "ConditionalFormatCollection",
  since: "1.6",
  items: (range) => all(range).map((ref) => new Handle("ConditionalFormat", ref)),
  members: {
    add: method(
      "1.6",
      (cells, args) =>
        new Handle(
          "ConditionalFormat",
          addCondition(cells.sheet, areasOf(cells), newKind(args.word(0, "type", TYPES))),
        ),
    ),
    clearAll: method("1.6", (cells) => {
      for (const area of areasOf(cells)) clearConditions(cells.sheet, area);
    }),
    getCount: method("1.6", (range) => all(range).length),
    getItem: method("1.6", (range, args) => required(find(range, args.text(0, "id")))),
    getItemOrNullObject: method("1.14", (range, args) => find(range, args.text(0, "id"))),
    getItemAt: method(
      "1.6",
      (range, args) => new Handle("ConditionalFormat", itemAt(all(range), args.integer(0, "index"))),
    ),
  },
});
