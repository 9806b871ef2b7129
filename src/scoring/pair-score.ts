/** A target and a result: completion, deviation and points. What a form's row and a custom function share. */
import type { Quantity } from "../domain/quantity";
import type { Step } from "../domain/step";
import { compareDates } from "../domain/target-value/compare-dates";
import { compareQuantities } from "../domain/target-value/compare-quantities";
import type { Profile } from "../law/profile";
import { bandScore } from "./bands";
import { basisStep } from "./basis-step";
import { completionOf, completionShare, type Figures, type Share } from "./completion";
import { completionStep } from "./completion-step";
import { deviationOf } from "./deviation";
import { overScore } from "./over-achievement";
import { fullPoints, quantityScore, type Points } from "./quantity-score";
import { satisfactionRate } from "./satisfaction";
import type { Direction } from "./scores";
import { zeroTargetScore } from "./zero-target";

/** What is known of a pair; each null has its reason in `why` (a key in locales/), and so has no weight. */
export interface PairScore {
  readonly completion: number | null;
  readonly deviation: number | null;
  readonly points: number | null;
  readonly why: string | null;
  readonly steps: readonly Step[];
}

/** How to look at a pair. */
export interface PairQuestion {
  readonly direction: Direction;
  /** 分值; null where there is none: completion is computed all the same. */
  readonly weight: number | null;
  /** True where the profile's bands of satisfaction are for this indicator. */
  readonly satisfaction: boolean;
  /** Completes dates without a year; null where not known. */
  readonly year: number | null;
}

/** Nothing can be computed, and why. @example unknownPair("actual-empty").points // null */
function unknownPair(why: string): PairScore {
  return { completion: null, deviation: null, points: null, why, steps: [] };
}

/** Why a result that is no quantity cannot be held against one; null where it is a quantity. */
export function whyNoFigure(actual: Quantity): string | null {
  if (actual.kind === "qualitative") return "actual-not-numeric";
  if (actual.kind === "invalid") return "actual-unreadable";
  if (actual.kind === "placeholder") return actual.text === "" ? "actual-empty" : "actual-placeholder";
  return null;
}

/** Why a target that is no quantity cannot be computed with. */
export function whyNoTarget(target: Quantity): string {
  if (target.kind === "qualitative") return "qualitative";
  return target.text === "" ? "target-empty" : "target-unreadable";
}

function scoreDates(target: Quantity, actual: Quantity, { weight, year }: PairQuestion, profile: Profile): PairScore {
  const compared = compareDates(target, actual, year);
  if ("why" in compared) return unknownPair(compared.why);
  if (compared.late) return unknownPair("late");
  const inTime: Step = { key: "completion.in-time", values: { target: target.text, actual: actual.text } };
  const why = weight === null ? "no-weight" : null;
  const { step } = fullPoints(weight ?? 0);
  const steps = weight === null ? [inTime] : [inTime, step, basisStep(profile.constants.quantityRule.source)];
  return { completion: 1, deviation: null, points: weight, why, steps };
}

/** The profile's rule for a share that exists: bands of satisfaction, a deduction for excess, or the ordinary one. */
function pointsFor(
  target: Quantity,
  figures: Figures,
  share: Share,
  weight: number,
  question: PairQuestion,
  profile: Profile,
): { readonly scored: Points; readonly source: "satisfactionBands" | "overDeductions" | "quantityRule" } {
  if (question.satisfaction && profile.satisfactionBands.length > 0) {
    const rate = satisfactionRate(target, figures.b);
    if (rate !== null) {
      const scored = bandScore(rate, profile.satisfactionBands, weight, profile.scorePlaces);
      return { scored, source: "satisfactionBands" };
    }
  }
  if (question.direction === "up") {
    const scored = overScore(share, weight, profile.overDeductions, profile.scorePlaces);
    if (scored !== null) return { scored, source: "overDeductions" };
  }
  return { scored: quantityScore(share, weight, profile), source: "quantityRule" };
}

/** Where nobody asks for the steps. */
const NO_STEPS: readonly Step[] = [];

function scoreFigures(
  target: Quantity,
  figures: Figures,
  question: PairQuestion,
  profile: Profile,
  withSteps: boolean,
): PairScore {
  const { direction, weight } = question;
  const { a, b } = figures;
  const deviation = direction === "inside" ? null : deviationOf(a, b);
  const share = completionShare(direction, figures, profile.reverseRule);
  if (share === null) {
    const { quantityRule } = profile.constants;
    const scored = weight === null ? null : zeroTargetScore(target.op, a, b, weight);
    const why = scored !== null ? null : a === 0 ? "zero-target" : "negative-target";
    const steps = scored === null ? [] : [scored.step, basisStep(quantityRule.source)];
    return { completion: null, deviation, points: scored?.points ?? null, why, steps };
  }
  const completion = completionOf(share);
  const shown = () => completionStep(direction, figures, share, target.unit === "%", profile.reverseRule);
  if (weight === null) {
    return { completion, deviation, points: null, why: "no-weight", steps: withSteps ? [shown()] : NO_STEPS };
  }
  const { scored, source } = pointsFor(target, figures, share, weight, question, profile);
  const steps = withSteps ? [shown(), scored.step, basisStep(profile.constants[source].source)] : NO_STEPS;
  return { completion, deviation, points: scored.points, why: null, steps };
}

/**
 * Completion, deviation and points of a target and a result.
 *
 * @param target 指标值
 * @param actual 完成值
 * @param question direction, weight, year
 * @param profile the place's rules
 * @param withSteps false spares the steps: on a long form they are made for the row somebody looks at
 * @returns nulls with `why` where a person must judge
 * @example scorePair(parseQuantity("≥50个"), parseQuantity("40个"), { direction: "up", weight: 10, … }, mof2020).points // 8
 */
export function scorePair(
  target: Quantity,
  actual: Quantity,
  question: PairQuestion,
  profile: Profile,
  withSteps = true,
): PairScore {
  if (question.direction === "judged") return unknownPair(whyNoTarget(target));
  const missing = whyNoFigure(actual);
  if (missing !== null) return unknownPair(missing);
  if (question.direction === "on-time") return scoreDates(target, actual, question, profile);
  const compared = compareQuantities(target, actual);
  return "why" in compared ? unknownPair(compared.why) : scoreFigures(target, compared, question, profile, withSteps);
}
