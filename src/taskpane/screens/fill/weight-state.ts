/** How weights stand against what they should add up to. */
import { subtract } from "../../../domain/decimal";

export type WeightState =
  /** Nothing is prescribed. */
  { readonly kind: "free" } | { readonly kind: "even" } | { readonly kind: "short" | "over"; readonly by: number };

/**
 * Compares a sum of weights with what is due.
 *
 * @param weight sum of weights, in points
 * @param due null where nothing is prescribed
 * @example weightState(45, 50) // { kind: "short", by: 5 }
 */
export function weightState(weight: number, due: number | null): WeightState {
  if (due === null) return { kind: "free" };
  const by = subtract(weight, due);
  if (by === 0) return { kind: "even" };
  return by < 0 ? { kind: "short", by: -by } : { kind: "over", by };
}
