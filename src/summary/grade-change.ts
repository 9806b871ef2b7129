/** 等级变化. */
import type { Profile } from "../law/profile";
import { gradeOf } from "../scoring/grade";

/** 降级 · 升级 · 一致. */
export type GradeChange = "down" | "up" | "same";

/**
 * Whether a grade went down or up from one score to the other.
 *
 * @param from points; null where there is no score
 * @param to points; null where there is no score
 * @returns null where one of the scores is missing
 * @example gradeChange(90, 89.99, mof2020) // "down"
 */
export function gradeChange(from: number | null, to: number | null, profile: Profile): GradeChange | null {
  if (from === null || to === null) return null;
  const rank = (score: number): number => profile.grades.findIndex(({ name }) => name === gradeOf(score, profile));
  const [before, after] = [rank(from), rank(to)];
  return after === before ? "same" : after > before ? "down" : "up";
}
