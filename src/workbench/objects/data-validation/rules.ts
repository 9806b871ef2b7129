/** Rules of data validation: Excel's on one side, the grid's on the other. */
import { DataValidationOperator } from "@univerjs/core";
import type { Validation } from "../../model/features/validations";
import { fixedAddress, type Area } from "../../model/cells/area";
import { daysOf } from "../../model/cells/dates";
import { fixedReference } from "../../model/book/names";
import { EXCEL_LIST_LENGTH } from "../../model/book/blank";
import { isNumberText } from "../../model/cells/number-text";
import type { SheetModel } from "../../model/book/sheet";
import { flag, oneOf, record } from "../../richapi/arguments";
import { ApiError, invalidArgument } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";

/** The part of a rule that `DataValidation.rule` sets. */
export type Rule = Pick<Validation, "type" | "operator" | "formula1" | "formula2" | "showDropDown">;

const OPERATORS = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;

/** The kinds by the names that a rule has them under, `DataValidationType` and the grid's own. */
const KINDS = [
  ["wholeNumber", "WholeNumber", "whole"],
  ["decimal", "Decimal", "decimal"],
  ["textLength", "TextLength", "textLength"],
  ["date", "Date", "date"],
  ["list", "List", "list"],
  ["custom", "Custom", "custom"],
] as const;

/** The kind of a rule as `DataValidation.type` names it. */
export function typeName(rule: Validation): string {
  return KINDS.find(([, , grid]) => grid === rule.type)?.[1] ?? "None";
}

function reference(range: { sheet: SheetModel; area: Area }, home: SheetModel): string {
  return range.sheet.id === home.id ? `=${fixedAddress(range.area)}` : fixedReference(range.sheet, range.area);
}

function rangeIn(value: unknown): { sheet: SheetModel; area: Area } | null {
  return value instanceof Handle && value.className === "Range" ? (value as Handle<"Range">).target : null;
}

function operand(value: unknown, home: SheetModel, isDate: boolean, name: string): string {
  const range = rangeIn(value);
  if (range !== null) return reference(range, home);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (typeof value !== "string" || value.trim() === "") throw invalidArgument(name);
  const text = value.trim();
  if (text.startsWith("=")) return isNumberText(text.slice(1)) ? text.slice(1) : text;
  const days = isDate ? daysOf(text) : null;
  if (days !== null) return String(days);
  if (!isNumberText(text)) throw invalidArgument(name);
  return text;
}

function listIn(given: Record<string, unknown>, home: SheetModel): Rule {
  const { source, inCellDropDown } = given;
  const range = rangeIn(source);
  const shown = flag(inCellDropDown ?? true, "inCellDropDown");
  if (range !== null) return { type: "list", formula1: reference(range, home), showDropDown: shown };
  if (typeof source !== "string" || source.trim() === "") throw invalidArgument("source");
  if (!source.startsWith("=") && source.length > EXCEL_LIST_LENGTH) throw invalidArgument("source");
  return { type: "list", formula1: source, showDropDown: shown };
}

/**
 * The grid's rule for one of Excel's, such as `{ list: { inCellDropDown: true, source: "A,B" } }`.
 *
 * @param home the sheet that the rule stands on
 * @throws ApiError InvalidArgument where it is none, or more than one
 */
export function ruleIn(value: unknown, home: SheetModel): Rule {
  const given = Object.entries(record(value, "rule")).filter(([, one]) => one !== undefined && one !== null);
  const [only, second] = given;
  if (only === undefined || second !== undefined) throw invalidArgument("rule");
  const [name, said] = only;
  if (name === "time") throw new ApiError("NotImplemented", "DataValidationRule.time");
  const kind = KINDS.find(([word]) => word === name);
  if (kind === undefined) throw invalidArgument("rule");
  const details = record(said, "rule");
  if (kind[0] === "list") return listIn(details, home);
  if (kind[0] === "custom") {
    const { formula } = details;
    if (typeof formula !== "string" || formula.trim() === "") throw invalidArgument("formula");
    return { type: "custom", formula1: formula.startsWith("=") ? formula : `=${formula}` };
  }
  const word = oneOf(details.operator, "operator", Object.keys(OPERATORS) as (keyof typeof OPERATORS)[]);
  const isDate = kind[0] === "date";
  const rule = {
    type: kind[2],
    operator: OPERATORS[word],
    formula1: operand(details.formula1, home, isDate, "formula1"),
  };
  if (word !== "Between" && word !== "NotBetween") return rule;
  return { ...rule, formula2: operand(details.formula2, home, isDate, "formula2") };
}

/** The grid writes dates as dates. */
const formulaOut = (text = ""): string => (text.startsWith("=") ? text : `=${daysOf(text) ?? text}`);

/**
 * One of the grid's rules as Excel's; nothing where nothing is checked.
 *
 * @example ruleOut({ type: "whole", operator: "equal", formula1: "5" }) // { wholeNumber: { operator: "EqualTo", formula1: "=5" } }
 */
export function ruleOut(rule: Validation): Record<string, unknown> {
  const kind = KINDS.find(([, , grid]) => grid === rule.type);
  if (kind === undefined) return {};
  if (kind[0] === "list") {
    return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? "" } };
  }
  if (kind[0] === "custom") return { custom: { formula: formulaOut(rule.formula1) } };
  const operator = Object.entries(OPERATORS).find(([, grid]) => grid === rule.operator)?.[0] ?? "Between";
  const isSpan = operator === "Between" || operator === "NotBetween";
  const second = isSpan ? { formula2: formulaOut(rule.formula2) } : {};
  return { [kind[0]]: { formula1: formulaOut(rule.formula1), ...second, operator } };
}
