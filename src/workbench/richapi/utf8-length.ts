/** The size of a text on the wire. */

const encoder = new TextEncoder();

/**
 * A text's length in UTF-8 bytes.
 *
 * @example utf8Length("绩效") // 6
 */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}
