/** 预算执行率 and its score. */
import { ratio } from "../domain/decimal";
import type { Step } from "../domain/step";
import type { Profile } from "../law/profile";
import { bandScore } from "./bands";
import { basisStep } from "./basis-step";
import { percentOf, type Points } from "./quantity-score";
import { pointsOf } from "./points";

/** Points, the steps, and a doubt (a key in locales/) where the figure rests on something the form does not say. */
export interface ExecutionPoints {
  readonly points: number;
  readonly doubt: string | null;
  readonly steps: readonly Step[];
}

/** 执行率 B/A, not capped. @returns null for a budget of 0 @example executionRate(43.2, 37.24) // 0.862037037037037 */
export function executionRate(budget: number, executed: number): number | null {
  return ratio(executed, budget);
}

/** 执行率 × 分值, never above the weight. */
function byRatio(budget: number, executed: number, weight: number, places: number): Points {
  const score = pointsOf({ part: executed, whole: budget }, weight, places);
  if (executed >= budget) return { points: score, step: { key: "score.capped", values: { score } } };
  const rate = percentOf({ part: executed, whole: budget });
  return { points: score, step: { key: "score.ratio", values: { rate, weight, score } } };
}

/** 101号: full where the project is done within its budget; a tier of the rate where it is not. */
function byTiers(rate: number, weight: number, completed: boolean | null, profile: Profile): Points {
  const done = completed === true || (completed === null && rate >= 1);
  if (done) return { points: weight, step: { key: "execution.completed", values: { score: weight } } };
  return bandScore(rate, profile.executionTiers, weight, profile.scorePlaces);
}

/**
 * The score of budget execution, by the profile's rule.
 *
 * @param budget 全年预算数, above 0
 * @param executed 全年执行数, in the same money
 * @param weight 执行率分值
 * @param completed whether the project was completed, which the tiers of 101号 ask; null where not known
 * @returns under tiers with `completed` null and less than the whole spent: the tier's points, with a doubt
 * @example executionScore(43.2, 37.24, 10, null, mof2020).points // 8.62
 * @example executionScore(100, 85, 10, null, mof2021).points // 7
 */
export function executionScore(
  budget: number,
  executed: number,
  weight: number,
  completed: boolean | null,
  profile: Profile,
): ExecutionPoints {
  const tiers = profile.executionRule === "tiers";
  const { points, step } = tiers
    ? byTiers(ratio(executed, budget) ?? 0, weight, completed, profile)
    : byRatio(budget, executed, weight, profile.scorePlaces);
  const rate = percentOf({ part: executed, whole: budget });
  return {
    points,
    doubt: tiers && completed === null && executed < budget ? "completed-unknown" : null,
    steps: [
      { key: "execution.rate", values: { budget, executed, rate } },
      step,
      basisStep(profile.constants[tiers ? "executionTiers" : "executionRule"].source),
    ],
  };
}
