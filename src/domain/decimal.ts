/**
 * The only arithmetic of the project: exact on decimal figures, one rounding, half away from zero.
 *
 * Figures travel as numbers whose shortest decimal spelling is what was typed; every operation here takes that
 * spelling, so 1.005 is one and five thousandths and not a binary neighbour.
 */
import Decimal from "decimal.js";
import {
  UNAMBIGUOUS,
  millionths,
  scaledDifference,
  scaledProduct,
  scaledProportion,
  scaledRatio,
  scaledRound,
} from "./scaled";

/** Results are given `+ 0`: a form knows no minus nought. */
const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/**
 * A figure as Excel holds it: at most 15 significant digits.
 *
 * A formula's 0.1+0.2 arrives as 0.30000000000000004; Excel shows and compares 0.3.
 *
 * @example settle(0.1 + 0.2) // 0.3
 */
export function settle(value: number): number {
  if (Number.isInteger(value)) return value;
  // A whole number of millionths is already the double nearest to its decimal.
  return Number.isNaN(millionths(value)) ? Number(value.toPrecision(15)) : value;
}

/**
 * Rounds half away from zero, as Excel's ROUND and as the forms do.
 *
 * @param value any finite figure
 * @param places decimal places
 * @example round(1.005, 2) // 1.01
 * @example round(600.425, 2) // 600.43
 * @example round(-2.5, 0) // -3
 */
export function round(value: number, places: number): number {
  const quick = scaledRound(value, places);
  return Number.isNaN(quick) ? new Exact(settle(value)).toDecimalPlaces(places).toNumber() + 0 : quick;
}

/**
 * a × b ÷ c in one exact product and one division; rounded once where `places` is given.
 *
 * The product comes first: 2/3 of 9 points is exactly 6, whatever 2/3 is.
 *
 * @returns null where c is 0
 * @example proportion(21.9, 1, 0.2) // 109.5
 * @example proportion(40, 10, 50, 2) // 8
 */
export function proportion(a: number, b: number, c: number, places?: number): number | null {
  if (c === 0) return null;
  const quick = places === undefined ? NaN : scaledProportion(a, b, c, places);
  if (!Number.isNaN(quick)) return quick;
  const exact = new Exact(a).times(b).div(c);
  return (places === undefined ? exact.toSignificantDigits(15) : exact.toDecimalPlaces(places)).toNumber() + 0;
}

/**
 * a ÷ b, the double nearest to the exact quotient.
 *
 * @returns null where b is 0
 * @example ratio(14.03, 14) // 1.0021428571428572
 * @example ratio(21.9, 0.2) // 109.5
 */
export function ratio(a: number, b: number): number | null {
  if (b === 0) return null;
  const quick = scaledRatio(a, b);
  return Number.isNaN(quick) ? new Exact(a).div(b).toNumber() + 0 : quick;
}

/** The exact sum. @example sum([0.1, 0.2]) // 0.3 */
export function sum(values: Iterable<number>): number {
  let counted = 0;
  let rest: Decimal | null = null;
  for (const value of values) {
    const more = counted + millionths(value);
    if (Math.abs(more) < UNAMBIGUOUS) counted = more;
    else rest = (rest ?? new Exact(0)).plus(value);
  }
  return rest === null ? counted / 1e6 : rest.plus(new Exact(counted).div(1e6)).toNumber();
}

/** The exact difference a − b. @example subtract(0.3, 0.1) // 0.2 */
export function subtract(a: number, b: number): number {
  const quick = scaledDifference(a, b);
  return Number.isNaN(quick) ? new Exact(a).minus(b).toNumber() : quick;
}

/** The exact product a × b. @example multiply(1.1, 3) // 3.3 */
export function multiply(a: number, b: number): number {
  const quick = scaledProduct(a, b);
  return Number.isNaN(quick) ? new Exact(a).times(b).toNumber() + 0 : quick;
}

/** Figures below this have at least two decimals to spare in a double. */
const SPELT_PLAINLY = 1e12;

/** A figure spelt with so many decimals, rounded half away from zero. @example spell(8, 2) // "8.00" */
export function spell(value: number, places: number): string {
  const rounded = round(value, places);
  // What is rounded already is only spelt: the nearest double to 14.86 has no other two decimals.
  return Math.abs(rounded) < SPELT_PLAINLY ? rounded.toFixed(places) : new Exact(rounded).toFixed(places);
}

const POWERS_OF_TEN = Array.from({ length: 23 }, (_, exponent) => Number(`1e${String(exponent)}`));

/**
 * Digits with a point set among them: the figure nearest to `digits` ÷ 10^`places`.
 *
 * @param digits a whole number of at most 15 digits
 * @param places how many of them stand behind the point, 0 or more
 * @example fromDigits(9743, 4) // 0.9743
 */
export function fromDigits(digits: number, places: number): number {
  const power = POWERS_OF_TEN[places];
  return power === undefined ? new Exact(digits).div(new Exact(10).pow(places)).toNumber() : digits / power;
}
