/** 折算: totals where some indicators do not apply. */
import { multiply, proportion, sum } from "../domain/decimal";

/** One indicator: points it may bring, what it brought (points, or a rate), and whether it applies. */
export interface Part {
  readonly weight: number;
  readonly result: number;
  readonly applicable: boolean;
}

/**
 * 折算总分: Σ applicable scores ÷ Σ applicable weights × 100.
 *
 * @param parts with their scores
 * @param places decimal places of scores
 * @returns null where nothing that applies has a weight
 * @example scaledTotal([{ weight: 50, result: 45, applicable: true }, { weight: 50, result: 0, applicable: false }], 2) // 90
 */
export function scaledTotal(parts: readonly Part[], places: number): number | null {
  const applicable = parts.filter((part) => part.applicable);
  const weights = sum(applicable.map((part) => part.weight));
  return proportion(sum(applicable.map((part) => part.result)), 100, weights, places);
}

/**
 * 加权得分: Σ weight × rate over what applies, scaled to the sum of all weights.
 *
 * @param parts with their rates, fractions
 * @param places decimal places of scores
 * @returns null where nothing that applies has a weight
 * @example weightedTotal([{ weight: 60, result: 1, applicable: true }, { weight: 40, result: 0.5, applicable: true }], 2) // 80
 */
export function weightedTotal(parts: readonly Part[], places: number): number | null {
  const applicable = parts.filter((part) => part.applicable);
  const weights = sum(applicable.map((part) => part.weight));
  const points = sum(applicable.map((part) => multiply(part.weight, part.result)));
  return proportion(points, sum(parts.map((part) => part.weight)), weights, places);
}
