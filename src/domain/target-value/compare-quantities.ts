/** Sets an actual value against its target: both as figures of one unit. */
import { fromDigits, proportion } from "../decimal";
import type { Quantity } from "../quantity";
import { convert, scaleOf, type Scale } from "./unit-scale";

/** `a` the target, `b` the actual value in the target's unit, `upper` the target's upper bound where it is a range. */
export interface Compared {
  readonly a: number;
  readonly b: number;
  readonly upper: number | null;
}

/** Why two values have no ratio (keys in locales/). */
export interface NotComparable {
  readonly why: "not-numeric" | "units-differ" | "unit-unclear";
}

/** Off by this factor, a bare number beside 万人 or 元 may have been meant in another unit. */
const UNCLEAR_FROM = 100;

/** How far two sizes lie apart as a ratio: 2 and 1 are as far apart as 1 and 2. */
function distance(size: number, from: number): number {
  return size === 0 || from === 0 ? Infinity : Math.abs(Math.log(Math.abs(size) / Math.abs(from)));
}

/** Of two ways to read a figure, the one nearer the target or the nearer of its bounds; the second where they tie. */
function nearer(first: number, second: number, target: Quantity): number {
  const bounds = [target.value, target.upper].filter((bound) => typeof bound === "number");
  const far = (size: number): number => Math.min(...bounds.map((bound) => distance(size, bound)));
  return far(first) < far(second) ? first : second;
}

/** Against 95%, 95 and 0.95 are both 95%; against 0.9‰, 0.5 is 0.5‰. */
function readAsFraction(bare: number, target: Quantity): number {
  if (bare === 0) return 0;
  const places = target.unit === "‰" ? 3 : 2;
  const small = Number.isInteger(bare) ? fromDigits(bare, places) : (proportion(bare, 1, 10 ** places) ?? bare);
  if (target.value === 0 && target.upper === null) return Math.abs(bare) > 1 ? small : bare;
  return nearer(bare, small, target);
}

/** Against a bare 100, 100% is 100; against a bare 1 it is 1. */
function readAsBare(fraction: number, target: Quantity): number {
  return nearer(fraction, proportion(fraction, 100, 1) ?? fraction, target);
}

function farApart(a: number, b: number): boolean {
  if (a === 0 || b === 0) return false;
  const ratio = Math.abs(b / a);
  return ratio >= UNCLEAR_FROM || ratio <= 1 / UNCLEAR_FROM;
}

/** The actual figure in the target's unit, where both have one. */
function convertUnits(b: number, from: Scale, to: Scale, a: number): number | NotComparable {
  if (from.dimension !== to.dimension) return { why: "units-differ" };
  if (from.divisor !== to.divisor && from.divisor !== null && to.divisor !== null) return { why: "units-differ" };
  const converted = convert(b, from, to);
  // 3000元/人 beside 260000元: the one is a price and the other a sum.
  return from.divisor !== to.divisor && farApart(a, converted) ? { why: "unit-unclear" } : converted;
}

function bareBeside(unit: string, a: number, b: number): number | NotComparable {
  const scale = scaleOf(unit);
  return (scale.multiplied || scale.dimension === "money") && farApart(a, b) ? { why: "unit-unclear" } : b;
}

function actualIn(target: Quantity, a: number, actual: Quantity, b: number): number | NotComparable {
  if (target.unit === actual.unit) return b;
  if (target.unit === null) {
    if (actual.unit === null) return b;
    return scaleOf(actual.unit).dimension === "percent" ? readAsBare(b, target) : bareBeside(actual.unit, a, b);
  }
  if (actual.unit === null) {
    return target.unit === "%" || target.unit === "‰" ? readAsFraction(b, target) : bareBeside(target.unit, a, b);
  }
  return convertUnits(b, scaleOf(actual.unit), scaleOf(target.unit), a);
}

/**
 * Brings a target and an actual value to one unit.
 *
 * Multipliers and measures are converted exactly (14030米 against 14公里 is 14.03 against 14). A bare number against a
 * percent is read whichever way lies nearer the target as a ratio: against 95%, 95 and 0.95 are 95%, 143 is 143%, 2 is
 * 200%. Where only one side has a unit, the other takes it. Counting words (个, 项, 套) compare as they stand.
 *
 * @param target a quantity of kind number, percent, duration or range
 * @param actual a quantity of kind number, percent or duration
 * @returns the two figures, or why there is no ratio: `not-numeric` a date, a wording, a blank or several values;
 *   `units-differ` 亩 against 公里; `unit-unclear` a bare number a hundredfold off beside 万人 or 元
 * @example compareQuantities(parseQuantity("≥14公里"), parseQuantity("14030米")) // { a: 14, b: 14.03, upper: null }
 */
export function compareQuantities(target: Quantity, actual: Quantity): Compared | NotComparable {
  const { value: a, upper } = target;
  const { value: b } = actual;
  const readable = typeof a === "number" && typeof b === "number" && actual.upper === null && typeof upper !== "string";
  if (!readable || target.kind === "invalid" || actual.kind === "invalid") return { why: "not-numeric" };
  const found = actualIn(target, a, actual, b);
  return typeof found === "number" ? { a, b: found, upper } : found;
}
