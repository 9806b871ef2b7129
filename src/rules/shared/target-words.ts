/** Targets in words where a figure should stand; each question answers no where an earlier one answers yes. */
import type { IndicatorRow } from "../../domain/filled-form";
import type { Quantity } from "../../domain/quantity";
import { isPlaceholder } from "../../domain/vocabulary";
import { isFormulaError } from "../../domain/wording";

const OPERATOR = /^\s*([≥≧⩾≤≦⩽<>=＜＞＝﹤﹥﹦]|大于|小于|等于)/u;
const TEMPLATE = /[*＊_＿]/u;
const QUANTITATIVE = "定量";

/** True where stars or underlines of the template stand in a target. @example isTemplateTarget(parseQuantity("≥**%")) // true */
export function isTemplateTarget({ kind, text, marks }: Quantity): boolean {
  if (!TEMPLATE.test(text)) return kind !== "placeholder" && marks.includes("template-residue");
  return marks.includes("template-residue") || kind === "placeholder" || kind === "qualitative";
}

/** True where 指标性质 says 定量 and the target is words. */
export function isQuantityInWords({ nature, target }: IndicatorRow): boolean {
  return nature === QUANTITATIVE && target.kind === "qualitative" && !isTemplateTarget(target);
}

/** True where a sign, in the text or in its own column, is followed by something that is no figure. */
export function hasOperatorWithoutFigure(row: IndicatorRow): boolean {
  const { kind, opExplicit, text } = row.target;
  const signed = kind === "qualitative" ? opExplicit : kind === "invalid" && OPERATOR.test(text);
  return signed && !isQuantityInWords(row) && !isTemplateTarget(row.target) && !isFormulaError(text);
}

/** True where words stand beside a unit. */
export function hasNeedlessUnit(row: IndicatorRow): boolean {
  const { kind, unit } = row.target;
  if (kind !== "qualitative" || unit === null || isPlaceholder(unit)) return false;
  return !isQuantityInWords(row) && !hasOperatorWithoutFigure(row) && !isTemplateTarget(row.target);
}
