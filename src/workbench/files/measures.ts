/** Lengths: a file's inches and characters; the grid's pixels; the page's points. */
import { DIGIT_PIXELS } from "../model/cells/lengths";

/** A width is stored in 256ths of a character. */
const WIDTH_STEPS = 256;
const POINTS_PER_INCH = 72;
/** exceljs takes 9 for its own default and leaves such a column out; this is 63 pixels as well. */
const NINE = { taken: 9, instead: 9.001 };

/** Keeps sums of binary fractions from drifting between opening and saving. */
function rounded(length: number): number {
  return Math.round(length * 10_000) / 10_000;
}

/**
 * A column's width in pixels.
 *
 * @param characters as the file stores it, padding counted in
 * @example widthToPixels(9.140625) // 64
 */
export function widthToPixels(characters: number): number {
  const padding = Math.trunc(WIDTH_STEPS / 2 / DIGIT_PIXELS);
  return Math.trunc(((WIDTH_STEPS * characters + padding) / WIDTH_STEPS) * DIGIT_PIXELS);
}

/**
 * A column's width in characters, as a file stores it.
 *
 * @example pixelsToWidth(70) // 10
 */
export function pixelsToWidth(pixels: number): number {
  const width = rounded(pixels / DIGIT_PIXELS);
  return width === NINE.taken ? NINE.instead : width;
}

/**
 * Inches as points.
 *
 * @example inchesToPoints(0.7) // 50.4
 */
export function inchesToPoints(inches: number): number {
  return rounded(inches * POINTS_PER_INCH);
}

/**
 * Points as inches; eight digits, so that the way back gives the same points.
 *
 * @example pointsToInches(50.4) // 0.7
 */
export function pointsToInches(points: number): number {
  return Number((points / POINTS_PER_INCH).toFixed(8));
}
