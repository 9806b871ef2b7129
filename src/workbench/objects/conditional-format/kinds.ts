/** What each kind of conditional format asks: rules in and out, checked as Excel checks them. */
import {
  CELL_OPERATORS,
  PRESETS,
  SCALE_TYPES,
  TEXT_OPERATORS,
  type CellOperator,
  type ConditionKind,
  type Preset,
  type ScalePoint,
  type ScaleType,
  type TextOperator,
} from "../../model/features/condition-kinds";
import { changeCondition, conditionOf, type ConditionRef } from "../../model/features/conditions";
import { oneOf, record } from "../../richapi/arguments";
import { colour } from "../checks";
import { ApiError, invalidArgument } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";

declare module "../../richapi/handle" {
  interface Targets {
    CustomConditionalFormat: ConditionRef;
    ConditionalFormatRule: ConditionRef;
    CellValueConditionalFormat: ConditionRef;
    TextConditionalFormat: ConditionRef;
    TopBottomConditionalFormat: ConditionRef;
    PresetCriteriaConditionalFormat: ConditionRef;
    ColorScaleConditionalFormat: ConditionRef;
  }
}

type Kind<T extends ConditionKind["type"]> = Extract<ConditionKind, { type: T }>;

const { property, navigation } = membersOf<ConditionRef>();
const format = navigation("1.6", (ref) => new Handle("ConditionalRangeFormat", ref));

function kindOf<T extends ConditionKind["type"]>(ref: ConditionRef, type: T): Kind<T> {
  const { kind } = conditionOf(ref);
  if (kind.type !== type) throw new ApiError("InvalidOperation", kind.type);
  return kind as Kind<T>;
}

const keysOf = <K extends string>(words: Readonly<Record<K, unknown>>): K[] => Object.keys(words) as K[];

function formulaIn(value: unknown, name: string): string {
  const text = typeof value === "number" ? String(value) : value;
  if (typeof text !== "string" || text.trim() === "") throw invalidArgument(name);
  return text.startsWith("=") ? text : `=${text}`;
}

const formula = property(
  "1.6",
  (ref) => kindOf(ref, "Custom").formula,
  (ref, value) => changeCondition(ref, { kind: { type: "Custom", formula: formulaIn(value, "formula") } }),
);

/** `Excel.CustomConditionalFormat`. */
export const customConditionalFormatClass = objectClass<"CustomConditionalFormat">({
  name: "CustomConditionalFormat",
  since: "1.6",
  members: { rule: navigation("1.6", (ref) => new Handle("ConditionalFormatRule", ref)), format },
});

/** `Excel.ConditionalFormatRule`. */
export const conditionalFormatRuleClass = objectClass<"ConditionalFormatRule">({
  name: "ConditionalFormatRule",
  since: "1.6",
  members: { formula, formulaLocal: formula },
});

function cellRule(value: unknown): NonNullable<Kind<"CellValue">["rule"]> {
  const given = record(value, "rule");
  const operator = oneOf<CellOperator>(given.operator, "operator", keysOf(CELL_OPERATORS));
  const formula1 = formulaIn(given.formula1, "formula1");
  if (operator !== "Between" && operator !== "NotBetween") return { operator, formula1 };
  return { operator, formula1, formula2: formulaIn(given.formula2, "formula2") };
}

/** `Excel.CellValueConditionalFormat`. */
export const cellValueConditionalFormatClass = objectClass<"CellValueConditionalFormat">({
  name: "CellValueConditionalFormat",
  since: "1.6",
  members: {
    format,
    rule: property(
      "1.6",
      (ref) => kindOf(ref, "CellValue").rule,
      (ref, value) => changeCondition(ref, { kind: { type: "CellValue", rule: cellRule(value) } }),
    ),
  },
});

