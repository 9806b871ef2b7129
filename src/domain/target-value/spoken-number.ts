/** Numbers written in Chinese characters: 三, 两, 十二, 二十, 一百零五. */

const DIGITS = new Map(Array.from("零一二三四五六七八九", (character, value) => [character, value] as const));
DIGITS.set("两", 2);
DIGITS.set("〇", 0);
const POWERS = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);
const LONGEST = 9;

/**
 * Reads a number in Chinese characters at the start of a text, up to 9999.
 *
 * @returns null where none stands there, or the characters make no number
 * @example scanSpokenNumber("十二个月") // { value: 12, end: 2 }
 */
export function scanSpokenNumber(text: string): { readonly value: number; readonly end: number } | null {
  let total = 0;
  let digit = -1;
  let power = 10_000;
  let at = 0;
  for (; at < text.length && at < LONGEST; at++) {
    const character = text.charAt(at);
    const worth = POWERS.get(character);
    if (worth !== undefined) {
      if (worth >= power || (digit < 0 && (worth !== 10 || total > 0))) return null;
      total += (digit < 0 ? 1 : digit) * worth;
      power = worth;
      digit = -1;
      continue;
    }
    const value = DIGITS.get(character);
    if (value === undefined) break;
    if (digit > 0 || (digit === 0 && (value === 0 || total === 0))) return null;
    digit = value;
  }
  if (at === 0) return null;
  return { value: total + Math.max(digit, 0), end: at };
}
