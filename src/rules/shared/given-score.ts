/** The score and the weight somebody filled in for a row. */
import type { IndicatorRow } from "../../domain/filled-form";

export interface GivenScore {
  readonly weight: number;
  readonly score: number;
}

/**
 * Score and weight of a row that has both for itself, where the score keeps its bounds.
 *
 * @param row the row
 * @param below the next row of the form: a merge that begins in `row` goes on there
 * @returns null where one of them is missing or shared with another row, the weight is no weight, or the score is
 *   negative or above the weight
 * @example givenScore(row, undefined) // { weight: 10, score: 9 }
 */
export function givenScore({ weight, score }: IndicatorRow, below: IndicatorRow | undefined): GivenScore | null {
  if (weight.value === null || score.value === null) return null;
  if (weight.value <= 0 || score.value < 0 || score.value > weight.value) return null;
  if (below?.weight.shared === true || below?.score.shared === true) return null;
  return { weight: weight.value, score: score.value };
}
