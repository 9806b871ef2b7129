/** What a conditional format asks: in the grid's words, out of Excel's. */
import type { IStyleBase } from "@univerjs/core";
import { CFRuleType } from "@univerjs/sheets-conditional-formatting";
import { addressOf, type Area } from "../cells/area";
import {
  CELL_OPERATORS,
  PRESETS,
  SCALE_TYPES,
  TEXT_OPERATORS,
  kindOf,
  type ConditionKind,
  type GridCondition,
  type ScalePoint,
} from "./condition-kinds";
import { isNumberText } from "../cells/number-text";

const TEXT = /^=?\s*"((?:[^"]|"")*)"\s*$/u;

const SIGNS: Readonly<Record<string, string>> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  GreaterThanOrEqual: ">=",
  LessThan: "<",
  LessThanOrEqual: "<=",
};

/** Words of the grid's enumerations, which have the very values that files have. */
interface Highlight {
  subType: string;
  operator?: string;
  value?: unknown;
  isBottom?: boolean;
  isPercent?: boolean;
}

/** A rule that no cell meets: what a format is before it is told what to ask. */
const NEVER: Highlight = { subType: "formula", value: "=FALSE" };

const expression = (text: string | undefined): string => (text ?? "").replace(/^=/u, "");

function numberIn(text: string | undefined): number | null {
  const said = expression(text).trim();
  return isNumberText(said) ? Number(said) : null;
}

/** Numbers and texts are compared by the grid itself; anything else becomes a formula that begins at the first cell. */
function cellValue(rule: Extract<ConditionKind, { type: "CellValue" }>["rule"], areas: readonly Area[]): Highlight {
  if (rule === null) return NEVER;
  const { operator, formula1, formula2 } = rule;
  const isSpan = operator === "Between" || operator === "NotBetween";
  const [low, high] = [numberIn(formula1), numberIn(formula2)];
  if (!isSpan && low !== null) return { subType: "number", operator: CELL_OPERATORS[operator], value: low };
  if (isSpan && low !== null && high !== null) {
    return { subType: "number", operator: CELL_OPERATORS[operator], value: [low, high] };
  }
  const text = TEXT.exec(formula1)?.[1]?.replaceAll('""', '"');
  if (text !== undefined && (operator === "EqualTo" || operator === "NotEqualTo")) {
    return { subType: "text", operator: CELL_OPERATORS[operator], value: text };
  }
  const [first = { row: 0, column: 0 }] = areas;
  const cell = addressOf({ row: first.row, column: first.column, rows: 1, columns: 1 });
  const [a, b] = [expression(formula1), expression(formula2)];
  if (operator === "Between") return { subType: "formula", value: `=AND(${cell}>=(${a}),${cell}<=(${b}))` };
  if (operator === "NotBetween") return { subType: "formula", value: `=OR(${cell}<(${a}),${cell}>(${b}))` };
  return { subType: "formula", value: `=${cell}${SIGNS[operator] ?? "="}(${a})` };
}

function highlight(kind: ConditionKind, areas: readonly Area[]): Highlight {
  switch (kind.type) {
    case "Custom":
      return kind.formula === "" ? NEVER : { subType: "formula", value: `=${expression(kind.formula)}` };
    case "CellValue":
      return cellValue(kind.rule, areas);
    case "ContainsText":
      if (kind.rule === null) return NEVER;
      return { subType: "text", operator: TEXT_OPERATORS[kind.rule.operator], value: kind.rule.text };
    case "TopBottom": {
      const { rank, type } = kind.rule;
      return { subType: "rank", value: rank, isBottom: type.startsWith("Bottom"), isPercent: type.endsWith("Percent") };
    }
    case "PresetCriteria": {
      if (kind.rule === null) return NEVER;
      const [subType, operator] = PRESETS[kind.rule.criterion];
      return operator === "" ? { subType } : { subType, operator };
    }
    default:
      return NEVER;
  }
}

function scalePoint({ type, formula, color }: ScalePoint, index: number) {
  const value = formula === null ? undefined : (numberIn(formula) ?? formula);
  return {
    index,
    color,
    value: value === undefined ? { type: SCALE_TYPES[type] } : { type: SCALE_TYPES[type], value },
  };
}

function withoutWords(kind: ConditionKind, look: IStyleBase, areas: readonly Area[]): GridCondition {
  if (kind.type === "DataBar" || kind.type === "IconSet") return kind.grid;
  if (kind.type === "ColorScale" && kind.criteria !== null) {
    const { minimum, midpoint, maximum } = kind.criteria;
    const points = midpoint === undefined ? [minimum, maximum] : [minimum, midpoint, maximum];
    return { type: CFRuleType.colorScale, config: points.map(scalePoint) };
  }
  return { type: CFRuleType.highlightCell, style: look, ...highlight(kind, areas) } as GridCondition; // the grid's enumerations are these words
}

/**
 * The grid's rule for what a conditional format asks.
 *
 * @param look how cells look that meet it
 * @param areas where it holds; a formula is relative to the first one's first cell
 * @example toGrid({ type: "Custom", formula: "=A1>1" }, {}, [area]).type // "highlightCell"
 */
export function toGrid(kind: ConditionKind, look: IStyleBase, areas: readonly Area[]): GridCondition {
  const grid = withoutWords(kind, look, areas);
  // Excel's words are kept only where the grid's would be read as something else.
  const isUnset = kind.type === "Custom" && kind.formula === "";
  return kindOf(grid).type === kind.type && !isUnset ? grid : { ...grid, excel: kind };
}
