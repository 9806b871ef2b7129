/** An operator and a unit that stand in columns of their own, joined with the value between them. */
import { foldText } from "../fold-text";
import type { Quantity, QuantityMark } from "../quantity";
import { remember } from "../remember";
import { isPlaceholder } from "../vocabulary";
import { leadingOperator, type WrittenOperator } from "./operator-words";
import { kindOf } from "./read-figure";
import { readUnit, type UnitSort } from "./scan-unit";
import { proportion } from "../decimal";

/** What the columns beside the value hold, as a person sees it. */
export interface ValueColumns {
  readonly operator?: string;
  readonly unit?: string;
}

/** 指标性质 that is no operator. */
const NATURES = new Set(["正向", "反向", "逆向", "定性", "定量"]);

/** Columns of a date that only say it is one. */
const DATE_WORDS = new Set(["年", "月", "日", "年月", "年月日", "日期", "时间", "时点", "前"]);
const LONGEST = 20;
/** Different texts of an operator or unit column to keep in mind. */
const MOST_COLUMNS = 500;
const MULTIPLIER = /^[十百千万亿]+$/u;

/** The operator a column names, or null where it holds none: 定性, 正向, blank. */
const operatorOf = remember((column: string): WrittenOperator | null => {
  const folded = foldText(column).text;
  const found = leadingOperator(folded);
  return found !== null && found.length === folded.length && folded !== ":" ? found : null;
}, MOST_COLUMNS);

interface ColumnUnit {
  readonly unit: string;
  readonly sort: UnitSort;
}

const unitOf = remember((column: string): ColumnUnit | null => {
  if (column.length > LONGEST || isPlaceholder(column)) return null;
  return readUnit(foldText(column).text);
}, MOST_COLUMNS);

function isNumeric(quantity: Quantity): boolean {
  return (
    quantity.kind === "number" ||
    quantity.kind === "percent" ||
    quantity.kind === "duration" ||
    quantity.kind === "range"
  );
}

function scale(value: Quantity["value"], sort: UnitSort): Quantity["value"] {
  if (typeof value !== "number" || (sort !== "percent" && sort !== "permille")) return value;
  return proportion(value, 1, sort === "percent" ? 100 : 1000);
}

function withMark(quantity: Quantity, mark: QuantityMark): readonly QuantityMark[] {
  return quantity.marks.includes(mark) ? quantity.marks : [...quantity.marks, mark];
}

function withUnit(quantity: Quantity, column: string, parse: (text: string) => Quantity): Quantity {
  const found = unitOf(column);
  if (found === null) return quantity;
  const { unit, sort } = found;
  const joined = quantity.text + column;
  if (quantity.kind === "date") {
    if (DATE_WORDS.has(unit)) return quantity;
    // 20231231元 is a sum of money.
    if (/^\d{8}$/u.test(quantity.text)) return { ...parse(joined), text: joined };
    return { ...quantity, marks: withMark(quantity, "unit-conflict") };
  }
  if (!isNumeric(quantity)) return { ...quantity, unit: quantity.unit ?? unit };
  if (quantity.unit === null) {
    if (unit === "年" && typeof quantity.value === "number" && quantity.value >= 1900 && quantity.value <= 2100) {
      return { ...parse(joined), text: joined };
    }
    return {
      ...quantity,
      text: joined,
      kind: quantity.kind === "range" ? "range" : kindOf(sort),
      value: scale(quantity.value, sort),
      upper: scale(quantity.upper, sort),
      unit,
      marks: quantity.marks.filter((mark) => mark !== "excel-date-serial"),
    };
  }
  if (quantity.unit === unit) return quantity;
  // 5万 beside 元 is 5万元; 142万人 beside 人 says no more than 142万人.
  if (MULTIPLIER.test(quantity.unit)) return { ...quantity, text: joined, unit: quantity.unit + unit };
  if (quantity.unit.endsWith(unit) && MULTIPLIER.test(quantity.unit.slice(0, -unit.length))) return quantity;
  return { ...quantity, marks: withMark(quantity, "unit-conflict") };
}

/** Operators that contradict each other: ≥ beside ≤5天. */
function clash(a: Quantity["op"], b: Quantity["op"]): boolean {
  return a !== null && b !== null && a !== "=" && b !== "=" && !a.startsWith(b.charAt(0));
}

function withOperator(quantity: Quantity, column: string): Quantity {
  const found = operatorOf(column);
  if (found === null) return quantity;
  if (!isNumeric(quantity) && quantity.kind !== "date") {
    return quantity.kind === "qualitative" ? { ...quantity, op: quantity.op ?? found.op, opExplicit: true } : quantity;
  }
  const written = leadingOperator(foldText(quantity.text.slice(0, LONGEST)).text);
  const text = written === null || (written.weak && !written.sign) ? column + quantity.text : quantity.text;
  if (quantity.op !== "range" && !quantity.opExplicit) return { ...quantity, text, op: found.op, opExplicit: true };
  const clashes = quantity.op === "range" ? found.op !== "=" : clash(quantity.op, found.op);
  return clashes ? { ...quantity, kind: "invalid", text, op: null, value: null, upper: null } : { ...quantity, text };
}

/**
 * The value as one with its operator and its unit columns.
 *
 * What the value already says itself is not added again. A column that contradicts it is marked (`unit-conflict`) or,
 * for operators, makes the value `invalid`. A column without an operator (定性, 正向) or without a unit (/, —) says nothing.
 * A wording with a unit beside it keeps that unit; its text stays the wording.
 *
 * @param own the value as it stands in its cell
 * @param columns what the two columns hold
 * @param parse reads a joined text anew
 */
export function joinColumns(own: Quantity, columns: ValueColumns, parse: (text: string) => Quantity): Quantity {
  const unit = columns.unit?.trim() ?? "";
  const operator = columns.operator?.trim() ?? "";
  const united = unit === "" ? own : withUnit(own, unit, parse);
  return operator === "" ? united : withOperator(united, operator);
}

/**
 * The parts of `≥ | 95 | %`: a value written as its columns stand, with bars between.
 *
 * @returns null where the parts are not an operator or a unit beside one value
 * @example splitColumns("正向 | ≥ | 50 | 个") // { value: "50", columns: { operator: "≥", unit: "个" } }
 */
export function splitColumns(text: string): { readonly value: string; readonly columns: ValueColumns } | null {
  if (!/[|｜]/u.test(text)) return null;
  const parts = text
    .split(/[|｜]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const told = parts.filter((part) => !NATURES.has(part));
  const operator = operatorOf(told[0] ?? "") === null ? "" : (told[0] ?? "");
  const [value = "", unit = ""] = operator === "" ? told : told.slice(1);
  const used = (operator === "" ? 0 : 1) + (value === "" ? 0 : 1) + (unit === "" ? 0 : 1);
  if (value === "" || told.length !== used || parts.length < 2) return null;
  return unit !== "" && unitOf(unit) === null ? null : { value, columns: { operator, unit } };
}
