/** Finds an element in the bytes of a part, whose tags were looked through before. */
import { find, findLast } from "../bytes";
import { damaged } from "../refuse";

const NOTHING = new Uint8Array();
const LESS = 60;
const GREATER = 62;
const SLASH = 47;

/**
 * An element that stands once in the part, from its opening to its closing tag, whatever its prefix.
 *
 * @param from where to begin to look
 * @returns empty where there is none, or nothing in it
 * @throws UnreadableFile where it never ends
 * @example utf8Text(element(toUtf8("<a><b>1</b></a>"), "b", 0)) // "<b>1</b>"
 */
export function element(bytes: Uint8Array, name: string, from: number): Uint8Array {
  const first = find(bytes, name, from);
  if (first < 0) return NOTHING;
  const opening = bytes.indexOf(GREATER, first);
  if (opening < 0) throw damaged();
  if (bytes[opening - 1] === SLASH) return NOTHING;
  const last = findLast(bytes, `${name}>`);
  const begin = bytes.lastIndexOf(LESS, first);
  if (last <= first || begin < 0) throw damaged();
  return bytes.subarray(begin, last + name.length + 1);
}
