/** Looking for ASCII texts in bytes, and putting bytes together. */

/** Whatever stands for the bytes beyond ASCII: patterns that are looked for have none. */
const ASCII = new TextDecoder("windows-1252");
const UTF_8 = new TextDecoder("utf-8");
const TO_UTF_8 = new TextEncoder();

function standsAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 1; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/**
 * Where a short ASCII text first stands.
 *
 * @param from where to begin to look
 * @returns −1 where it does not stand at all
 * @example find(toUtf8("abcab"), "ab", 1) // 3
 */
export function find(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0);
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !standsAt(bytes, text, at)) at = bytes.indexOf(first, at + 1);
  return at;
}

/**
 * Where a short ASCII text last stands.
 *
 * @param from the last place where it may begin
 * @returns −1 where it does not stand at all
 * @example findLast(toUtf8("abcab"), "ab") // 3
 */
export function findLast(bytes: Uint8Array, text: string, from = bytes.length - text.length): number {
  const first = text.charCodeAt(0);
  for (let at = from; at >= 0; at -= 1) if (bytes[at] === first && standsAt(bytes, text, at)) return at;
  return -1;
}

/** Some bytes as text of which only the ASCII can be relied on. @example asciiText(toUtf8("abc"), 0, 2) // "ab" */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  return ASCII.decode(bytes.subarray(from, to));
}

/** The text of UTF-8. @example utf8Text(toUtf8("中")) // "中" */
export function utf8Text(bytes: Uint8Array): string {
  return UTF_8.decode(bytes);
}

/** A text as UTF-8. @example toUtf8("中").length // 3 */
export function toUtf8(text: string): Uint8Array {
  return TO_UTF_8.encode(text);
}

/** Pieces one behind the other. @example joined([toUtf8("a"), toUtf8("b")]).length // 2 */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Reads and writes numbers of several bytes; beyond the end it throws a RangeError. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
