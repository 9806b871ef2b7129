/** 分档: a share of the weight for results from a bound up. */
import type { Band } from "../law/profile";
import { multiply } from "../domain/decimal";
import { pointsOf } from "./points";
import type { Points } from "./quantity-score";

/**
 * The score by bands; a band's lower bound belongs to it.
 *
 * @param result a fraction (满意度, 执行率)
 * @param bands in any order; below the lowest there is nothing
 * @param weight 分值
 * @param places decimal places of scores
 * @example bandScore(0.85, [{ from: 0.9, share: 1 }, { from: 0.8, share: 0.8 }], 10, 2).points // 8
 */
export function bandScore(result: number, bands: readonly Band[], weight: number, places: number): Points {
  let best: Band | null = null;
  for (const band of bands) if (result >= band.from && band.from >= (best?.from ?? -Infinity)) best = band;
  const rate = multiply(result, 100);
  if (best === null) return { points: 0, step: { key: "score.below-bands", values: { rate } } };
  const score = pointsOf({ part: best.share, whole: 1 }, weight, places);
  return {
    points: score,
    step: {
      key: "score.band",
      values: { rate, from: multiply(best.from, 100), share: multiply(best.share, 100), weight, score },
    },
  };
}
