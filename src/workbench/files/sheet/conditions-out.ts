/** Conditional formats, from the grid to the sheet's own XML. */
import type { Style } from "exceljs";
import { rangeAddress } from "../address";
import { fileColour } from "../cells/colours";
import { fileFormula } from "../cells/formula-prefixes";
import { fileLook } from "../cells/styles-out";
import type { LossLog } from "../loss";
import { element, type XmlElement } from "../package/xml";
import {
  ICON_SETS,
  NEGATIVE_BAR,
  TEXTFUL,
  TEXTLESS,
  type ConditionRule,
  type DataBarRule,
  type HighlightRule,
  type IconSetRule,
  type ScaleValue,
} from "./condition-rules";

type Attributes = Record<string, string | number | undefined>;
interface Written {
  attributes: Attributes;
  children: XmlElement[];
}

function formula(text: string): XmlElement {
  return element("formula", {}, [fileFormula(text)]);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** What Excel itself puts beside a condition on text, and calculates with. */
function textFormula(operator: string, text: string, first: string): string {
  const length = text.length;
  switch (operator) {
    case "containsText":
      return `NOT(ISERROR(SEARCH(${quoted(text)},${first})))`;
    case "notContainsText":
      return `ISERROR(SEARCH(${quoted(text)},${first}))`;
    case "beginsWith":
      return `LEFT(${first},${length})=${quoted(text)}`;
    case "endsWith":
      return `RIGHT(${first},${length})=${quoted(text)}`;
    case "containsBlanks":
      return `LEN(TRIM(${first}))=0`;
    case "notContainsBlanks":
      return `LEN(TRIM(${first}))>0`;
    case "containsErrors":
      return `ISERROR(${first})`;
    default:
      return `NOT(ISERROR(${first}))`;
  }
}

const OPERATORS: Readonly<Record<string, string>> = { notContainsText: "notContains" };

function text(rule: HighlightRule, first: string): Written | null {
  const { operator = "", value = "" } = rule;
  const wanted = String(value);
  if (operator === "equal" || operator === "notEqual") {
    return { attributes: { type: "cellIs", operator }, children: [formula(quoted(wanted))] };
  }
  const children = [formula(textFormula(operator, wanted, first))];
  if (TEXTLESS.has(operator)) return { attributes: { type: operator }, children };
  if (!TEXTFUL.has(operator)) return null;
  return { attributes: { type: operator, operator: OPERATORS[operator] ?? operator, text: wanted }, children };
}

function highlight(rule: HighlightRule, first: string): Written | null {
  const { subType, operator = "equal", value } = rule;
  switch (subType) {
    case "formula":
      return { attributes: { type: "expression" }, children: [formula(String(value))] };
    case "number":
      return {
        attributes: { type: "cellIs", operator },
        children: (Array.isArray(value) ? value : [value ?? 0]).map((one) => formula(String(one))),
      };
    case "text":
      return text(rule, first);
    case "rank": {
      const { isBottom, isPercent } = rule;
      const bottom = isBottom === true ? "1" : undefined;
      return {
        attributes: { type: "top10", percent: isPercent === true ? "1" : undefined, bottom, rank: Number(value) },
        children: [],
      };
    }
    case "average": {
      if (operator === "equal" || operator === "notEqual") return null;
      const aboveAverage = operator.startsWith("less") ? "0" : undefined;
      const equalAverage = operator.endsWith("OrEqual") ? "1" : undefined;
      return { attributes: { type: "aboveAverage", aboveAverage, equalAverage }, children: [] };
    }
    case "timePeriod":
      return { attributes: { type: "timePeriod", timePeriod: operator }, children: [] };
    case "duplicateValues":
    case "uniqueValues":
      return { attributes: { type: subType }, children: [] };
    default:
      return null;
  }
}

function point({ type, value }: ScaleValue, gte?: string): XmlElement {
  const val = typeof value === "string" ? fileFormula(value) : value;
  return element("cfvo", { type, val, gte });
}

function colour(given: string): XmlElement {
  return element("color", { rgb: fileColour(given) ?? "FFFFFFFF" });
}

function icons({ config, isShowValue }: IconSetRule): Written | null {
  const name = config[0]?.iconType ?? "";
  const last = config.length - 1;
  const straight = config.every(({ iconType, iconId }, place) => iconType === name && iconId === String(place));
  const reverse = config.every(({ iconType, iconId }, place) => iconType === name && iconId === String(last - place));
  if (!ICON_SETS.has(name) || Number(name.slice(0, 1)) !== config.length || !(straight || reverse)) return null;
  const given = { iconSet: name, showValue: isShowValue ? undefined : "0", reverse: straight ? undefined : "1" };
  const points = config.map(({ value, operator }) => point(value, operator === "greaterThan" ? "0" : undefined));
  return { attributes: { type: "iconSet" }, children: [element("iconSet", given, points.reverse())] };
}

function bar({ config, isShowValue }: DataBarRule): Written {
  const children = [point(config.min), point(config.max), colour(config.positiveColor)];
  const made = element("dataBar", { showValue: isShowValue ? undefined : "0" }, children);
  return { attributes: { type: "dataBar" }, children: [made] };
}

function written({ rule, ranges }: ConditionRule): Written | null {
  const [range] = ranges;
  if (range === undefined) return null;
  switch (rule.type) {
    case "highlightCell":
      return highlight(rule, rangeAddress({ ...range, endRow: range.startRow, endColumn: range.startColumn }));
    case "iconSet":
      return icons(rule);
    case "dataBar":
      return bar(rule);
    case "colorScale": {
      const config = [...rule.config].sort((one, other) => one.index - other.index);
      const children = [...config.map(({ value }) => point(value)), ...config.map(({ color }) => colour(color))];
      return { attributes: { type: "colorScale" }, children: [element("colorScale", {}, children)] };
    }
  }
}

/** The look of a rule, as exceljs writes a differential style; null where the rule has none to write. */
export function conditionLook({ rule }: ConditionRule): Partial<Style> | null {
  if (rule.type !== "highlightCell") return null;
  const { style } = fileLook(rule.style, null);
  const { fill, ...rest } = style;
  const color = fill?.type === "pattern" ? fill.fgColor : undefined;
  return color === undefined ? rest : { ...rest, fill: { type: "pattern", pattern: "solid", bgColor: color } };
}

/**
 * The conditional formats as a file has them.
 *
 * @param looks ids of the differential styles, one for each rule that has a look, in order
 */
export function writeConditions(
  rules: readonly ConditionRule[],
  looks: readonly (string | undefined)[],
  sheet: string,
  losses: LossLog,
): XmlElement[] {
  let place = 0;
  return rules.flatMap((rule, index) => {
    const dxfId = conditionLook(rule) === null ? undefined : looks[place++];
    const made = written(rule);
    const [first] = rule.ranges;
    const where = { sheet, range: first === undefined ? null : rangeAddress(first) };
    const plainBar =
      rule.rule.type !== "dataBar" || (rule.rule.config.isGradient && rule.rule.config.nativeColor === NEGATIVE_BAR);
    if (made === null || !plainBar) losses.add("conditional-format", where);
    if (made === null) return [];
    const { type, ...rest } = made.attributes;
    const given = { type, dxfId, priority: index + 1, stopIfTrue: rule.stopIfTrue ? "1" : undefined, ...rest };
    const sqref = rule.ranges.map(rangeAddress).join(" ");
    return [element("conditionalFormatting", { sqref }, [element("cfRule", given, made.children)])];
  });
}
