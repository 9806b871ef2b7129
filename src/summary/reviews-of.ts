/** Which review score belongs to which form. */
import { groupBy } from "../domain/group-by";
import type { ReviewedScore } from "./batch";
import { foldName } from "./identity";
import type { Submission } from "./submission";

/** Review scores by form, and those that belong to none, by the name of the project. */
export interface MatchedReviews {
  readonly scores: ReadonlyMap<Submission, number>;
  /** No form has that project (and unit). */
  readonly unmatched: readonly string[];
  /** Several forms have it. */
  readonly ambiguous: readonly string[];
  /** One form, several scores that differ: none of them counts. */
  readonly conflicting: readonly string[];
}

/**
 * Finds for each review score the one form that it is of: same project and, where it names a unit, same unit or
 * department.
 *
 * @example reviewsOf([form], [{ project: "甲", unit: null, score: 85 }]).scores.get(form) // 85
 */
export function reviewsOf(submissions: readonly Submission[], reviews: readonly ReviewedScore[]): MatchedReviews {
  const forms = groupBy(submissions, (form) => (form.project === null ? null : foldName(form.project)));
  const given = new Map<Submission, Set<number>>();
  const unmatched: string[] = [];
  const ambiguous: string[] = [];
  for (const { project, unit, score } of reviews) {
    const isOfUnit = (name: string | null): boolean =>
      unit === null || (name !== null && foldName(name) === foldName(unit));
    const found = (forms.get(foldName(project)) ?? []).filter(
      (form) => isOfUnit(form.unit) || isOfUnit(form.department),
    );
    const [form] = found;
    if (form === undefined) unmatched.push(project);
    else if (found.length > 1) ambiguous.push(project);
    else given.set(form, (given.get(form) ?? new Set()).add(score));
  }
  const isOne = ([, scores]: readonly [Submission, ReadonlySet<number>]): boolean => scores.size === 1;
  return {
    scores: new Map([...given].filter(isOne).flatMap(([form, scores]) => [...scores].map((score) => [form, score]))),
    unmatched,
    ambiguous,
    conflicting: [...given].filter((one) => !isOne(one)).map(([{ project }]) => project ?? ""),
  };
}
