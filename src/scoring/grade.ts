/** 等级: the name of a total score. */
import { round } from "../domain/decimal";
import type { ProfileValues } from "../law/profile";

/**
 * The grade of a score: rounded to the places of scores first, lower bound included.
 *
 * @param score points out of 100
 * @example gradeOf(90, mof2020) // "优"
 * @example gradeOf(89.995, mof2020) // "优"
 * @example gradeOf(65, guangdong) // "低"
 */
export function gradeOf(score: number, profile: Pick<ProfileValues, "grades" | "scorePlaces">): string {
  const points = round(score, profile.scorePlaces);
  const reached = profile.grades.find((grade) => points >= grade.from) ?? profile.grades.at(-1);
  return reached?.name ?? "";
}
