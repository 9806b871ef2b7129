/** Sorts forms out: which year is summed up, which forms count, which are duplicates. */
import type { Batch } from "./batch";
import { byPlace, identityOf } from "./identity";
import type { Submission } from "./submission";

/** The year that most forms print; of two the later one. */
function commonestYear(submissions: readonly Submission[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of submissions) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const [first] = [...counts].sort(([one, many], [other, more]) => more - many || other - one);
  return first?.[0] ?? null;
}

/**
 * The year that is summed up: the one that is asked for, else the one that most forms print.
 *
 * @param asked null for nobody's
 * @returns null where no form prints one either
 * @example summedYear([a2023, b2023, a2022], null) // 2023
 */
export function summedYear(submissions: readonly Submission[], asked: number | null): number | null {
  return asked ?? commonestYear(submissions);
}

/** A form that is given twice as one and the same is there once. */
function once(submissions: readonly Submission[]): Submission[] {
  return [...new Set(submissions)];
}

/**
 * Sorts forms out. The order in which they are given decides nothing: of two forms of one project and unit the one counts
 * whose file, then sheet, comes first by name.
 *
 * @param year that is summed up; null for the one that most forms print. A form that prints none is of that year.
 * @returns the forms that count in the order they were given
 * @example sortOut([a2023, b2023, a2022], null).year // 2023
 */
export function sortOut(submissions: readonly Submission[], year: number | null): Batch {
  const summed = summedYear(submissions, year);
  const isOfYear = (submission: Submission): boolean => submission.year === null || submission.year === summed;
  const due = once(submissions).filter(isOfYear);
  const first = new Map<string, Submission>();
  for (const submission of [...due].sort(byPlace)) {
    const identity = identityOf(submission);
    if (identity !== null && !first.has(identity)) first.set(identity, submission);
  }
  const original = (submission: Submission): Submission => first.get(identityOf(submission) ?? "") ?? submission;
  return {
    year: summed,
    counted: due.filter((submission) => original(submission) === submission),
    duplicates: due.flatMap((submission) => {
      const of = original(submission);
      return of === submission ? [] : [{ submission, of }];
    }),
    otherYears: once(submissions).filter((submission) => !isOfYear(submission)),
  };
}
