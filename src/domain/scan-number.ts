/** A decimal figure read off a text, character by character. */
import { fromDigits, proportion, settle } from "./decimal";

/** A figure and where it ended. */
export interface ScannedNumber {
  readonly value: number;
  /** The figure without its point, and how many of its digits stand behind the point; null where it has more than 15 digits. */
  readonly digits: number | null;
  readonly places: number;
  /** Index behind its last character. */
  readonly end: number;
}

const ZERO = 48;
const NINE = 57;
const COMMA = 44;
const POINT = 46;

/** True for the code of an ASCII digit. */
export function isDigitCode(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

/** True where the comma at `at` is followed by a group of exactly three digits. */
function partsThousands(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === COMMA &&
    isDigitCode(text.charCodeAt(at + 1)) &&
    isDigitCode(text.charCodeAt(at + 2)) &&
    isDigitCode(text.charCodeAt(at + 3)) &&
    !isDigitCode(text.charCodeAt(at + 4))
  );
}

function digitsEnd(text: string, start: number): number {
  let at = start;
  while (isDigitCode(text.charCodeAt(at))) at++;
  return at;
}

/** All digits between two places as one whole number; null where there are more than 15 that count. */
function joinDigits(text: string, start: number, end: number): number | null {
  let digits = 0;
  let significant = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isDigitCode(code)) continue;
    digits = digits * 10 + (code - ZERO);
    if (digits > 0) significant++;
  }
  return significant > 15 ? null : digits;
}

/**
 * Reads a figure without sign: `95`, `.5`, `1,030,700.00`.
 *
 * A comma counts only after one to three digits and before groups of exactly three; else the figure ends before it.
 *
 * @param text a folded text (see foldText)
 * @param start index of the first digit or of the point
 * @returns null where no figure stands there, or one too long to hold
 * @example scanNumber("1,030,700.50元", 0) // { value: 1030700.5, digits: 103070050, places: 2, end: 12 }
 */
export function scanNumber(text: string, start: number): ScannedNumber | null {
  let end = digitsEnd(text, start);
  const head = end - start;
  if (head >= 1 && head <= 3 && text.charCodeAt(start) !== ZERO) while (partsThousands(text, end)) end += 4;
  const point = end;
  if (text.charCodeAt(end) === POINT && isDigitCode(text.charCodeAt(end + 1))) end = digitsEnd(text, end + 1);
  if (end === start) return null;
  const places = end === point ? 0 : end - point - 1;
  const digits = joinDigits(text, start, end);
  if (digits !== null) return { value: fromDigits(digits, places), digits, places, end };
  const value = Number(text.slice(start, end).replaceAll(",", ""));
  return Number.isFinite(value) ? { value: settle(value), digits: null, places, end } : null;
}

/** The figure ÷ 10^`places`, exactly: 97.43 shifted by 2 is 0.9743. */
export function shifted(number: ScannedNumber, places: number): number {
  if (number.digits !== null) return fromDigits(number.digits, number.places + places);
  return proportion(number.value, 1, 10 ** places) ?? 0;
}
