/** 超额完成: what a profile takes off a result far above its target. Off in every national profile. */
import { multiply, proportion, round, subtract } from "../domain/decimal";
import type { Step } from "../domain/step";
import type { OverDeduction } from "../law/profile";
import type { Share } from "./completion";
import { percentOf, type Points } from "./quantity-score";

/**
 * The points left after the deduction for over-achievement.
 *
 * @param share completion B/A of an upward indicator
 * @param weight 分值
 * @param table from which B/A (included) how large a part of the weight is lost; the highest row reached counts
 * @returns null where nothing is taken off
 * @example overScore({ part: 160, whole: 100 }, 10, [{ from: 1.5, deduct: 0.1 }], 2)?.points // 9
 */
export function overScore(
  share: Share,
  weight: number,
  table: readonly OverDeduction[],
  places: number,
): Points | null {
  let reached: OverDeduction | null = null;
  for (const row of table) {
    if (share.part >= multiply(row.from, share.whole) && row.from >= (reached?.from ?? 0)) reached = row;
  }
  if (reached === null) return null;
  const lost = proportion(weight, reached.deduct, 1, places) ?? 0;
  const score = Math.max(round(subtract(weight, lost), places), 0);
  const step: Step = {
    key: "score.over",
    values: { rate: percentOf(share), from: multiply(reached.from, 100), deduct: multiply(reached.deduct, 100), score },
  };
  return { points: score, step };
}
