/** How satisfaction may be measured. */
import type { Quantity } from "../../domain/quantity";

/**
 * True for a share, for points, and for what other rules speak of: nothing, a placeholder, a bare number.
 *
 * @example isRateLike(parseQuantity("0起")) // false
 */
export function isRateLike({ kind, unit }: Quantity): boolean {
  if (kind === "percent" || kind === "placeholder" || kind === "invalid") return true;
  return (kind === "number" || kind === "range") && (unit === null || unit === "%" || unit === "分");
}
