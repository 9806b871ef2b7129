/** The step that shows how a completion was found. */
import { multiply } from "../domain/decimal";
import type { Step } from "../domain/step";
import type { ProfileValues } from "../law/profile";
import type { Figures, Share } from "./completion";
import { percentOf } from "./quantity-score";
import type { Direction } from "./scores";

function keyOf(direction: Direction, { a, b, upper }: Figures, rule: ProfileValues["reverseRule"]): string {
  if (direction === "up") return "completion.up";
  if (direction === "inside") {
    if (b < a) return "completion.below-range";
    return upper !== null && b > upper ? "completion.above-range" : "completion.in-range";
  }
  if (a > 0 && b > 0 && rule === "inverse-ratio") return "completion.inverse";
  if (a > 0 && rule === "linear") return "completion.linear";
  return b <= a ? "completion.held" : "completion.broken";
}

/**
 * The step of a completion, with the figures as the form writes them (a percent as 95 with the sign %).
 *
 * @param percent true where the target is a percentage
 * @example completionStep("up", { a: 50, b: 40, upper: null }, { part: 40, whole: 50 }, false, "inverse-ratio").values
 * // { a: 50, b: 40, upper: 50, sign: "", rate: 80 }
 */
export function completionStep(
  direction: Direction,
  figures: Figures,
  share: Share,
  percent: boolean,
  rule: ProfileValues["reverseRule"],
): Step {
  const { a, b } = figures;
  const upper = figures.upper ?? a;
  const key = keyOf(direction, figures, rule);
  const rate = percentOf(share);
  if (!percent) return { key, values: { a, b, upper, sign: "", rate } };
  return { key, values: { a: multiply(a, 100), b: multiply(b, 100), upper: multiply(upper, 100), sign: "%", rate } };
}
