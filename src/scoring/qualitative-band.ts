/** 定性三档: the scores a grade allows. */
import { proportion, subtract } from "../domain/decimal";
import type { QualitativeGrade } from "../domain/quantity";
import type { ProfileValues } from "../law/profile";

/**
 * Lowest and highest score of a grade, both included; the bound between two grades belongs to the better one.
 *
 * @param grade 1 达成, 2 部分达成, 3 未达成
 * @param weight 分值
 * @param profile lower bounds of the first two grades, and the places of scores
 * @example qualitativeBand(1, 10, mof2020) // [8, 10]
 * @example qualitativeBand(2, 10, mof2020) // [6, 7.99]
 */
export function qualitativeBand(
  grade: QualitativeGrade,
  weight: number,
  profile: Pick<ProfileValues, "qualitativeBands" | "scorePlaces">,
): readonly [number, number] {
  const places = profile.scorePlaces;
  const [first, second] = profile.qualitativeBands.map((share) => proportion(weight, share, 1, places) ?? 0);
  const bounds = [weight, first ?? 0, second ?? 0, 0];
  const lowest = bounds[grade] ?? 0;
  const above = bounds[grade - 1] ?? 0;
  return grade === 1 ? [lowest, weight] : [lowest, Math.max(subtract(above, 10 ** -places), lowest)];
}
