/** The total of a form: as filled in, as re-computed, and its grade. */
import { sum } from "../domain/decimal";
import { totalRow } from "../domain/entry";
import type { FilledForm } from "../domain/filled-form";
import type { Step } from "../domain/step";
import type { Profile } from "../law/profile";
import { basisStep } from "./basis-step";
import { gradeOf } from "./grade";
import type { ExecutionScore, FormScores, IndicatorScore } from "./scores";

/** Sum of all weights; a block without a weight column counts with the weight its goal prints. */
function weightSum(form: FilledForm, execution: ExecutionScore | null): number | null {
  const weights: number[] = [];
  for (const block of form.blocks) {
    if (block.columns.weight === undefined && typeof block.goal?.value === "number") weights.push(block.goal.value);
  }
  for (const { weight } of form.indicators) if (weight.value !== null) weights.push(weight.value);
  if (weights.length === 0) return null;
  if (execution !== null) weights.push(execution.weight);
  return sum(weights);
}

/** 执行率得分 as filled in: the total row's, else the first that any row has. @example filledExecution(form) // 8.62 */
export function filledExecution(form: FilledForm): number | null {
  const { funds } = form;
  if (funds === null) return null;
  const own = totalRow(funds)?.entries.score.value ?? null;
  return own ?? funds.rows.find((row) => row.entries.score.value !== null)?.entries.score.value ?? null;
}

/** Sum of the scores as filled in; null where none is. */
function filledSum(form: FilledForm): number | null {
  const scores: number[] = [];
  const execution = filledExecution(form);
  if (execution !== null) scores.push(execution);
  for (const { score } of form.indicators) if (score.value !== null) scores.push(score.value);
  return scores.length === 0 ? null : sum(scores);
}

/** What one row adds to the re-computed total; null where that cannot be said. */
function contribution({ row, recomputed, why }: IndicatorScore): number | null {
  if (recomputed !== null) return recomputed;
  if (why === "qualitative") return row.score.value;
  const outside = row.weight.value === null && row.score.value === null && !row.weight.shared && !row.score.shared;
  return outside ? 0 : null;
}

/** Σ of the re-computed scores of the rows; null where one of them cannot be said, or no row has a weight. */
function recomputedRows(indicators: readonly IndicatorScore[]): number | null {
  const scores: number[] = [];
  let weighted = false;
  for (const indicator of indicators) {
    const points = contribution(indicator);
    if (points === null) return null;
    weighted ||= indicator.row.weight.value !== null;
    scores.push(points);
  }
  return weighted ? sum(scores) : null;
}

/** The steps of the total, and of its grade. */
function totalSteps(
  rows: number | null,
  execution: ExecutionScore | null,
  recomputed: number | null,
  graded: number | null,
  grade: string | null,
  profile: Profile,
): readonly Step[] {
  const steps: Step[] = [];
  if (rows !== null && recomputed !== null) {
    const values = { rows, execution: execution?.recomputed ?? 0, total: recomputed };
    steps.push({ key: execution === null ? "total.rows" : "total.sum", values });
  }
  if (graded !== null && grade !== null) {
    steps.push({ key: "total.grade", values: { score: graded, grade } }, basisStep(profile.constants.grades.source));
  }
  return steps;
}

/**
 * Totals of a form.
 *
 * @param form the filled form
 * @param indicators the scores of its rows, in their order
 * @param execution its execution score
 * @param profile the place's grades
 * @example scoreTotal(form, indicators, execution, mof2020).recomputed // 97.6
 */
export function scoreTotal(
  form: FilledForm,
  indicators: readonly IndicatorScore[],
  execution: ExecutionScore | null,
  profile: Profile,
): FormScores["total"] {
  const filled = filledSum(form);
  const rows = recomputedRows(indicators);
  const known = execution === null ? 0 : execution.recomputed;
  const recomputed = rows === null || known === null ? null : sum([rows, known]);
  const graded = recomputed ?? form.total.score.value ?? filled;
  const grade = graded === null ? null : gradeOf(graded, profile);
  return {
    weight: weightSum(form, execution),
    sum: filled,
    recomputed,
    grade,
    steps: totalSteps(rows, execution, recomputed, graded, grade, profile),
  };
}
