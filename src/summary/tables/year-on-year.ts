/** 年度对比. */
import { subtract } from "../../domain/decimal";
import type { Profile } from "../../law/profile";
import { gradeOf } from "../../scoring/grade";
import type { SummaryBasis } from "../batch";
import { gradeChange } from "../grade-change";
import { byPlace, identityOf } from "../identity";
import { countNote } from "../notes";
import type { Submission } from "../submission";
import type { Column, Table, TableCell } from "../table";

const COLUMNS: readonly Column[] = [
  { key: "number", kind: "count" },
  { key: "department", kind: "text" },
  { key: "unit", kind: "text" },
  { key: "project", kind: "long-text" },
  { key: "previousYear", kind: "year" },
  { key: "previousScore", kind: "points" },
  { key: "previousGrade", kind: "text" },
  { key: "year", kind: "year" },
  { key: "score", kind: "points" },
  { key: "grade", kind: "text" },
  { key: "difference", kind: "points" },
  { key: "change", kind: "text" },
];

/** The later year first; a form that prints none was given as one of the year before, and comes last. */
function byYear(one: Submission, other: Submission): number {
  return (other.year ?? -Infinity) === (one.year ?? -Infinity)
    ? byPlace(one, other)
    : (other.year ?? -Infinity) - (one.year ?? -Infinity);
}

/** The latest earlier form of every project and unit. */
function latestOf(earlier: readonly Submission[]): ReadonlyMap<string, Submission> {
  const latest = new Map<string, Submission>();
  for (const submission of [...earlier].sort(byYear)) {
    const identity = identityOf(submission);
    if (identity !== null && !latest.has(identity)) latest.set(identity, submission);
  }
  return latest;
}

interface Pair {
  readonly previous: Submission;
  readonly present: Submission;
}

function rowOf({ previous, present }: Pair, index: number, year: number | null, profile: Profile): TableCell[] {
  const grade = (score: number | null): string | null => (score === null ? null : gradeOf(score, profile));
  const change = gradeChange(previous.score, present.score, profile);
  return [
    index + 1,
    present.department,
    present.unit,
    present.project,
    previous.year,
    previous.score,
    grade(previous.score),
    present.year ?? year,
    present.score,
    grade(present.score),
    present.score === null || previous.score === null ? null : subtract(present.score, previous.score),
    change === null ? null : { label: change },
  ];
}

/**
 * 年度对比: a row for each project that has a form of an earlier year, against the latest of them.
 *
 * @example yearOnYear(basis).rows[0]?.slice(4) // [2023, 91, "优", 2024, 85.5, "良", -5.5, { label: "down" }]
 */
export function yearOnYear({ batch, previous, profile }: SummaryBasis): Table {
  const isEarlier = ({ year }: Submission): boolean => year === null || batch.year === null || year < batch.year;
  const earlier = [...batch.otherYears, ...previous].filter(isEarlier);
  const latest = latestOf(earlier);
  const pairs = batch.counted.flatMap((present): Pair[] => {
    const found = latest.get(identityOf(present) ?? "");
    return found === undefined ? [] : [{ previous: found, present }];
  });
  return {
    id: "year-on-year",
    columns: COLUMNS,
    rows: pairs.map((pair, index) => rowOf(pair, index, batch.year, profile)),
    foot: [],
    chart: null,
    notes: earlier.length === 0 ? [{ label: "noEarlier" }] : countNote("alone", batch.counted.length - pairs.length),
  };
}
