/** Numbers and rates that somebody typed as text. */
import { fromDigits, settle } from "./decimal";
import { foldText } from "./fold-text";
import { isDigitCode, scanNumber, shifted, type ScannedNumber } from "./scan-number";

/** More characters than any figure has. */
const LONGEST = 60;
const MINUS = 45;
const PLUS = 43;

/** A rate without a percent sign is a fraction up to here; beyond it nobody can say what was meant. */
export const LARGEST_BARE_RATE = 1.5;

/** Digits with at most one point, the way most cells have it; null where there is anything else. */
function plainNumber(text: string): number | null {
  let digits = 0;
  let places = -1;
  if (text.length > 15) return null;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigitCode(code)) {
      digits = digits * 10 + (code - 48);
      if (places >= 0) places++;
    } else if (code === 46 && places < 0 && at > 0) places = 0;
    else return null;
  }
  if (text === "" || places === 0) return null;
  return places < 0 ? digits : fromDigits(digits, places);
}

interface SignedNumber {
  readonly sign: 1 | -1;
  readonly number: ScannedNumber;
  readonly rest: string;
}

function signed(folded: string): SignedNumber | null {
  const first = folded.charCodeAt(0);
  const number = scanNumber(folded, first === MINUS || first === PLUS ? 1 : 0);
  if (number === null) return null;
  return { sign: first === MINUS ? -1 : 1, number, rest: folded.slice(number.end) };
}

/**
 * Reads a number typed as text.
 *
 * Full-width characters, thousands separators and surrounding white space are understood; anything else beside the
 * number makes it unreadable, for a wrong figure is worse than none.
 *
 * @param text as a person sees it
 * @param options.suffixes words that may stand behind the number: `["分"]`
 * @returns the figure, or null where the text is no number
 * @example parseNumber("1,030,700.00") // 1030700
 * @example parseNumber("９０分", { suffixes: ["分"] }) // 90
 */
export function parseNumber(text: string, options: { readonly suffixes?: readonly string[] } = {}): number | null {
  const plain = plainNumber(text);
  if (plain !== null) return plain;
  if (text.length > LONGEST) return null;
  const read = signed(foldText(text).text);
  if (read === null) return null;
  if (read.rest !== "" && options.suffixes?.includes(read.rest) !== true) return null;
  return read.number.value === 0 ? 0 : settle(read.sign * read.number.value);
}

/**
 * Reads a rate typed as text, as a fraction.
 *
 * With a percent sign the figure is hundredths; without one it is a fraction up to 1.5, and beyond that unreadable.
 *
 * @param text as a person sees it
 * @returns the fraction, or null where the text is no rate
 * @example parseRate("97.43%") // 0.9743
 * @example parseRate("0.958") // 0.958
 * @example parseRate("99.97") // null
 */
export function parseRate(text: string): number | null {
  if (text.length > LONGEST) return null;
  const read = signed(foldText(text).text);
  if (read === null) return null;
  const { number, sign } = read;
  if (number.value === 0 && (read.rest === "" || read.rest === "%")) return 0;
  if (read.rest === "%") return sign * shifted(number, 2);
  return read.rest === "" && number.value <= LARGEST_BARE_RATE ? sign * number.value : null;
}
