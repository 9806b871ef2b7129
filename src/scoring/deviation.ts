/** 偏差率 and 成本偏离度: how far a result lies from what was planned. */
import { ratio, subtract } from "../domain/decimal";

/**
 * 偏差率 (B−A)/A, signed, the same for every direction.
 *
 * @param a target
 * @param b result, on the same base
 * @returns a fraction; null for a target of 0
 * @example deviationOf(14, 14.03) // 0.002142857142857143
 */
export function deviationOf(a: number, b: number): number | null {
  return ratio(subtract(b, a), a);
}

/**
 * 成本偏离度 (实际成本−计划成本)/计划成本, signed.
 *
 * @param planned planned cost
 * @param actual actual cost, in the same money
 * @returns a fraction; null for a plan of 0
 * @example costDeviationOf(200, 210) // 0.05
 */
export function costDeviationOf(planned: number, actual: number): number | null {
  return ratio(subtract(actual, planned), planned);
}
