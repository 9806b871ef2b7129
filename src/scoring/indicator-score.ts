/** One indicator row of a form. */
import type { IndicatorRow } from "../domain/filled-form";
import type { Step } from "../domain/step";
import type { Profile } from "../law/profile";
import { directionOf } from "./direction";
import { scorePair, type PairQuestion, type PairScore } from "./pair-score";
import { qualitativeBand } from "./qualitative-band";
import { isSatisfaction } from "./satisfaction";
import type { Direction, IndicatorScore } from "./scores";

/** The score of one row. Its steps are made when somebody asks: of a long form few rows are looked at. */
class RowScore implements IndicatorScore {
  readonly direction: Direction;
  readonly completion: number | null;
  readonly deviation: number | null;
  readonly recomputed: number | null;
  readonly #question: PairQuestion;
  readonly #profile: Profile;

  constructor(
    readonly row: IndicatorRow,
    { completion, deviation, points }: PairScore,
    readonly why: string | null,
    readonly band: IndicatorScore["band"],
    question: PairQuestion,
    profile: Profile,
  ) {
    this.direction = question.direction;
    this.completion = completion;
    this.deviation = deviation;
    this.recomputed = points;
    this.#question = question;
    this.#profile = profile;
  }

  get steps(): readonly Step[] {
    return scorePair(this.row.target, this.row.actual, this.#question, this.#profile).steps;
  }
}

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
  const weight = merged ? null : usableWeight(row);
  const satisfaction = profile.satisfactionBands.length > 0 && isSatisfaction(row);
  const question: PairQuestion = { direction: directionOf(row), weight, satisfaction, year };
  const pair = scorePair(row.target, row.actual, question, profile, false);
  const { grade } = row.actual;
  const judged = row.target.kind === "qualitative" && grade !== null && weight !== null;
  const band = judged ? qualitativeBand(grade, weight, profile) : null;
  const why = merged && pair.why === "no-weight" ? "merged" : pair.why;
  return new RowScore(row, pair, why, band, question, profile);
}
