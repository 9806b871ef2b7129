/** 偏差清单. */
import { subtract } from "../../domain/decimal";
import { parseQuantity } from "../../domain/target-value/parse-quantity";
import { compareDates } from "../../domain/target-value/compare-dates";
import type { Profile } from "../../law/profile";
import type { SummaryBasis } from "../batch";
import { emptyNote } from "../notes";
import type { SubmittedIndicator, Submission } from "../submission";
import type { Column, Label, Table, TableCell } from "../table";

const COLUMNS: readonly Column[] = [
  { key: "number", kind: "count" },
  { key: "department", kind: "text" },
  { key: "unit", kind: "text" },
  { key: "project", kind: "long-text" },
  { key: "indicator", kind: "long-text" },
  { key: "target", kind: "text" },
  { key: "actual", kind: "text" },
  { key: "completion", kind: "rate" },
  { key: "deviation", kind: "rate" },
  { key: "weight", kind: "points" },
  { key: "score", kind: "points" },
  { key: "kind", kind: "text" },
  { key: "reason", kind: "long-text" },
];

/** True where both are dates and the second lies behind the first. */
function isLate({ target, actual }: SubmittedIndicator, year: number | null): boolean {
  if (target.kind !== "date" || actual.kind !== "date") return false;
  const compared = compareDates(parseQuantity(target.text), parseQuantity(actual.text), year);
  return "late" in compared && compared.late;
}

function isBelow(points: number | null, weight: number | null): boolean {
  return points !== null && weight !== null && points < weight;
}

/** Short of its target: by its completion, by its date, or by the target of 0 that has no completion. */
function isShort(indicator: SubmittedIndicator, year: number | null): boolean {
  const { completion, recomputed, weight } = indicator;
  return completion === null ? isLate(indicator, year) || isBelow(recomputed, weight) : completion < 1;
}

/** Beyond its target, to the good side; a target below 0 has no completion, and no good side to go by. */
function beyond({ completion, deviation, reverse }: SubmittedIndicator, profile: Profile): Label | null {
  if (completion === null || deviation === null) return null;
  const excess = reverse ? -deviation : deviation;
  if (excess > subtract(profile.overRemarkFrom, 1)) return { label: reverse ? "looseLimit" : "lowTarget" };
  if (excess < subtract(profile.overReasonFrom, 1)) return null;
  return { label: reverse ? "farBelowLimit" : "farAbove" };
}

function kindOf(indicator: SubmittedIndicator, year: number | null, profile: Profile): Label | null {
  const { completion, target, score, weight } = indicator;
  if (isShort(indicator, year)) return { label: "short" };
  const far = beyond(indicator, profile);
  if (far !== null || completion !== null || !isBelow(score, weight)) return far;
  return { label: target.kind === "qualitative" ? "qualitative" : "notFull" };
}

interface Deviation {
  readonly submission: Submission;
  readonly indicator: SubmittedIndicator;
  readonly kind: Label;
}

/** Nobody has to explain why less was spent or lost than the limit allows. */
const ASKS_NOTHING: ReadonlySet<string> = new Set(["farBelowLimit", "looseLimit"]);

function isUnexplained({ indicator: { reason, reasonMissing }, kind }: Deviation): boolean {
  return reasonMissing || (reason === null && !ASKS_NOTHING.has(kind.label));
}

function reasonOf(deviation: Deviation): TableCell {
  const { reason } = deviation.indicator;
  if (!isUnexplained(deviation)) return reason;
  return reason === null ? { label: "noReason" } : { label: "emptyReason", facts: { reason } };
}

function deviationsOf(submission: Submission, year: number | null, profile: Profile): Deviation[] {
  return submission.indicators.flatMap((indicator) => {
    const kind = kindOf(indicator, submission.year ?? year, profile);
    return kind === null ? [] : [{ submission, indicator, kind }];
  });
}

function rowOf(listed: Deviation, index: number): TableCell[] {
  const { submission, indicator, kind } = listed;
  const { department, unit, project } = submission;
  const { name, target, actual, completion, deviation, weight, score } = indicator;
  const unnamed: Label = { label: "unnamed" };
  return [
    index + 1,
    department,
    unit,
    project ?? unnamed,
    name ?? unnamed,
    target.text,
    actual.text,
    completion,
    deviation,
    weight,
    score,
    kind,
    reasonOf(listed),
  ];
}

/**
 * 偏差清单: every indicator short of its target or far beyond it, and every one without a completion that lost points.
 *
 * Far beyond is by 偏差率 (B−A)/A, from the profile's thresholds of B/A; for an indicator where less is better, below.
 *
 * @example deviationList(basis).rows[0]?.slice(5, 9) // ["≥100个", "97个", 0.97, -0.03]
 */
export function deviationList({ batch, profile }: SummaryBasis): Table {
  const deviations = batch.counted.flatMap((submission) => deviationsOf(submission, batch.year, profile));
  const unexplained = deviations.filter(isUnexplained).length;
  const facts = { count: deviations.length, unexplained };
  return {
    id: "deviation-list",
    columns: COLUMNS,
    rows: deviations.map(rowOf),
    foot: [],
    chart: null,
    notes: batch.counted.length === 0 ? emptyNote(batch.counted) : [{ label: "unexplained", facts }],
  };
}
