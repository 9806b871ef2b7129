/** 等级分布. */
import { ratio } from "../domain/decimal";
import type { Profile } from "../law/profile";
import { byGrade, tallyOf, type ScoredProject } from "./scored-project";

/** One grade's line; shares are fractions. */
export interface GradeShare {
  readonly grade: string;
  readonly count: number;
  /** Of all projects; 0 where there are none. */
  readonly share: number;
  readonly amount: number;
  /** Of all money; null where there is none. */
  readonly amountShare: number | null;
}

/**
 * How many projects have each grade of the profile, best first, and how much of the money is theirs.
 *
 * @example gradeDistribution([{ score: 95, amount: 10 }, { score: 70, amount: 30 }], mof2020)[0]
 * // { grade: "优", count: 1, share: 0.5, amount: 10, amountShare: 0.25 }
 */
export function gradeDistribution(projects: readonly ScoredProject[], profile: Profile): readonly GradeShare[] {
  const whole = tallyOf(projects);
  const groups = byGrade(projects, profile);
  return profile.grades.map(({ name }) => {
    const { count, amount } = tallyOf(groups.get(name) ?? []);
    return {
      grade: name,
      count,
      share: ratio(count, whole.count) ?? 0,
      amount,
      amountShare: ratio(amount, whole.amount),
    };
  });
}
