/** Whether a row's 偏差原因 says anything, and whether it must. */
import { isUnfilled } from "../../domain/entry";
import type { IndicatorRow } from "../../domain/filled-form";
import { isEmptyReason } from "../../domain/vocabulary";
import type { IndicatorScore } from "../../scoring/scores";
import { isCompleted, isMissed } from "./completed";
import { isNothing } from "./result-entry";

const LETTERS = /[\p{L}\p{N}]/u;

/** True where something is written at all, be it 无; marks such as — and / are nothing. */
export function hasWords(reason: string | null): reason is string {
  return reason !== null && LETTERS.test(reason);
}

/** True where the reason says something: not 无, 暂无, 0 or 正常. */
export function hasReason({ reason }: IndicatorRow): boolean {
  return hasWords(reason) && !isEmptyReason(reason);
}

/**
 * True where the row's deviation must be explained: the target was missed, or points were taken off.
 *
 * Points taken off a completed row are another question; rows that carry no points of their own
 * (其中…) are explained with the row they belong to.
 *
 * @example needsReason(score) // true for ≥100 and 97
 */
export function needsReason(score: IndicatorScore): boolean {
  const { row } = score;
  if (row.block.columns.weight !== undefined && (row.weight.shared || isUnfilled(row.weight))) return false;
  if (isMissed(score)) return true;
  if (row.weight.value === null || row.score.value === null || row.score.value >= row.weight.value) return false;
  if (isNothing(row) && row.score.value > 0) return false;
  return !isCompleted(score);
}
