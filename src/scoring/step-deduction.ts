/** 按点扣分: 每降5%扣1分，扣完为止. */
import { multiply, ratio, round, subtract } from "../domain/decimal";
import type { Points } from "./quantity-score";

/** From `base` down, every full `per` costs `deduct` points; `floor` is the least that is left. All above 0 but `floor`. */
export interface StepDeduction {
  readonly base: number;
  readonly per: number;
  readonly deduct: number;
  readonly floor: number;
}

/**
 * The score by deduction of steps.
 *
 * @param result in the unit of `base` and `per`
 * @param rule 群众满意率90%以上得10分，每降5%扣1分，扣完为止 is { base: 0.9, per: 0.05, deduct: 1, floor: 0 }
 * @param weight 分值
 * @param places decimal places of scores
 * @example stepDeductionScore(0.8, { base: 0.9, per: 0.05, deduct: 1, floor: 0 }, 10, 2).points // 8
 */
export function stepDeductionScore(result: number, rule: StepDeduction, weight: number, places: number): Points {
  const missing = Math.max(subtract(rule.base, result), 0);
  const steps = Math.floor(ratio(missing, rule.per) ?? 0);
  const lost = multiply(steps, rule.deduct);
  const score = Math.max(round(subtract(weight, lost), places), rule.floor);
  return {
    points: score,
    step: { key: "score.steps", values: { result, base: rule.base, steps, lost, weight, score } },
  };
}