/** `Excel.TextConditionalFormat`. */
export const textConditionalFormatClass = objectClass<"TextConditionalFormat">({
  name: "TextConditionalFormat",
  since: "1.6",
  members: {
    format,
    rule: property(
      "1.6",
      (ref) => kindOf(ref, "ContainsText").rule,
      (ref, value) => {
        const { operator, text } = record(value, "rule");
        if (typeof text !== "string") throw invalidArgument("text");
        const word = oneOf<TextOperator>(operator, "operator", keysOf(TEXT_OPERATORS));
        changeCondition(ref, { kind: { type: "ContainsText", rule: { operator: word, text } } });
      },
    ),
  },
});

const RANKS = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

/** `Excel.TopBottomConditionalFormat`. */
export const topBottomConditionalFormatClass = objectClass<"TopBottomConditionalFormat">({
  name: "TopBottomConditionalFormat",
  since: "1.6",
  members: {
    format,
    rule: property(
      "1.6",
      (ref) => kindOf(ref, "TopBottom").rule,
      (ref, value) => {
        const { rank, type } = record(value, "rule");
        const word = oneOf(type, "type", RANKS);
        const limit = word.endsWith("Percent") ? 100 : 1000;
        if (typeof rank !== "number" || !Number.isInteger(rank) || rank < 1 || rank > limit) {
          throw invalidArgument("rank");
        }
        changeCondition(ref, { kind: { type: "TopBottom", rule: { rank, type: word } } });
      },
    ),
  },
});

/** `Excel.PresetCriteriaConditionalFormat`; standard deviations are not there, for the grid does not know them. */
export const presetCriteriaConditionalFormatClass = objectClass<"PresetCriteriaConditionalFormat">({
  name: "PresetCriteriaConditionalFormat",
  since: "1.6",
  members: {
    format,
    rule: property(
      "1.6",
      (ref) => kindOf(ref, "PresetCriteria").rule,
      (ref, value) => {
        const { criterion } = record(value, "rule");
        if (typeof criterion === "string" && criterion.includes("StdDev"))
          throw new ApiError("NotImplemented", criterion);
        const rule = { criterion: oneOf<Preset>(criterion, "criterion", keysOf(PRESETS)) };
        changeCondition(ref, { kind: { type: "PresetCriteria", rule } });
      },
    ),
  },
});

function point(value: unknown, name: string): ScalePoint {
  const given = record(value, name);
  const type = oneOf<ScaleType>(given.type, `${name}.type`, keysOf(SCALE_TYPES));
  const color = colour(given.color, `${name}.color`);
  const isEnd = type === "LowestValue" || type === "HighestValue";
  return { type, color, formula: isEnd ? null : formulaIn(given.formula, `${name}.formula`).slice(1) };
}

function pointOut({ type, color, formula: text }: ScalePoint): unknown {
  return { type, color, formula: text };
}

/** `Excel.ColorScaleConditionalFormat`. */
export const colorScaleConditionalFormatClass = objectClass<"ColorScaleConditionalFormat">({
  name: "ColorScaleConditionalFormat",
  since: "1.6",
  members: {
    criteria: property(
      "1.6",
      (ref) => {
        const { criteria } = kindOf(ref, "ColorScale");
        if (criteria === null) return null;
        const { minimum, midpoint, maximum } = criteria;
        const middle = midpoint === undefined ? {} : { midpoint: pointOut(midpoint) };
        return { minimum: pointOut(minimum), ...middle, maximum: pointOut(maximum) };
      },
      (ref, value) => {
        const given = record(value, "criteria");
        const ends = { minimum: point(given.minimum, "minimum"), maximum: point(given.maximum, "maximum") };
        const middle = given.midpoint;
        const criteria =
          middle === undefined || middle === null ? ends : { ...ends, midpoint: point(middle, "midpoint") };
        changeCondition(ref, { kind: { type: "ColorScale", criteria } });
      },
    ),
    threeColorScale: property("1.6", (ref) => kindOf(ref, "ColorScale").criteria?.midpoint !== undefined),
  },
});
