/** What tables leave out, counted. */
import type { Submission } from "./submission";
import type { Label } from "./table";

/** A note with a count; none where there is nothing to count. @example countNote("noScore", 0) // [] */
export function countNote(label: string, count: number): Label[] {
  return count === 0 ? [] : [{ label, facts: { count } }];
}

/** Notes on forms whose money is not summed, or only half of it. @example moneyNotes([formWithoutUnit])[0]?.label // "moneyUnknown" */
export function moneyNotes(submissions: readonly Submission[]): Label[] {
  const gaps = submissions.map(({ budget, executed }) => [budget, executed].filter((amount) => amount === null).length);
  return [
    ...countNote("moneyUnknown", gaps.filter((count) => count === 2).length),
    ...countNote("moneyHalf", gaps.filter((count) => count === 1).length),
  ];
}

/** A note where a batch has no forms that count. @example emptyNote([])[0]?.label // "noForms" */
export function emptyNote(counted: readonly Submission[]): Label[] {
  return counted.length === 0 ? [{ label: "noForms" }] : [];
}
