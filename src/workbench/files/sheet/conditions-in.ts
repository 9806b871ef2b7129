/** Conditional formats, from the sheet's own XML to the grid. */
import type { IRange } from "@univerjs/core";
import type { Style } from "exceljs";
import { isNumberText } from "../../model/cells/number-text";
import { parseRanges, rangeAddress } from "../address";
import { elementColour, type Palette } from "../cells/colours";
import { gridFormula } from "../cells/formula-prefixes";
import { gridLook } from "../cells/styles-in";
import { isGiven } from "../given";
import type { LossLog } from "../loss";
import { attribute, childOf, childrenOf, descendants, flagOf, numberOf, textOf, type XmlElement } from "../package/xml";
import {
  ICON_SETS,
  NEGATIVE_BAR,
  SIGNS,
  TEXTFUL,
  TEXTLESS,
  type ConditionRule,
  type HighlightRule,
  type ScaleValue,
} from "./condition-rules";

/** What conditional formats of one sheet are read with. */
export interface ConditionContext {
  /** The looks of the rules as exceljs read them, in the order of the file. */
  looks: readonly (Partial<Style> | undefined)[];
  palette: Palette;
  /** How rule ids begin. */
  id: string;
  sheet: string;
  losses: LossLog;
}

type Grid = ConditionRule["rule"];

function colourOf(found: XmlElement | undefined, palette: Palette): string {
  return elementColour(found, palette) ?? "#FFFFFF";
}

function scaleValue(found: XmlElement | undefined): ScaleValue {
  const type = attribute(found, "type") ?? "num";
  const text = attribute(found, "val");
  if (type === "min" || type === "max" || text === undefined) return { type };
  return { type, value: isNumberText(text) ? Number(text) : gridFormula(text) };
}

function lookOf(style: Partial<Style> | undefined, palette: Palette): HighlightRule["style"] {
  if (style === undefined) return {};
  // A differential style fills with the background's colour, and leaves the pattern out.
  const fill = style.fill?.type === "pattern" ? (style.fill.bgColor ?? style.fill.fgColor) : undefined;
  const { font, border, numFmt } = style;
  const read = gridLook(
    {
      ...(isGiven(font) ? { font } : {}),
      ...(isGiven(border) ? { border } : {}),
      ...(typeof numFmt === "string" ? { numFmt } : {}),
      ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: fill } }),
    },
    palette,
    {},
  ).style;
  return Object.fromEntries(Object.entries(read).filter(([key]) => key !== "vt"));
}

function compared(operator: string, formulas: readonly string[], first: string): string {
  const [low = "", high = ""] = formulas;
  if (operator === "between") return `=AND(${first}>=${low},${first}<=${high})`;
  if (operator === "notBetween") return `=OR(${first}<${low},${first}>${high})`;
  return `=${first}${SIGNS[operator] ?? "="}${low}`;
}

/** A comparison with numbers stays one, with a text too; with anything else it becomes a formula of the same meaning. */
function cellIs(found: XmlElement, range: IRange): Omit<HighlightRule, "type" | "style"> {
  const operator = attribute(found, "operator") ?? "equal";
  const formulas = childrenOf(found, "formula").map(textOf);
  const [low = "", high = ""] = formulas;
  if (formulas.length === 2 && isNumberText(low) && isNumberText(high)) {
    return { subType: "number", operator, value: [Number(low), Number(high)] };
  }
  if (formulas.length === 1 && isNumberText(low)) return { subType: "number", operator, value: Number(low) };
  const text = /^"((?:[^"]|"")*)"$/u.exec(low)?.[1];
  if (formulas.length === 1 && text !== undefined && (operator === "equal" || operator === "notEqual")) {
    return { subType: "text", operator, value: text.replaceAll('""', '"') };
  }
  const first = rangeAddress({ ...range, endRow: range.startRow, endColumn: range.startColumn });
  return { subType: "formula", value: gridFormula(compared(operator, formulas, first).slice(1)) };
}

function average(found: XmlElement): Omit<HighlightRule, "type" | "style"> | null {
  if (attribute(found, "stdDev") !== undefined) return null;
  const side = flagOf(found, "aboveAverage", true) ? "greaterThan" : "lessThan";
  return { subType: "average", operator: flagOf(found, "equalAverage") ? `${side}OrEqual` : side };
}

