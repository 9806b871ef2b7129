/** 得分: the one place where a share of a weight becomes points. */
import { proportion } from "../domain/decimal";
import type { Share } from "./completion";

/**
 * weight × part ÷ whole, rounded once, never above the weight and never below 0.
 *
 * @param share of the weight
 * @param weight points
 * @param places decimal places of scores
 * @example pointsOf({ part: 37.24, whole: 43.2 }, 10, 2) // 8.62
 */
export function pointsOf({ part, whole }: Share, weight: number, places: number): number {
  if (part >= whole) return weight;
  return Math.min(Math.max(proportion(part, weight, whole, places) ?? 0, 0), weight);
}
