/**
 * The only arithmetic of the project: exact on decimal figures, one rounding, half away from zero.
 *
 * Figures travel as numbers whose shortest decimal spelling is what was typed; every operation here takes that
 * spelling, so 1.005 is one and five thousandths and not a binary neighbour.
 */
import Decimal from "decimal.js";

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

/**
 * A figure as Excel holds it: at most 15 significant digits.
 *
 * A formula's 0.1+0.2 arrives as 0.30000000000000004; Excel shows and compares 0.3.
 *
 * @example settle(0.1 + 0.2) // 0.3
 */
export function settle(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
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
  return new Exact(settle(value)).toDecimalPlaces(places).toNumber();
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
  const exact = new Exact(a).times(b).div(c);
  return (places === undefined ? exact.toSignificantDigits(15) : exact.toDecimalPlaces(places)).toNumber();
}

/** The exact sum. @example sum([0.1, 0.2]) // 0.3 */
export function sum(values: Iterable<number>): number {
  let total = new Exact(0);
  for (const value of values) total = total.plus(value);
  return total.toNumber();
}

/** The exact difference a − b. @example subtract(0.3, 0.1) // 0.2 */
export function subtract(a: number, b: number): number {
  return new Exact(a).minus(b).toNumber();
}

/** The exact product a × b. @example multiply(1.1, 3) // 3.3 */
export function multiply(a: number, b: number): number {
  return new Exact(a).times(b).toNumber();
}
