/** Lengths on the grid: pixels at 96 to the inch, points at 72. */

const POINTS_PER_PIXEL = 72 / 96;
/** Pixels of a digit in Excel's standard font, and what a column keeps free beside its digits. */
export const DIGIT_PIXELS = 7;
export const COLUMN_PADDING_PIXELS = 5;
/** Excel makes no column wider, in digits. */
export const MAX_COLUMN_CHARACTERS = 255;

/**
 * A length without the noise of binary fractions.
 *
 * @example exact(0.1 + 0.2) // 0.3
 */
export function exact(length: number): number {
  return Number(length.toPrecision(12));
}

/**
 * Points as pixels.
 *
 * @example pointsToPixels(15) // 20
 */
export function pointsToPixels(points: number): number {
  return points / POINTS_PER_PIXEL;
}

/**
 * Pixels as points; the way back from pointsToPixels gives the same points.
 *
 * @example pixelsToPoints(20) // 15
 */
export function pixelsToPoints(pixels: number): number {
  return exact(pixels * POINTS_PER_PIXEL);
}
