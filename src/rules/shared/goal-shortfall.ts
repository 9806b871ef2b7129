/**
 * Points missing from a 年度绩效目标 whose indicators were all reached.
 *
 * Such a form prints the goal's points (40分) and no 分值 for its indicators, so what is missing shows in the sum only.
 */
import { multiply, subtract, sum } from "../../domain/decimal";
import type { FilledForm, IndicatorBlock } from "../../domain/filled-form";
import type { IndicatorScore } from "../../scoring/scores";
import { isCompleted } from "./completed";
import { hasReason } from "./stated-reason";

/** A goal that lost points, and the one row it must have lost them in; null where no row stands out. */
export interface GoalShortfall {
  readonly block: IndicatorBlock;
  readonly goal: number;
  readonly sum: number;
  readonly shortfall: number;
  readonly row: IndicatorScore | null;
}

/** 98% of 20 points is 19.6: the result was taken for a share of the points, though it is the target itself. */
function tookResultForShare({ row: { actual, score } }: IndicatorScore, shortfall: number): boolean {
  if (actual.kind !== "percent" || typeof actual.value !== "number" || score.value === null) return false;
  return multiply(sum([score.value, shortfall]), actual.value) === score.value;
}

/**
 * The goals of a form that lost points although every indicator of theirs was reached and none gives a reason.
 *
 * @example goalShortfalls(form, scores)[0]?.shortfall // 0.4
 */
export function goalShortfalls(form: FilledForm, scores: readonly IndicatorScore[]): GoalShortfall[] {
  return form.blocks.flatMap((block): GoalShortfall[] => {
    const goal = block.goal?.value ?? null;
    if (goal === null || block.columns.weight !== undefined || block.columns.score === undefined) return [];
    const rows = scores.filter(({ row }) => row.block === block);
    const points = rows.flatMap(({ row }) => row.score.value ?? []);
    if (points.length < rows.length || rows.some((each) => !isCompleted(each) || hasReason(each.row))) return [];
    const added = sum(points);
    const shortfall = subtract(goal, added);
    if (rows.length === 0 || shortfall <= 0) return [];
    const standing = rows.filter((each) => tookResultForShare(each, shortfall));
    return [{ block, goal, sum: added, shortfall, row: (standing.length === 1 ? standing[0] : undefined) ?? null }];
  });
}
