/** What a conditional format asks: in Excel's words, out of the grid's. */
import {
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
  CFValueType,
  type IColorScale,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";

/** Comparisons of `Excel.ConditionalCellValueOperator`, and the grid's. */
export const CELL_OPERATORS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

/** Comparisons of `Excel.ConditionalTextOperator`, and the grid's. */
export const TEXT_OPERATORS = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const;

/** Criteria of `Excel.ConditionalFormatPresetCriterion` that the grid has: its kind and its operator. */
export const PRESETS = {
  Blanks: ["text", "containsBlanks"],
  NonBlanks: ["text", "notContainsBlanks"],
  Errors: ["text", "containsErrors"],
  NonErrors: ["text", "notContainsErrors"],
  Yesterday: ["timePeriod", "yesterday"],
  Today: ["timePeriod", "today"],
  Tomorrow: ["timePeriod", "tomorrow"],
  LastSevenDays: ["timePeriod", "last7Days"],
  LastWeek: ["timePeriod", "lastWeek"],
  ThisWeek: ["timePeriod", "thisWeek"],
  NextWeek: ["timePeriod", "nextWeek"],
  LastMonth: ["timePeriod", "lastMonth"],
  ThisMonth: ["timePeriod", "thisMonth"],
  NextMonth: ["timePeriod", "nextMonth"],
  AboveAverage: ["average", "greaterThan"],
  BelowAverage: ["average", "lessThan"],
  EqualOrAboveAverage: ["average", "greaterThanOrEqual"],
  EqualOrBelowAverage: ["average", "lessThanOrEqual"],
  UniqueValues: ["uniqueValues", ""],
  DuplicateValues: ["duplicateValues", ""],
} as const;

/** Points of `Excel.ConditionalFormatColorCriterionType`, and the grid's. */
export const SCALE_TYPES = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
} as const;

export type CellOperator = keyof typeof CELL_OPERATORS;
export type TextOperator = keyof typeof TEXT_OPERATORS;
export type Preset = keyof typeof PRESETS;
export type ScaleType = keyof typeof SCALE_TYPES;

/** A point of a scale of colours; `formula` is a number or a formula as text. */
export interface ScalePoint {
  type: ScaleType;
  formula: string | null;
  color: string;
}

/** What a conditional format asks; null before anything was set. */
export type ConditionKind =
  | { type: "Custom"; formula: string }
  | { type: "CellValue"; rule: { operator: CellOperator; formula1: string; formula2?: string } | null }
  | { type: "ContainsText"; rule: { operator: TextOperator; text: string } | null }
  | { type: "TopBottom"; rule: { rank: number; type: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent" } }
  | { type: "PresetCriteria"; rule: { criterion: Preset } | null }
  | { type: "ColorScale"; criteria: { minimum: ScalePoint; midpoint?: ScalePoint; maximum: ScalePoint } | null }
  // Read from files and kept; what they are made of is not shown.
  | { type: "DataBar" | "IconSet"; grid: GridCondition };

/** The grid's rule, with what was asked in Excel's words where the grid says it in others. */
export type GridCondition = IConditionalFormattingRuleConfig & { excel?: ConditionKind };

function keyOf<K extends string>(words: Readonly<Record<K, string>>, value: string): K | null {
  const found = Object.entries(words).find(([, word]) => word === value);
  return found === undefined ? null : (found[0] as K);
}

function presetOf(subType: string, operator: string): ConditionKind {
  const found = Object.entries(PRESETS).find(([, [kind, word]]) => kind === subType && word === operator);
  return { type: "PresetCriteria", rule: found === undefined ? null : { criterion: found[0] as Preset } };
}

function scaleOf(config: IColorScale["config"]): ConditionKind {
  const points = [...config]
    .sort((one, other) => one.index - other.index)
    .map(({ color, value }): ScalePoint => {
      const formula = value.value === undefined ? null : String(value.value);
      return { type: keyOf(SCALE_TYPES, value.type) ?? "Number", formula, color };
    });
  const [minimum, middle] = points;
  const maximum = points.at(-1);
  if (minimum === undefined || middle === undefined || maximum === undefined) {
    return { type: "ColorScale", criteria: null };
  }
  const ends = { minimum, maximum };
  return { type: "ColorScale", criteria: points.length === 3 ? { ...ends, midpoint: middle } : ends };
}

function highlightOf(grid: Extract<GridCondition, { subType: string }>): ConditionKind {
  switch (grid.subType) {
    case CFSubRuleType.formula:
      return { type: "Custom", formula: grid.value };
    case CFSubRuleType.number: {
      const operator = keyOf(CELL_OPERATORS, grid.operator) ?? "EqualTo";
      const [low, high] = Array.isArray(grid.value) ? grid.value : [grid.value ?? 0];
      const rule = { operator, formula1: `=${low}` };
      return { type: "CellValue", rule: high === undefined ? rule : { ...rule, formula2: `=${high}` } };
    }
    case CFSubRuleType.rank: {
      const side = grid.isBottom ? "Bottom" : "Top";
      return { type: "TopBottom", rule: { rank: grid.value, type: `${side}${grid.isPercent ? "Percent" : "Items"}` } };
    }
    case CFSubRuleType.text: {
      if (grid.operator === CFTextOperator.equal || grid.operator === CFTextOperator.notEqual) {
        const operator = grid.operator === CFTextOperator.equal ? "EqualTo" : "NotEqualTo";
        const formula1 = `="${(grid.value ?? "").replaceAll('"', '""')}"`;
        return { type: "CellValue", rule: { operator, formula1 } };
      }
      const operator = keyOf(TEXT_OPERATORS, grid.operator);
      if (operator === null) return presetOf("text", grid.operator);
      return { type: "ContainsText", rule: { operator, text: grid.value ?? "" } };
    }
    case CFSubRuleType.uniqueValues:
    case CFSubRuleType.duplicateValues:
      return presetOf(grid.subType, "");
    default:
      return presetOf(grid.subType, grid.operator);
  }
}

/**
 * What a rule of the grid asks, in Excel's words.
 *
 * @example kindOf(rule).type // "CellValue"
 */
export function kindOf(grid: GridCondition): ConditionKind {
  if (grid.excel !== undefined) return grid.excel;
  switch (grid.type) {
    case CFRuleType.dataBar:
      return { type: "DataBar", grid };
    case CFRuleType.iconSet:
      return { type: "IconSet", grid };
    case CFRuleType.colorScale:
      return scaleOf(grid.config);
    default:
      return highlightOf(grid);
  }
}
