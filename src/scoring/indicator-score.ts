/** One indicator row of a form. */
import type { IndicatorRow } from "../domain/filled-form";
import type { Profile } from "../law/profile";
import { directionOf } from "./direction";
import { scorePair } from "./pair-score";
import { qualitativeBand } from "./qualitative-band";
import { isSatisfaction } from "./satisfaction";
import type { IndicatorScore } from "./scores";

/** A usable 分值: a score is never re-computed out of a negative one. */
function usableWeight(row: IndicatorRow): number | null {
  return row.weight.value !== null && row.weight.value >= 0 ? row.weight.value : null;
}

/**
 * What the profile's rule says of one row.
 *
 * @param row the row
 * @param merged true where its weight or score is shared with another row: its points then belong to all of them
 * @param profile the place's rules
 * @param year completes dates without a year
 * @example scoreIndicator(row, false, mof2020, 2022).recomputed // 10
 */
export function scoreIndicator(
  row: IndicatorRow,
  merged: boolean,
  profile: Profile,
  year: number | null,
): IndicatorScore {
  const direction = directionOf(row);
  const weight = merged ? null : usableWeight(row);
  const pair = scorePair(
    row.target,
    row.actual,
    { direction, weight, satisfaction: profile.satisfactionBands.length > 0 && isSatisfaction(row), year },
    profile,
  );
  const { grade } = row.actual;
  const judged = row.target.kind === "qualitative" && grade !== null && weight !== null;
  return {
    row,
    direction,
    completion: pair.completion,
    deviation: pair.deviation,
    recomputed: pair.points,
    band: judged ? qualitativeBand(grade, weight, profile) : null,
    why: merged && pair.why === "no-weight" ? "merged" : pair.why,
    steps: pair.steps,
  };
}
