/** 自评与复核对比. */
import { ratio, subtract } from "../../domain/decimal";
import type { Profile } from "../../law/profile";
import { gradeOf } from "../../scoring/grade";
import type { SummaryBasis } from "../batch";
import { gradeChange, type GradeChange } from "../grade-change";
import { countNote } from "../notes";
import { reviewsOf, type MatchedReviews } from "../reviews-of";
import type { Submission } from "../submission";
import type { Column, Label, Table, TableCell } from "../table";

const COLUMNS: readonly Column[] = [
  { key: "number", kind: "count" },
  { key: "department", kind: "text" },
  { key: "unit", kind: "text" },
  { key: "project", kind: "long-text" },
  { key: "self", kind: "points" },
  { key: "review", kind: "points" },
  { key: "difference", kind: "points" },
  { key: "differenceRate", kind: "rate" },
  { key: "selfGrade", kind: "text" },
  { key: "reviewGrade", kind: "text" },
  { key: "change", kind: "text" },
];

/** Names that a note gives of those it counts. */
const FIRST_NAMES = 3;

interface Compared {
  readonly submission: Submission;
  readonly review: number;
  /** Null where the form has no score. */
  readonly change: GradeChange | null;
}

function rowOf({ submission, review, change }: Compared, index: number, profile: Profile): TableCell[] {
  const { department, unit, project, score: self } = submission;
  const difference = self === null ? null : subtract(review, self);
  return [
    index + 1,
    department,
    unit,
    project,
    self,
    review,
    difference,
    self === null || difference === null ? null : ratio(difference, self),
    self === null ? null : gradeOf(self, profile),
    gradeOf(review, profile),
    change === null ? null : { label: change },
  ];
}

/** A note on those that are left out, by their first names; none where there are none. */
function leftOut(label: string, names: readonly string[]): Label[] {
  const first = names.slice(0, FIRST_NAMES).join("、");
  return names.length === 0 ? [] : [{ label, facts: { count: names.length, names: first } }];
}

function notesOf(rows: readonly Compared[], matched: MatchedReviews, projects: number): Label[] {
  const how = (change: GradeChange): number => rows.filter((row) => row.change === change).length;
  const facts = { count: rows.length, down: how("down"), up: how("up"), same: how("same") };
  return [
    { label: "changes", facts },
    ...countNote("unreviewed", projects - rows.length),
    ...leftOut("unmatched", matched.unmatched),
    ...leftOut("ambiguous", matched.ambiguous),
    ...leftOut("conflicting", matched.conflicting),
  ];
}

/**
 * 自评与复核对比: a row for each project that has one review score.
 *
 * difference = review − self; differenceRate = difference ÷ self.
 *
 * @example reviewComparison(basis).rows[0]?.slice(4, 8) // [95, 85.5, -9.5, -0.1]
 */
export function reviewComparison({ batch, profile, reviews }: SummaryBasis): Table {
  const table = { id: "review-comparison", columns: COLUMNS, foot: [], chart: null } as const;
  if (reviews === null) return { ...table, rows: [], notes: [{ label: "noReviews" }] };
  const matched = reviewsOf(batch.counted, reviews);
  const compared = batch.counted.flatMap((submission): Compared[] => {
    const review = matched.scores.get(submission);
    if (review === undefined) return [];
    return [{ submission, review, change: gradeChange(submission.score, review, profile) }];
  });
  return {
    ...table,
    rows: compared.map((row, index) => rowOf(row, index, profile)),
    notes: notesOf(compared, matched, batch.counted.length),
  };
}
