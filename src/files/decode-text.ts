/** The text of bytes whose encoding they say themselves, or let guess. */
import { asciiText } from "./bytes";

/** Encodings that Chinese systems export; others are not asked for by name. */
const KNOWN = new Map([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["gbk", "gb18030"],
  ["gb2312", "gb18030"],
  ["gb18030", "gb18030"],
  ["big5", "big5"],
  ["utf-16", "utf-16le"],
  ["unicode", "utf-16le"],
]);
const DECLARED = /(?:charset|encoding)\s{0,3}=\s{0,3}["']?([A-Za-z0-9-]{3,10})/iu;
/** A declaration stands near the top. */
const HEAD = 2048;

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  const declared = KNOWN.get(DECLARED.exec(asciiText(bytes, 0, HEAD))?.[1]?.toLowerCase() ?? "");
  // A declaration that could be read as single bytes cannot be true of UTF-16.
  if (declared !== undefined && declared !== "utf-16le") return declared;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "gb18030";
  }
}

/**
 * Decodes a text file: by its byte order mark, by what it declares, else UTF-8, else GB18030.
 *
 * @example decodeText(Uint8Array.of(0xd6, 0xd0)) // "中"
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}
