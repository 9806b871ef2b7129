/** A target of 0 or less for something wanted: it has no ratio, only met or not. */
import type { Operator } from "../domain/quantity";
import { fullPoints, type Points } from "./quantity-score";

function isMet(op: Operator | null, a: number, b: number): boolean {
  if (op === "=" && a === 0) return b <= 0;
  return op === ">" ? b > a : b >= a;
}

/**
 * The score where no share can be had of the target.
 *
 * A target of `=0` is met by 0 or less, as in the systems' own calculation; `≥0` by 0 or more.
 *
 * @returns null for a target below 0 that was not met: no rule says how much of it counts
 * @example zeroTargetScore("=", 0, 1, 10)?.points // 0
 */
export function zeroTargetScore(op: Operator | null, a: number, b: number, weight: number): Points | null {
  if (isMet(op, a, b)) return fullPoints(weight);
  return a === 0 ? { points: 0, step: { key: "score.zero-target", values: { b } } } : null;
}
