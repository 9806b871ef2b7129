/** 满意度: its result as a fraction, for a profile that scores it by bands. */
import { ratio } from "../domain/decimal";
import type { IndicatorRow } from "../domain/filled-form";
import type { Quantity } from "../domain/quantity";
import { LEVEL1_NAMES, LEVEL2_NAMES } from "../domain/taxonomy";

/** True for a row of the satisfaction level. */
export function isSatisfaction(row: IndicatorRow): boolean {
  return row.level1 === LEVEL1_NAMES.satisfaction || LEVEL2_NAMES.satisfaction.includes(row.level2 ?? "");
}

/**
 * The satisfaction reached, as a fraction.
 *
 * @param target the 指标值; bands go by rates only
 * @param b the result on the target's base; without a % sign a fraction up to 1, a percentage above
 * @returns null where the target is no rate (0起) or the result no possible one
 * @example satisfactionRate(parseQuantity("≥90%"), 0.96) // 0.96
 */
export function satisfactionRate(target: Quantity, b: number): number | null {
  if (target.kind === "percent") return b;
  if (target.kind !== "number" || target.unit !== null || b < 0 || b > 100) return null;
  return b <= 1 ? b : ratio(b, 100);
}
