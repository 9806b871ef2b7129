/** `Excel.ConditionalFormat`: one format, and the way to what it asks. */
import type { ConditionKind } from "../../model/features/condition-kinds";
import {
  conditionOf,
  priorityOf,
  removeCondition,
  changeCondition,
  setPriority,
} from "../../model/features/conditions";
import type { ConditionRef } from "../../model/features/conditions";
import { flag } from "../../richapi/arguments";
import { ApiError, invalidArgument } from "../../richapi/errors";
import { Handle, type ClassName, type Targets } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { rangeHandle } from "../targets";

declare module "../../richapi/handle" {
  interface Targets {
    ConditionalFormat: ConditionRef;
  }
}

const { property, method, navigation } = membersOf<ConditionRef>();

/** Classes that stand for one kind of format. */
type KindClass = {
  [N in ClassName]: Targets[N] extends ConditionRef ? (ConditionRef extends Targets[N] ? N : never) : never;
}[ClassName];

const isOf = (ref: ConditionRef, type: ConditionKind["type"]): boolean => conditionOf(ref).kind.type === type;

/** The way to one kind; a format of another kind has none. */
function kind(type: ConditionKind["type"], className: KindClass) {
  return navigation("1.6", (ref) => {
    if (!isOf(ref, type)) throw new ApiError("InvalidOperation", conditionOf(ref).kind.type);
    return new Handle(className, ref);
  });
}

function kindOrNull(type: ConditionKind["type"], className: KindClass) {
  return navigation("1.6", (ref) => (isOf(ref, type) ? new Handle(className, ref) : null));
}

/** `Excel.ConditionalFormat`. */
export const conditionalFormatClass = objectClass<"ConditionalFormat">({
  name: "ConditionalFormat",
  since: "1.6",
  id: ({ id }) => id,
  members: {
    id: property("1.6", ({ id }) => id),
    type: property("1.6", (ref) => conditionOf(ref).kind.type),
    priority: property("1.6", priorityOf, (ref, value) => {
      if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument("priority");
      setPriority(ref, value);
    }),
    // Scales, bars and icons have no such thing.
    stopIfTrue: property(
      "1.6",
      (ref) => {
        const { kind: asked, stopIfTrue } = conditionOf(ref);
        return ["ColorScale", "DataBar", "IconSet"].includes(asked.type) ? null : stopIfTrue;
      },
      (ref, value) => changeCondition(ref, { stopIfTrue: flag(value, "stopIfTrue") }),
    ),
    custom: kind("Custom", "CustomConditionalFormat"),
    customOrNullObject: kindOrNull("Custom", "CustomConditionalFormat"),
    cellValue: kind("CellValue", "CellValueConditionalFormat"),
    cellValueOrNullObject: kindOrNull("CellValue", "CellValueConditionalFormat"),
    textComparison: kind("ContainsText", "TextConditionalFormat"),
    textComparisonOrNullObject: kindOrNull("ContainsText", "TextConditionalFormat"),
    topBottom: kind("TopBottom", "TopBottomConditionalFormat"),
    topBottomOrNullObject: kindOrNull("TopBottom", "TopBottomConditionalFormat"),
    preset: kind("PresetCriteria", "PresetCriteriaConditionalFormat"),
    presetOrNullObject: kindOrNull("PresetCriteria", "PresetCriteriaConditionalFormat"),
    colorScale: kind("ColorScale", "ColorScaleConditionalFormat"),
    colorScaleOrNullObject: kindOrNull("ColorScale", "ColorScaleConditionalFormat"),
    delete: method("1.6", (ref) => removeCondition(ref)),
    getRange: method("1.6", (ref) => {
      const [area, second] = conditionOf(ref).areas;
      if (area === undefined || second !== undefined) throw new ApiError("InvalidOperation");
      return rangeHandle(ref.sheet, area);
    }),
    getRangeOrNullObject: method("1.6", (ref) => {
      const [area, second] = conditionOf(ref).areas;
      return area === undefined || second !== undefined ? null : rangeHandle(ref.sheet, area);
    }),
    getRanges: method("1.9", (ref) => new Handle("RangeAreas", { sheet: ref.sheet, areas: conditionOf(ref).areas })),
  },
});
