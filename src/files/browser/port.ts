/** Reading workbooks in a browser's worker. */
import type { ReaderPort } from "../reader-port";
import { crc32 } from "./crc-32";
import { inflate } from "./inflate";
import { readTextHere } from "./read-text";

/**
 * The browser's side of reading.
 *
 * @param beforeText called before a text is read, which may never end
 */
export function browserPort(beforeText: () => void): ReaderPort {
  return {
    inflate,
    crc32,
    forSheetJs: (bytes) => ({ bytes, type: "array" }),
    readText: (text) => {
      beforeText();
      return readTextHere(text);
    },
  };
}
