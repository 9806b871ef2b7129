/** 定量指标得分: by ratio (10号 第十六条), or with a pass mark (101号). */
import { multiply, proportion, subtract } from "../domain/decimal";
import type { Step } from "../domain/step";
import type { ProfileValues } from "../law/profile";
import type { Share } from "./completion";
import { pointsOf } from "./points";

/** Points and the step that says how. */
export interface Points {
  readonly points: number;
  readonly step: Step;
}

/** A share as a percentage for a sentence, two decimals at most. @example percentOf({ part: 40, whole: 50 }) // 80 */
export function percentOf({ part, whole }: Share): number {
  return proportion(part, 100, whole, 2) ?? 0;
}

/** Completed: the whole weight. */
export function fullPoints(weight: number): Points {
  return { points: weight, step: { key: "score.full", values: { score: weight } } };
}

function byRatio(share: Share, weight: number, places: number): Points {
  const score = pointsOf(share, weight, places);
  return { points: score, step: { key: "score.ratio", values: { rate: percentOf(share), weight, score } } };
}

/** （完成率−及格线）÷（1−及格线）× 分值; nothing below the pass mark. */
function byPassMark(share: Share, weight: number, mark: number, places: number): Points {
  const bar = multiply(mark, share.whole);
  const percent = multiply(mark, 100);
  if (share.part < bar) return { points: 0, step: { key: "score.failed", values: { mark: percent } } };
  const passed: Share = { part: subtract(share.part, bar), whole: subtract(share.whole, bar) };
  const score = pointsOf(passed, weight, places);
  return {
    points: score,
    step: { key: "score.pass-mark", values: { rate: percentOf(share), mark: percent, weight, score } },
  };
}

/**
 * The score of a quantitative indicator, by the profile's rule.
 *
 * @param share its completion
 * @param weight 分值
 * @param profile rule, pass mark and places
 * @example quantityScore({ part: 40, whole: 50 }, 10, mof2020).points // 8
 * @example quantityScore({ part: 40, whole: 50 }, 10, mof2021).points // 5
 */
export function quantityScore(
  share: Share,
  weight: number,
  profile: Pick<ProfileValues, "quantityRule" | "passMark" | "scorePlaces">,
): Points {
  if (share.part >= share.whole) return fullPoints(weight);
  return profile.quantityRule === "pass-mark"
    ? byPassMark(share, weight, profile.passMark, profile.scorePlaces)
    : byRatio(share, weight, profile.scorePlaces);
}
