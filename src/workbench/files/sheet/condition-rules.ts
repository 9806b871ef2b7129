/** The grid's conditional formats, as its resource keeps them. */
import type { IRange, IStyleBase } from "@univerjs/core";

/** The resource that holds all sheets' rules: `{ sheetId: rule[] }`, the first with the highest priority. */
export const CONDITION_RESOURCE = "SHEET_CONDITIONAL_FORMATTING_PLUGIN";

/** A point of a scale; `min` and `max` have no value, a formula begins with `=`. */
export interface ScaleValue {
  type: string;
  value?: number | string;
}

/** Cells that meet a condition get a look. */
export interface HighlightRule {
  type: "highlightCell";
  subType: string;
  style: IStyleBase;
  operator?: string;
  value?: number | string | [number, number];
  isBottom?: boolean;
  isPercent?: boolean;
}

export interface ColourScaleRule {
  type: "colorScale";
  config: { index: number; color: string; value: ScaleValue }[];
}

export interface DataBarRule {
  type: "dataBar";
  isShowValue: boolean;
  config: { min: ScaleValue; max: ScaleValue; isGradient: boolean; positiveColor: string; nativeColor: string };
}

/** The highest icon stands first. */
export interface IconSetRule {
  type: "iconSet";
  isShowValue: boolean;
  config: { operator: string; value: ScaleValue; iconType: string; iconId: string }[];
}

/** One conditional format. */
export interface ConditionRule {
  cfId: string;
  ranges: IRange[];
  stopIfTrue: boolean;
  rule: HighlightRule | ColourScaleRule | DataBarRule | IconSetRule;
}

/** Icon sets that files and the grid both have. */
export const ICON_SETS: ReadonlySet<string> = new Set(
  (
    "3Arrows 3ArrowsGray 3Flags 3TrafficLights1 3TrafficLights2 3Signs 3Symbols 3Symbols2 4Arrows 4ArrowsGray " +
    "4RedToBlack 4Rating 4TrafficLights 5Arrows 5ArrowsGray 5Rating 5Quarters"
  ).split(" "),
);

/** What Excel fills bars below nought with, where a file does not say. */
export const NEGATIVE_BAR = "#FF0000";

/** Comparisons as a formula writes them. */
export const SIGNS: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** Conditions on text that take no text of their own. */
export const TEXTLESS: ReadonlySet<string> = new Set([
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
]);
/** Conditions on text that look for one. */
export const TEXTFUL: ReadonlySet<string> = new Set(["containsText", "notContainsText", "beginsWith", "endsWith"]);
