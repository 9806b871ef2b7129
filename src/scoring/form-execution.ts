/** The execution score of a form: which figures of the funds block it goes by. */
import { sum } from "../domain/decimal";
import { isUnreadable, totalRow } from "../domain/entry";
import type { FilledForm, FundsBlock, FundsColumn } from "../domain/filled-form";
import { LEVEL1_NAMES } from "../domain/taxonomy";
import type { Profile } from "../law/profile";
import { executionRate, executionScore } from "./execution-score";
import type { ExecutionScore, IndicatorScore } from "./scores";

/** The whole project's figure, or the sum of its parts where the total row is blank or 0 and they are not. */
function figureOf(
  funds: FundsBlock,
  column: FundsColumn,
): { readonly value: number | null; readonly fromParts: boolean } {
  const total = totalRow(funds)?.entries[column].value ?? null;
  if (total !== null && total !== 0) return { value: total, fromParts: false };
  const parts: number[] = [];
  for (const row of funds.rows) {
    if (row.source === "total") continue;
    const entry = row.entries[column];
    // A sum of the parts that can be read is nobody's money.
    if (isUnreadable(entry)) return { value: total, fromParts: false };
    if (entry.value !== null) parts.push(entry.value);
  }
  const summed = sum(parts);
  return summed > 0 ? { value: summed, fromParts: true } : { value: total, fromParts: false };
}

/** True where the indicators alone make up the whole: newer forms list 预算执行率 among them. */
function leavesNoPoints({ indicators }: FilledForm, { total }: Profile): boolean {
  return sum(indicators.flatMap(({ weight }) => weight.value ?? [])) === total;
}

/** 执行率分值: the total row's own, else the heading's, else the profile's; null where no points are left for it. */
function weightOf(form: FilledForm, funds: FundsBlock, profile: Profile): number | null {
  const printed = totalRow(funds)?.entries.weight.value ?? funds.headingWeight.value;
  if (printed !== null) return printed;
  return leavesNoPoints(form, profile) ? null : profile.executionWeight;
}

/**
 * Whether the project was completed: every output with a figure reached its target.
 *
 * @returns null where no output has a figure to go by
 */
function isCompleted(indicators: readonly IndicatorScore[]): boolean | null {
  let known = false;
  for (const { row, completion, why } of indicators) {
    if (row.level1 !== LEVEL1_NAMES.output) continue;
    if (why === "late" || (completion !== null && completion < 1)) return false;
    if (completion !== null) known = true;
  }
  return known ? true : null;
}

/** What a form says of its money, in its own unit; null where it does not. */
export interface FundsFigures {
  readonly budget: number | null;
  readonly executed: number | null;
  /** True where the total row was 0 or blank and its parts were summed instead. */
  readonly fromParts: boolean;
}

/**
 * The figures the execution rate goes by: 全年预算数, or 年初预算数 where the form has no such column, and 全年执行数.
 *
 * @returns null where the block has no rows or no column of budgets
 * @example fundsFigures(funds) // { budget: 100, executed: 86.2, fromParts: false }
 */
export function fundsFigures(funds: FundsBlock): FundsFigures | null {
  const column = funds.columns.annual !== undefined ? "annual" : "initial";
  if (funds.rows.length === 0 || funds.columns[column] === undefined) return null;
  const budget = figureOf(funds, column);
  const executed = figureOf(funds, "executed");
  return {
    budget: budget.value,
    executed: executed.value,
    fromParts: budget.fromParts || executed.fromParts,
  };
}

/**
 * The execution score of a form.
 *
 * @param form the filled form; the budget is 全年预算数, or 年初预算数 where the form has no such column
 * @param indicators the scores of its rows, which tell whether the project was completed
 * @param profile the place's rules
 * @returns null where the form has no funds block or no column of budgets, or its indicators have all the points
 * @example scoreExecution(form, [], mof2020)?.recomputed // 8.62
 */
export function scoreExecution(
  form: FilledForm,
  indicators: readonly IndicatorScore[],
  profile: Profile,
): ExecutionScore | null {
  const { funds } = form;
  const figures = funds === null ? null : fundsFigures(funds);
  if (funds === null || figures === null) return null;
  const weight = weightOf(form, funds, profile);
  if (weight === null) return null;
  const { budget, executed, fromParts } = figures;
  const unknown = (why: string): ExecutionScore => ({
    rate: null,
    weight,
    recomputed: null,
    fromParts,
    why,
    steps: [],
  });
  if (budget === null) return unknown("no-budget");
  if (budget <= 0) return unknown(budget === 0 ? "zero-budget" : "negative-budget");
  if (executed === null) return unknown("no-executed");
  const completed = isCompleted(indicators);
  const { points, doubt, steps } = executionScore(budget, executed, weight, completed, profile);
  const rate = executionRate(budget, executed);
  return { rate, weight, recomputed: points, fromParts, why: doubt, steps };
}
