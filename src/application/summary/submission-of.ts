/** A checked form as the standard tables count it. */
import { cellPlace } from "../../domain/cell-address";
import { sum as add } from "../../domain/decimal";
import type { FilledForm, IndicatorRow } from "../../domain/filled-form";
import { moneyIn } from "../../domain/money";
import type { Quantity } from "../../domain/quantity";
import type { Level1 } from "../../domain/taxonomy";
import { firstLevel } from "../../rules/shared/first-level";
import { fundsFigures } from "../../scoring/form-execution";
import { filledExecution } from "../../scoring/form-total";
import { executionRate } from "../../scoring/execution-score";
import type { FormScores, IndicatorScore } from "../../scoring/scores";
import type { SubmittedIndicator, SubmittedValue, Submission } from "../../summary/submission";
import type { ReportedFinding, SheetReport } from "../report";

/** Rules that ask for a reason, or for a better one. */
const ASKS_REASON: ReadonlySet<string> = new Set(["S-06", "S-08", "S-09", "S-14"]);

/** Rows of indicators whose reason is asked for. */
function rowsWithoutReason(findings: readonly ReportedFinding[]): ReadonlySet<number> {
  const asking = findings.filter(({ rule }) => ASKS_REASON.has(rule));
  return new Set(asking.flatMap(({ cells }) => cells.map((cell) => cellPlace(cell)?.row ?? 0)));
}

function valueOf({ text, kind, op, value, unit }: Quantity): SubmittedValue {
  return { text, kind, op, value, unit };
}

function indicatorOf(score: IndicatorScore, reasonMissing: boolean): SubmittedIndicator {
  const { row, direction, completion, deviation, recomputed } = score;
  return {
    row: row.row,
    level1: row.level1,
    level2: row.level2,
    name: row.name,
    target: valueOf(row.target),
    actual: valueOf(row.actual),
    weight: row.weight.value,
    score: row.score.value,
    recomputed,
    completion,
    deviation,
    reverse: direction === "down",
    judged: direction === "judged",
    reason: row.reason,
    reasonMissing,
  };
}

/** Scores as filled in, by first level. */
function levelScores(rows: readonly IndicatorRow[]): Partial<Record<Level1, number>> {
  const levels: Partial<Record<Level1, number>> = {};
  for (const row of rows) {
    const level = firstLevel(row);
    const { value } = row.score;
    if (level !== null && value !== null) levels[level] = add([levels[level] ?? 0, value]);
  }
  return levels;
}

/** Budget and what was spent of it, in 万元. */
function moneyOf({ header, funds }: FilledForm): Pick<Submission, "moneyUnit" | "budget" | "executed" | "rate"> {
  const moneyUnit = header.moneyUnit.value;
  const figures = funds === null ? null : fundsFigures(funds);
  const { budget = null, executed = null } = figures ?? {};
  const inTenThousands = (amount: number | null): number | null =>
    amount === null || moneyUnit === null ? null : moneyIn(amount, moneyUnit, "万元");
  return {
    moneyUnit,
    budget: inTenThousands(budget),
    executed: inTenThousands(executed),
    rate: budget === null || executed === null || budget <= 0 ? null : executionRate(budget, executed),
  };
}

/** Σ of the scores as filled in; null where one is missing, as a sum of some is nobody's total. */
function wholeSum(form: FilledForm, scores: FormScores): number | null {
  const isScored = form.indicators.every(
    ({ weight, score }) => weight.value === null || score.value !== null || score.shared,
  );
  const isExecutionScored = scores.execution === null || filledExecution(form) !== null;
  return isScored && isExecutionScored ? scores.total.sum : null;
}

/** True for a form as it is handed out: no name, no score, no money. */
export function isBlank({ project, score, budget, executed }: Submission): boolean {
  return project === null && score === null && (budget ?? 0) === 0 && (executed ?? 0) === 0;
}

/**
 * What the tables count of a sheet.
 *
 * @param report of a check
 * @param file as it was named; "" for the open workbook
 * @returns null where the sheet is no form that this version reads
 * @example submissionOf(report, "a.xlsx")?.rate // 0.95
 */
export function submissionOf(report: SheetReport, file: string): Submission | null {
  const { sheet, form, filled, scores, findings } = report;
  if (form === null || filled === null || scores === null) return null;
  const asked = rowsWithoutReason(findings);
  const indicators = scores.indicators.map((score) => indicatorOf(score, asked.has(score.row.row)));
  const { header, total } = filled;
  const printed = total.score.value;
  const sum = wholeSum(filled, scores);
  return {
    place: { file, sheet },
    form,
    project: header.project.value,
    department: header.department.value,
    unit: header.unit.value,
    year: header.year.value,
    ...moneyOf(filled),
    executionScore: filledExecution(filled),
    levelScores: levelScores(filled.indicators),
    score: printed ?? sum,
    printed,
    sum,
    recomputed: scores.total.recomputed,
    printedGrade: total.grade.value,
    indicators,
    findings: findings.map(({ rule, severity }) => ({ rule, severity })),
    missingReasons: indicators.filter(({ reasonMissing }) => reasonMissing).length,
  };
}
