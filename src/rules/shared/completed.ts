/** Whether a target was reached, by the figures or by the words. */
import type { IndicatorScore } from "../../scoring/scores";
import { isVerbatim } from "./result-entry";

/**
 * True where the result reaches the target, or repeats it word for word.
 *
 * Wording of the official three grades is left out: its band of points decides, not the words.
 *
 * @example isCompleted(score) // true for ≥95% and 95%
 */
export function isCompleted({ row, completion, band }: IndicatorScore): boolean {
  if (completion !== null) return completion >= 1;
  return band === null && isVerbatim(row);
}

/** True where the target was missed by the figures. @example isMissed(score) // true for 100 and 97 */
export function isMissed({ completion }: IndicatorScore): boolean {
  return completion !== null && completion < 1;
}
