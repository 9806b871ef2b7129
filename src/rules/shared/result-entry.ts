/** What stands in 实际完成值, before any arithmetic. */
import type { IndicatorRow } from "../../domain/filled-form";
import type { Quantity, QuantityKind } from "../../domain/quantity";
import { isInapplicable, saysNone } from "../../domain/wording";

const MEASURED: ReadonlySet<QuantityKind> = new Set(["number", "percent", "range", "date", "duration"]);
const LAYOUT = /\s/gu;

/** True for a target that a figure or a date must answer. @example isMeasured(parseQuantity("≥5个")) // true */
export function isMeasured(target: Quantity): boolean {
  return MEASURED.has(target.kind);
}

/**
 * True where nothing was filled in, or only what people type instead: —, /, XX, 暂无.
 *
 * 无 against a target of 0 or of words is a result, and 不适用 is a statement.
 *
 * @example isNothing(row) // true for ≥5个 and —
 */
export function isNothing({ target, actual }: IndicatorRow): boolean {
  if (actual.text === "") return true;
  if (actual.kind !== "placeholder" || isInapplicable(actual.text)) return false;
  return !(saysNone(actual.text) && (target.value === 0 || target.kind === "qualitative"));
}

/**
 * True where the target asks for a figure or a date and the result is words.
 *
 * Words that say none against a target of 0 are a figure.
 *
 * @example isWordsForFigure(row) // true for ≥50人 and 完成
 */
export function isWordsForFigure({ target, actual }: IndicatorRow): boolean {
  if (actual.kind !== "qualitative" && actual.kind !== "invalid") return false;
  if (!isMeasured(target) || isInapplicable(actual.text)) return false;
  return !(target.value === 0 && saysNone(actual.text));
}

/** True where the result repeats the target, white space aside. @example isVerbatim(row) // true for 有效减轻 and 有效减轻 */
export function isVerbatim({ target, actual }: IndicatorRow): boolean {
  if (target.kind === "placeholder" || target.text === "") return false;
  return target.text === actual.text || target.text.replace(LAYOUT, "") === actual.text.replace(LAYOUT, "");
}
