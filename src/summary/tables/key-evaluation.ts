/** 重点评价建议: whom the place's rules name for their money, or for the years gone since the last evaluation. */
import type { AmountBounds, KeyEvaluationRule } from "../../law/result-rules";
import { basisLabel } from "../basis-label";
import type { SummaryBasis } from "../batch";
import { byAmount, evaluationSubjects, type EvaluationSubject } from "../evaluation-subjects";
import { countNote, emptyNote } from "../notes";
import type { Column, Label, Table, TableCell } from "../table";

const COLUMNS: readonly Column[] = [
  { key: "number", kind: "count" },
  { key: "department", kind: "text" },
  { key: "unit", kind: "text" },
  { key: "project", kind: "long-text" },
  { key: "budget", kind: "money" },
  { key: "lastEvaluated", kind: "year" },
  { key: "yearsSince", kind: "count" },
  { key: "reasons", kind: "long-text" },
  { key: "basis", kind: "long-text" },
];

/** What a rule comes to over all subjects. */
interface Outcome {
  readonly rule: KeyEvaluationRule;
  /** Whom it is about by their money, the largest first. */
  readonly eligible: readonly EvaluationSubject[];
  readonly chosen: readonly EvaluationSubject[];
}

/** Unknown money reaches no bound, and is beyond none. */
function isWithin(amount: number | null, { from, above, upTo }: AmountBounds): boolean {
  if (amount === null) return from === undefined && above === undefined;
  return amount >= (from ?? amount) && amount <= (upTo ?? amount) && (above === undefined || amount > above);
}

function outcomeOf(rule: KeyEvaluationRule, subjects: readonly EvaluationSubject[]): Outcome {
  const { on, amount, everyYears, pick } = rule;
  const eligible = subjects.filter((subject) => subject.on === on && isWithin(subject.amount, amount));
  const chosen = eligible.filter(
    ({ yearsSince }) => everyYears === null || (yearsSince !== null && yearsSince >= everyYears),
  );
  return { rule, eligible, chosen: pick === null ? chosen : chosen.slice(0, pick) };
}

/** ≥ or > and the figure; nothing where the rule has no lower bound. */
function limitFacts({ from, above }: AmountBounds): Label["facts"] {
  if (above !== undefined) return { bound: ">", limit: above };
  return from === undefined ? {} : { bound: "≥", limit: from };
}

function reasonOf({ rule, eligible }: Outcome, subject: EvaluationSubject): Label {
  const { amount, everyYears, pick, demand } = rule;
  const facts = {
    ...limitFacts(amount),
    ...(everyYears === null ? {} : { every: everyYears, years: subject.yearsSince ?? 0 }),
    ...(pick === null ? {} : { pick, rank: eligible.indexOf(subject) + 1 }),
  };
  return { label: demand, facts };
}

function notesOf(outcomes: readonly Outcome[], subjects: readonly EvaluationSubject[]): Label[] {
  const projects = subjects.filter(({ on }) => on === "project");
  const forYears = outcomes.flatMap(({ rule, eligible }) => (rule.everyYears === null ? [] : eligible));
  const onDepartments = outcomes.some(({ rule }) => rule.on === "department");
  const picked = outcomes.flatMap(({ rule, eligible, chosen }): Label[] =>
    rule.pick === null || eligible.length === 0
      ? []
      : [{ label: "largest", facts: { ...limitFacts(rule.amount), count: eligible.length, picked: chosen.length } }],
  );
  return [
    ...(outcomes.some(({ chosen }) => chosen.length > 0) ? [] : [{ label: "nobody" }]),
    ...picked,
    ...countNote("notEvaluated", forYears.filter(({ yearsSince }) => yearsSince === null).length),
    ...(onDepartments
      ? [
          { label: "departmentMoney" },
          ...countNote("withoutDepartment", projects.filter(({ department }) => department === null).length),
        ]
      : []),
    ...countNote("withoutBudget", projects.filter(({ amount }) => amount === null).length),
  ];
}

/** 重点评价建议: the largest first. @example keyEvaluation(basis).rows[0]?.[4] // 60000 */
export function keyEvaluation(basis: SummaryBasis): Table {
  const { batch, profile } = basis;
  const subjects = evaluationSubjects(basis).sort(byAmount);
  const outcomes = profile.keyEvaluation.map((rule) => outcomeOf(rule, subjects));
  const lines = subjects.flatMap((subject): TableCell[][] => {
    const { on, department, unit, project, amount, lastEvaluated, yearsSince } = subject;
    const named = outcomes.filter(({ chosen }) => chosen.includes(subject));
    if (named.length === 0) return [];
    const name = on === "department" ? { label: "wholeDepartment" } : (project ?? { label: "unnamed" });
    const reasons = named.map((outcome) => reasonOf(outcome, subject));
    const sources = named.map(({ rule }) => basisLabel(rule.source));
    return [[department, unit, name, amount, lastEvaluated, yearsSince, reasons, sources]];
  });
  const ruled = outcomes.length === 0 ? [{ label: "noRule" }] : notesOf(outcomes, subjects);
  return {
    id: "key-evaluation",
    columns: COLUMNS,
    rows: lines.map((line, index) => [index + 1, ...line]),
    foot: [],
    chart: null,
    notes: batch.counted.length === 0 ? emptyNote(batch.counted) : ruled,
  };
}
