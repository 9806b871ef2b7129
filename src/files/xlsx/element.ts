/** Finds an element in the bytes of a part, whose tags were looked through before. */
import { damaged } from "../refuse";

const NOTHING = Buffer.alloc(0);

/**
 * An element that stands once in the part, from its opening to its closing tag, whatever its prefix.
 *
 * @param from where to begin to look
 * @returns empty where there is none, or nothing in it
 * @throws UnreadableFile where it never ends
 * @example element(Buffer.from("<a><b>1</b></a>"), "b", 0).toString() // "<b>1</b>"
 */
export function element(bytes: Buffer, name: string, from: number): Buffer {
  const first = bytes.indexOf(name, from, "latin1");
  if (first < 0) return NOTHING;
  const opening = bytes.indexOf(">", first, "latin1");
  if (opening < 0) throw damaged();
  if (bytes[opening - 1] === SLASH) return NOTHING;
  const last = bytes.lastIndexOf(`${name}>`, undefined, "latin1");
  const begin = bytes.lastIndexOf("<", first, "latin1");
  if (last <= first || begin < 0) throw damaged();
  return bytes.subarray(begin, last + name.length + 1);
}

const SLASH = 47;
