/** Rare characters written as references: SheetJS cuts them to 16 bits. */
import { find, toUtf8, utf8Text } from "../bytes";

const REFERENCE = /&#(?:x([\da-f]{5,6})|(\d{5,7}));/giu;
const WITHIN_16_BITS = 0xffff;
const LAST = 0x10ffff;

/**
 * Writes characters beyond U+FFFF as themselves.
 *
 * @example utf8Text(withRareCharacters(toUtf8("&#131107;&#20013;"))) // "𠀣&#20013;"
 */
export function withRareCharacters(part: Uint8Array): Uint8Array {
  if (find(part, "&#") < 0) return part;
  const text = utf8Text(part).replace(REFERENCE, (reference: string, hexadecimal?: string, decimal?: string) => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > WITHIN_16_BITS && code <= LAST ? String.fromCodePoint(code) : reference;
  });
  return toUtf8(text);
}