function highlight(found: XmlElement, range: IRange): Omit<HighlightRule, "type" | "style"> | null {
  const type = attribute(found, "type") ?? "";
  if (TEXTLESS.has(type)) return { subType: "text", operator: type };
  if (TEXTFUL.has(type)) return { subType: "text", operator: type, value: attribute(found, "text") ?? "" };
  switch (type) {
    case "expression":
      return { subType: "formula", value: gridFormula(textOf(childOf(found, "formula"))) };
    case "cellIs":
      return cellIs(found, range);
    case "top10":
      return {
        subType: "rank",
        isBottom: flagOf(found, "bottom"),
        isPercent: flagOf(found, "percent"),
        value: numberOf(found, "rank") ?? 10,
      };
    case "aboveAverage":
      return average(found);
    case "timePeriod":
      return { subType: "timePeriod", operator: attribute(found, "timePeriod") ?? "today" };
    case "duplicateValues":
    case "uniqueValues":
      return { subType: type };
    default:
      return null;
  }
}

function iconSet(found: XmlElement): Grid | null {
  const set = childOf(found, "iconSet");
  const name = attribute(set, "iconSet") ?? "3TrafficLights1";
  const points = childrenOf(set, "cfvo").reverse();
  if (!ICON_SETS.has(name) || points.length === 0) return null;
  const reverse = flagOf(set, "reverse");
  return {
    type: "iconSet",
    isShowValue: flagOf(set, "showValue", true),
    config: points.map((point, place) => ({
      operator: flagOf(point, "gte", true) ? "greaterThanOrEqual" : "greaterThan",
      value: scaleValue(point),
      iconType: name,
      iconId: String(reverse ? points.length - 1 - place : place),
    })),
  };
}

function dataBar(found: XmlElement, palette: Palette): Grid {
  const bar = childOf(found, "dataBar");
  const [min, max] = childrenOf(bar, "cfvo");
  return {
    type: "dataBar",
    isShowValue: flagOf(bar, "showValue", true),
    config: {
      min: scaleValue(min),
      max: scaleValue(max),
      isGradient: true,
      positiveColor: colourOf(childOf(bar, "color"), palette),
      nativeColor: NEGATIVE_BAR,
    },
  };
}

function gridRule(found: XmlElement, range: IRange, look: Partial<Style> | undefined, palette: Palette): Grid | null {
  const type = attribute(found, "type");
  if (type === "iconSet") return iconSet(found);
  if (type === "dataBar") return dataBar(found, palette);
  if (type === "colorScale") {
    const scale = childOf(found, "colorScale");
    const colours = childrenOf(scale, "color").map((colour) => colourOf(colour, palette));
    const config = childrenOf(scale, "cfvo").map((point, index) => {
      return { index, color: colours[index] ?? "#FFFFFF", value: scaleValue(point) };
    });
    return { type, config };
  }
  const rule = highlight(found, range);
  return rule === null ? null : { type: "highlightCell", style: lookOf(look, palette), ...rule };
}

/**
 * The conditional formats of a sheet, the most important first.
 *
 * @param sheet the sheet's part, without its cells
 */
export function readConditions(sheet: XmlElement, context: ConditionContext): ConditionRule[] {
  const { looks, palette, id, losses } = context;
  const read: { priority: number; rule: Omit<ConditionRule, "cfId"> }[] = [];
  let place = 0;
  for (const block of childrenOf(sheet, "conditionalFormatting")) {
    const ranges = parseRanges(attribute(block, "sqref") ?? "");
    for (const found of childrenOf(block, "cfRule")) {
      const look = looks[place];
      place += 1;
      const [first] = ranges;
      const rule = first === undefined ? null : gridRule(found, first, look, palette);
      const where = { sheet: context.sheet, range: first === undefined ? null : rangeAddress(first) };
      if (rule === null) losses.add("conditional-format", where);
      else {
        const stopIfTrue = flagOf(found, "stopIfTrue");
        read.push({ priority: numberOf(found, "priority") ?? place, rule: { ranges: [...ranges], stopIfTrue, rule } });
      }
    }
  }
  for (const found of childrenOf(sheet, "extLst").flatMap((list) => descendants(list, "cfRule"))) {
    // What stands here beside a rule of the older kind only says more of its bar.
    const bar = attribute(found, "type") === "dataBar";
    if (!bar || !flagOf(childOf(found, "dataBar"), "gradient", true)) {
      losses.add("conditional-format", { sheet: context.sheet, range: null });
    }
  }
  read.sort((one, other) => one.priority - other.priority);
  return read.map(({ rule }, index) => ({ cfId: `${id}-condition-${index + 1}`, ...rule }));
}
