/** Figures as the pane shows them: two decimals for points, percent with two decimals. */
import { multiply, spell } from "../../domain/decimal";

/** Decimals of points and percents on the screen; what is written keeps the form's own rounding. */
const PLACES = 2;

/** Stands where there is no figure. */
const NONE = "—";

/**
 * Points with two decimals.
 *
 * @param value points; null for none
 * @example pointsText(7.4) // "7.40"
 */
export function pointsText(value: number | null): string {
  return value === null ? NONE : spell(value, PLACES);
}

/**
 * A fraction as percent with two decimals.
 *
 * @param fraction 1 is 100%; null for none
 * @example percentText(1.0021428571428572) // "100.21%"
 */
export function percentText(fraction: number | null): string {
  return fraction === null ? NONE : `${spell(multiply(fraction, 100), PLACES)}%`;
}

function signed(value: number, text: (value: number) => string): string {
  if (value === 0) return text(value);
  return `${value > 0 ? "+" : "−"}${text(Math.abs(value))}`;
}

/**
 * A difference in points with its sign.
 *
 * @example signedText(0.56) // "+0.56"
 * @example signedText(-2) // "−2.00"
 */
export function signedText(value: number): string {
  return signed(value, pointsText);
}

/**
 * A deviation as percent with its sign.
 *
 * @param fraction 1 is 100%
 * @example signedPercentText(-0.07) // "−7.00%"
 */
export function signedPercentText(fraction: number): string {
  return signed(fraction, percentText);
}
