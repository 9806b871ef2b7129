/** 完成率: how much of the target was reached, as an exact fraction. */
import { ratio, subtract, multiply } from "../domain/decimal";
import type { ProfileValues } from "../law/profile";
import type { Direction } from "./scores";

/** part ÷ whole, kept apart so that points are a product first and one division after. `whole` is above 0, `part` not below. */
export interface Share {
  readonly part: number;
  readonly whole: number;
}

/** A target and a result on one base; `upper` is the upper bound of a range. */
export interface Figures {
  readonly a: number;
  readonly b: number;
  readonly upper: number | null;
}

const ALL: Share = { part: 1, whole: 1 };
const NONE: Share = { part: 0, whole: 1 };

/** 正向: B/A. A result below 0 counts as 0. @returns null for a target of 0 or less, of which nothing can be a share */
function upward(a: number, b: number): Share | null {
  return a > 0 ? { part: Math.max(b, 0), whole: a } : null;
}

/** 反向 by the profile's rule: A/B, 2−B/A, or all or nothing. */
function downward(a: number, b: number, rule: ProfileValues["reverseRule"]): Share | null {
  if (a < 0) return b <= a ? ALL : null;
  if (rule === "all-or-nothing" || a === 0) return b <= a ? ALL : NONE;
  if (rule === "linear") return { part: Math.max(subtract(multiply(2, a), Math.max(b, 0)), 0), whole: a };
  return b <= 0 ? ALL : { part: a, whole: b };
}

/** Outside a range: how far the result's size is from the nearer bound's, as a ratio of the smaller to the larger. */
function towards(bound: number, b: number, outward: boolean): Share {
  if (bound === 0 || bound > 0 !== b > 0) return NONE;
  const [near, far] = [Math.abs(bound), Math.abs(b)];
  return bound > 0 === outward ? { part: near, whole: far } : { part: far, whole: near };
}

function inside({ a, b, upper }: Figures): Share {
  if (b < a) return towards(a, b, false);
  return upper !== null && b > upper ? towards(upper, b, true) : ALL;
}

/**
 * 完成率 as a fraction, by direction; not capped above.
 *
 * `≥ > =` B/A; `≤ <` by the profile's reverse rule; a range 1 inside, else the nearer bound as a ratio.
 *
 * @param direction "up", "down" or "inside"; others have no share
 * @param figures target and result on one base
 * @returns null where there is no meaning: an upward target of 0 or less
 * @example completionShare("down", { a: 100, b: 120, upper: null }, "inverse-ratio") // { part: 100, whole: 120 }
 */
export function completionShare(
  direction: Direction,
  figures: Figures,
  rule: ProfileValues["reverseRule"],
): Share | null {
  if (direction === "up") return upward(figures.a, figures.b);
  if (direction === "down") return downward(figures.a, figures.b, rule);
  return direction === "inside" ? inside(figures) : null;
}

/** A share as one number. @example completionOf({ part: 40, whole: 50 }) // 0.8 */
export function completionOf({ part, whole }: Share): number {
  return ratio(part, whole) ?? 0;
}
