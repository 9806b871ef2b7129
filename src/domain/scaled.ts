/**
 * The quick way of exact arithmetic: decimals of few places as whole numbers.
 *
 * Nearly every figure on a form has at most six decimals and is small enough for its count of millionths to be a safe
 * integer; sums, quotients and roundings of those are exact in machine integers. Where a figure or a result does not
 * fit, these functions answer NaN and decimal.ts takes the long way. `+ 0` makes a minus nought a nought.
 */
const MILLION = 1e6;

/** Below this a double tells apart all decimals of 15 digits, so a count stands for one spelling only. */
export const UNAMBIGUOUS = 1e15;

/** How many 1/scale a figure is, exactly; NaN where it is not a whole number of them. */
function count(value: number, scale: number): number {
  const whole = Math.round(value * scale);
  return whole / scale === value && Math.abs(whole) < UNAMBIGUOUS ? whole : NaN;
}

/** Twice the quotient may be added to the divisor and must stay safe. */
const HALF_SAFE = Number.MAX_SAFE_INTEGER / 4;

/** n ÷ d to the nearest whole number, half away from zero, both whole; NaN where too large. */
function divideWhole(n: number, d: number): number {
  const size = Math.abs(n);
  const by = Math.abs(d);
  if (!(size < HALF_SAFE && by < HALF_SAFE)) return NaN;
  let whole = Math.floor(size / by);
  let rest = size - whole * by;
  if (rest < 0) {
    whole -= 1;
    rest += by;
  }
  if (rest * 2 >= by) whole += 1;
  return n < 0 !== d < 0 ? -whole : whole;
}

/** The smallest of the usual scales that both figures fit; 0 where none does. */
function commonScale(a: number, b: number): number {
  if (Number.isInteger(a) && Number.isInteger(b)) return 1;
  for (const scale of [100, MILLION])
    if (!Number.isNaN(count(a, scale)) && !Number.isNaN(count(b, scale))) return scale;
  return 0;
}

/** How many millionths a figure is; NaN where it is not a whole number of them. @example millionths(0.3) // 300000 */
export function millionths(value: number): number {
  return count(value, MILLION);
}

/** A figure rounded half away from zero; NaN where it does not fit. @example scaledRound(1.005, 2) // 1.01 */
export function scaledRound(value: number, places: number): number {
  if (places < 0 || places > 6) return NaN;
  return divideWhole(count(value, MILLION), 10 ** (6 - places)) / 10 ** places + 0;
}

/** a × b ÷ c rounded once to so many places; NaN where it does not fit. @example scaledProportion(40, 10, 50, 2) // 8 */
export function scaledProportion(a: number, b: number, c: number, places: number): number {
  const scale = commonScale(a, c);
  if (scale === 0) return NaN;
  const factorScale = Number.isInteger(b) ? 1 : 100;
  const unit = 10 ** places;
  const product = count(a, scale) * count(b, factorScale) * unit;
  const divisor = count(c, scale) * factorScale;
  return divideWhole(product, divisor) / unit + 0;
}

/** a ÷ b, the double nearest to the exact quotient; NaN where it does not fit. @example scaledRatio(21.9, 0.2) // 109.5 */
export function scaledRatio(a: number, b: number): number {
  const scale = commonScale(a, b);
  return scale === 0 ? NaN : count(a, scale) / count(b, scale) + 0;
}

/** a − b; NaN where it does not fit. @example scaledDifference(0.3, 0.1) // 0.2 */
export function scaledDifference(a: number, b: number): number {
  const scale = commonScale(a, b);
  if (scale === 0) return NaN;
  const difference = count(a, scale) - count(b, scale);
  return Math.abs(difference) < UNAMBIGUOUS ? difference / scale : NaN;
}

/** a × b; NaN where it does not fit. @example scaledProduct(0.95, 100) // 95 */
export function scaledProduct(a: number, b: number): number {
  const scale = commonScale(a, b);
  const product = count(a, scale) * count(b, scale);
  return scale !== 0 && Math.abs(product) < UNAMBIGUOUS ? product / (scale * scale) + 0 : NaN;
}
