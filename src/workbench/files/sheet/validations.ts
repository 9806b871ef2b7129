/** Data validations: the sheet's own XML on one side, the grid's rules on the other. */
import type { IRange } from "@univerjs/core";
import { dateToSerial } from "numfmt";
import { EXCEL_LIST_LENGTH } from "../../model/book/blank";
import { isNumberText } from "../../model/cells/number-text";
import { parseRanges, rangeAddress } from "../address";
import { gridFormula, fileFormula } from "../cells/formula-prefixes";
import type { LossLog } from "../loss";
import { attribute, childOf, childrenOf, descendants, element, flagOf, textOf, type XmlElement } from "../package/xml";

/** The resource that holds all sheets' rules: `{ sheetId: rule[] }`. */
export const VALIDATION_RESOURCE = "SHEET_DATA_VALIDATION_PLUGIN";

/** A rule as the grid keeps it; a formula begins with `=`, anything else is a value or a list with commas. */
export interface ValidationRule {
  uid: string;
  type: string;
  ranges: IRange[];
  operator?: string;
  formula1?: string;
  formula2?: string;
  allowBlank: boolean;
  showErrorMessage: boolean;
  showInputMessage: boolean;
  /** 0 information, 1 stop, 2 warning. */
  errorStyle: number;
  errorTitle?: string;
  error?: string;
  promptTitle?: string;
  prompt?: string;
  /** Lists only: the arrow is shown. */
  showDropDown?: boolean;
  /** Shows the arrow of a list as Excel does. */
  renderMode?: number;
}

/** Kinds that the grid checks. */
const KINDS = new Set(["list", "whole", "decimal", "date", "textLength", "custom"]);
const ERROR_STYLES = ["information", "stop", "warning"];
const RENDER_ARROW = 1;
const MESSAGES = ["errorTitle", "error", "promptTitle", "prompt"] as const;
/** A day as the grid writes it. */
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
/** A list of values is written as one text. */
const QUOTED = /^"((?:[^"]|"")*)"$/u;

function formulaIn(text: string | undefined, type: string): string | undefined {
  if (text === undefined || text === "") return undefined;
  const values = type === "list" ? QUOTED.exec(text)?.[1] : undefined;
  if (values !== undefined) return values.replaceAll('""', '"');
  return type !== "custom" && isNumberText(text) ? text : gridFormula(text);
}

function formulaOut(formula: string | undefined, type: string): string | undefined {
  if (formula === undefined || formula === "") return undefined;
  if (formula.startsWith("=")) return fileFormula(formula);
  // The grid keeps a day as text, which in a file would be a subtraction.
  if (type === "date" && DAY.test(formula)) return String(dateToSerial(formula.split("-").map(Number)));
  return type === "list" ? `"${formula.replaceAll('"', '""')}"` : formula;
}

function readRule(found: XmlElement, uid: string): ValidationRule {
  const type = attribute(found, "type") ?? "any";
  const text = (name: string): string | undefined => {
    const formula = childOf(found, name);
    return formula === undefined ? undefined : textOf(formula);
  };
  const rule: ValidationRule = {
    uid,
    type,
    ranges: parseRanges(attribute(found, "sqref") ?? textOf(childOf(found, "sqref"))),
    allowBlank: flagOf(found, "allowBlank"),
    showErrorMessage: flagOf(found, "showErrorMessage"),
    showInputMessage: flagOf(found, "showInputMessage"),
    errorStyle: Math.max(0, ERROR_STYLES.indexOf(attribute(found, "errorStyle") ?? "stop")),
  };
  const formula1 = formulaIn(text("formula1"), type);
  const formula2 = formulaIn(text("formula2"), type);
  if (type !== "list" && type !== "custom") rule.operator = attribute(found, "operator") ?? "between";
  if (formula1 !== undefined) rule.formula1 = formula1;
  if (formula2 !== undefined) rule.formula2 = formula2;
  for (const name of MESSAGES) {
    const message = attribute(found, name);
    if (message !== undefined) rule[name] = message.replace(/_x000a_/giu, "\n");
  }
  // In a file the attribute says the contrary of its name.
  if (type === "list") Object.assign(rule, { showDropDown: !flagOf(found, "showDropDown"), renderMode: RENDER_ARROW });
  return rule;
}

/**
 * The rules of a sheet.
 *
 * @param sheet the sheet's part, without its cells
 * @param id how rule ids begin
 */
export function readValidations(sheet: XmlElement, name: string, id: string, losses: LossLog): ValidationRule[] {
  const own = childrenOf(childOf(sheet, "dataValidations"), "dataValidation");
  const extended = childrenOf(sheet, "extLst").flatMap((list) => descendants(list, "dataValidation"));
  const rules: ValidationRule[] = [];
  for (const [index, found] of [...own, ...extended].entries()) {
    const rule = readRule(found, `${id}-validation-${index + 1}`);
    const [first] = rule.ranges;
    if (KINDS.has(rule.type) && first !== undefined) rules.push(rule);
    // A rule of the kind `any` checks nothing; it is lost only where it says something.
    else if (rule.type !== "any" || rule.prompt !== undefined) {
      losses.add("validation", { sheet: name, range: first === undefined ? null : rangeAddress(first) });
    }
  }
  return rules;
}

function tooLong(rule: ValidationRule): boolean {
  return rule.type === "list" && !rule.formula1?.startsWith("=") && (rule.formula1?.length ?? 0) > EXCEL_LIST_LENGTH;
}

function writeRule(rule: ValidationRule): XmlElement {
  const { type, operator, showDropDown } = rule;
  const flag = (value: boolean | undefined): string | undefined => (value === true ? "1" : undefined);
  const style = ERROR_STYLES[rule.errorStyle];
  const formulas = [rule.formula1, rule.formula2].flatMap((formula, index) => {
    const text = formulaOut(formula, type);
    return text === undefined ? [] : [element(`formula${index + 1}`, {}, [text])];
  });
  const given = {
    type,
    errorStyle: style === "stop" ? undefined : style,
    operator: operator === "between" || type === "list" || type === "custom" ? undefined : operator,
    allowBlank: flag(rule.allowBlank),
    showDropDown: type === "list" && showDropDown === false ? "1" : undefined,
    showInputMessage: flag(rule.showInputMessage),
    showErrorMessage: flag(rule.showErrorMessage),
    errorTitle: rule.errorTitle,
    error: rule.error,
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    sqref: rule.ranges.map(rangeAddress).join(" "),
  };
  return element("dataValidation", given, formulas);
}

/**
 * The rules as a file has them.
 *
 * @returns null where there is nothing to write
 */
export function writeValidations(rules: readonly ValidationRule[], name: string, losses: LossLog): XmlElement | null {
  const written = rules.filter((rule) => {
    const [first] = rule.ranges;
    const fits = KINDS.has(rule.type) && !tooLong(rule) && first !== undefined;
    if (!fits) losses.add("validation", { sheet: name, range: first === undefined ? null : rangeAddress(first) });
    return fits;
  });
  if (written.length === 0) return null;
  return element("dataValidations", { count: written.length }, written.map(writeRule));
}
