/** A project as the tables of grades count it. */
import { sum } from "../domain/decimal";
import { groupBy } from "../domain/group-by";
import type { Profile } from "../law/profile";
import { gradeOf } from "../scoring/grade";

export interface ScoredProject {
  /** 总分, of 100; null for a project that has none, and no grade: it counts in the whole only. */
  readonly score: number | null;
  /** Its money, in any one unit; 0 where projects are counted only. */
  readonly amount: number;
}

/** How many projects, and what money they have together. */
export interface Tally {
  readonly count: number;
  readonly amount: number;
}

/** @example tallyOf([{ score: 95, amount: 10 }, { score: 70, amount: 5 }]) // { count: 2, amount: 15 } */
export function tallyOf(projects: readonly ScoredProject[]): Tally {
  return { count: projects.length, amount: sum(projects.map(({ amount }) => amount)) };
}

/**
 * Projects by the name of their grade.
 *
 * @returns one entry for each grade that occurs
 * @example byGrade([{ score: 95, amount: 10 }], mof2020).get("优")?.length // 1
 */
export function byGrade(
  projects: readonly ScoredProject[],
  profile: Profile,
): ReadonlyMap<string, readonly ScoredProject[]> {
  const scored = projects.flatMap(({ score, amount }) => (score === null ? [] : [{ score, amount }]));
  return groupBy(scored, ({ score }) => gradeOf(score, profile));
}
