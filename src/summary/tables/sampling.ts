/** 抽查名单. */
import { multiply } from "../../domain/decimal";
import { figures_ownDesign } from "../../law/own-design";
import type { Profile } from "../../law/profile";
import type { SummaryBasis } from "../batch";
import { identityOf } from "../identity";
import { lotOf } from "../lot";
import { emptyNote } from "../notes";
import { risksOf } from "../risks";
import { SAMPLE_SHARE } from "../sample";
import type { Submission } from "../submission";
import type { Column, Label, Table, TableCell } from "../table";

const COLUMNS: readonly Column[] = [
  { key: "number", kind: "count" },
  { key: "department", kind: "text" },
  { key: "unit", kind: "text" },
  { key: "project", kind: "long-text" },
  { key: "budget", kind: "money" },
  { key: "score", kind: "points" },
  { key: "risks", kind: "count" },
  { key: "reasons", kind: "long-text" },
  { key: "method", kind: "text" },
];

interface Candidate {
  readonly submission: Submission;
  readonly risks: readonly Label[];
  /** Names it in the lots: what it is about, else where it stands. */
  readonly id: string;
  readonly lot: number;
}

function candidateOf(submission: Submission, profile: Profile, seed: string): Candidate {
  const { file, sheet } = submission.place;
  const id = identityOf(submission) ?? `${file}\n${sheet}`;
  return { submission, risks: risksOf(submission, profile), id, lot: lotOf(id, seed) };
}

/** By lot; equal lots by name, so that the order of the forms decides nothing. */
function byLot(one: Candidate, other: Candidate): number {
  return one.lot - other.lot || (one.id < other.id ? -1 : 1);
}

/** The riskier half, as far as there are risks, and the rest by lot. */
function draw(candidates: readonly Candidate[]): {
  readonly byRisk: readonly Candidate[];
  readonly all: Set<Candidate>;
} {
  const size = Math.ceil(multiply(candidates.length, SAMPLE_SHARE.value));
  const byRisk = candidates
    .filter(({ risks }) => risks.length > 0)
    .sort((one, other) => other.risks.length - one.risks.length || byLot(one, other))
    .slice(0, Math.ceil(multiply(size, figures_ownDesign.riskShare.value)));
  const left = candidates.filter((candidate) => !byRisk.includes(candidate)).sort(byLot);
  return { byRisk, all: new Set([...byRisk, ...left.slice(0, size - byRisk.length)]) };
}

function rowOf({ submission, risks }: Candidate, index: number, method: Label): TableCell[] {
  const { department, unit, project, budget, score } = submission;
  return [
    index + 1,
    department,
    unit,
    project ?? { label: "unnamed" },
    budget,
    score,
    risks.length,
    risks.length === 0 ? null : risks,
    method,
  ];
}

/**
 * 抽查名单: the published share of the forms, rounded up, half of them by risk and the others by lot.
 *
 * The same seed draws the same forms, whatever their order and the names of their files.
 *
 * @example sampling(basis).rows.map((row) => row[3]) // ["农村供水"], of 20 forms
 */
export function sampling({ batch, profile, seed }: SummaryBasis): Table {
  const candidates = batch.counted.map((submission) => candidateOf(submission, profile, seed));
  const { byRisk, all } = draw(candidates);
  const method = (candidate: Candidate): Label =>
    byRisk.includes(candidate) ? { label: "byRisk" } : { label: "atRandom", facts: { seed } };
  const drawn = candidates.filter((candidate) => all.has(candidate));
  const percent = multiply(SAMPLE_SHARE.value, 100);
  const facts = { seed, percent, of: candidates.length, drawn: drawn.length, byRisk: byRisk.length };
  return {
    id: "sampling",
    columns: COLUMNS,
    rows: drawn.map((candidate, index) => rowOf(candidate, index, method(candidate))),
    foot: [],
    chart: null,
    notes: drawn.length === 0 ? emptyNote(batch.counted) : [{ label: "drawn", facts }],
  };
}
