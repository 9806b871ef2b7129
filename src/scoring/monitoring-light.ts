/** 监控灯 of a target and what was reached so far. */
import type { Quantity } from "../domain/quantity";
import { compareQuantities } from "../domain/target-value/compare-quantities";
import type { Profile } from "../law/profile";
import { directionOfTarget } from "./direction";
import { gradeLight, heldLight, progressLight, type Light } from "./light";
import { whyNoFigure, whyNoTarget } from "./pair-score";

/** 定性: by the grade that the wording of the result gives. */
function qualitativeLight(target: Quantity, actual: Quantity): Light | { readonly why: string } {
  if (target.kind !== "qualitative") return { why: whyNoTarget(target) };
  return actual.grade === null ? { why: "no-grade" } : gradeLight(actual.grade);
}

/**
 * The light of an indicator.
 *
 * 正向 by progress against month/12; 反向, a range and a target of 0 or less green as long as they are held.
 *
 * @param target the year's 指标值
 * @param actual reached so far
 * @param month 1 to 12
 * @param profile from which progress each light shows
 * @returns a light, or why there is none (a key in locales/)
 * @example monitoringLight(parseQuantity("≥120人"), parseQuantity("35人"), 6, mof2020) // "red"
 */
export function monitoringLight(
  target: Quantity,
  actual: Quantity,
  month: number,
  profile: Profile,
): Light | { readonly why: string } {
  const direction = directionOfTarget(target);
  if (direction === "judged") return qualitativeLight(target, actual);
  if (direction === "on-time") return { why: "no-light" };
  const missing = whyNoFigure(actual);
  if (missing !== null) return { why: missing };
  const compared = compareQuantities(target, actual);
  if ("why" in compared) return compared;
  const { a, b, upper } = compared;
  if (direction === "inside") return heldLight(b >= a && b <= (upper ?? a));
  if (direction === "down") return heldLight(target.op === "<" ? b < a : b <= a);
  if (a > 0) return progressLight(a, b, month, profile.lights);
  return heldLight(target.op === "=" ? b === a : b >= a);
}
