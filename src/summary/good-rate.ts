/** 优良率. */
import { ratio } from "../domain/decimal";
import type { Profile } from "../law/profile";
import { byGrade, tallyOf, type ScoredProject } from "./scored-project";

/** Fractions of the projects, and of their money, that have a good grade. */
export interface GoodRate {
  /** 0 where there are no projects. */
  readonly byCount: number;
  /** Null where there is no money. */
  readonly byAmount: number | null;
}

/**
 * （优+良）/ all, by count and by amount.
 *
 * @example goodRate([{ score: 95, amount: 1 }, { score: 70, amount: 3 }], mof2020) // { byCount: 0.5, byAmount: 0.25 }
 */
export function goodRate(projects: readonly ScoredProject[], profile: Profile): GoodRate {
  const whole = tallyOf(projects);
  const groups = byGrade(projects, profile);
  const good = tallyOf(profile.goodGrades.flatMap((grade) => groups.get(grade) ?? []));
  return { byCount: ratio(good.count, whole.count) ?? 0, byAmount: ratio(good.amount, whole.amount) };
}
