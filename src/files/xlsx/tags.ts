/** Looks through the tags of an XML part before it is parsed. */
import { asciiText, find } from "../bytes";
import { LIMITS } from "../limits";
import { damaged, tooIntricate } from "../refuse";

const LESS = 60;
const GREATER = 62;
const EXCLAMATION = 33;
const AMPERSAND = 38;

/** The end of a comment or of CDATA, which may hold anything. */
function endOfAside(bytes: Uint8Array, at: number): number {
  const closing = asciiText(bytes, at, at + 4) === "<!--" ? "-->" : "]]>";
  const end = find(bytes, closing, at);
  if (end < 0) throw damaged();
  return end + closing.length;
}

/** Goes through the parts of one workbook and adds up what makes them slow to parse. */
export class TagInspector {
  private tags = 0;
  private references = 0;

  /**
   * Makes sure that every tag ends before the next begins, that tags and the texts between them are of a bounded length,
   * and that there are not too many: parsing then takes a time that goes by the length of the part.
   *
   * @param bytes a part in UTF-8
   * @throws UnreadableFile where it is otherwise
   */
  inspect(bytes: Uint8Array): void {
    let open = -1;
    let textFrom = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === LESS) {
        if (open >= 0) throw damaged();
        if (at - textFrom > LIMITS.textBytes) throw tooIntricate();
        if (bytes[at + 1] === EXCLAMATION) {
          at = endOfAside(bytes, at) - 1;
          textFrom = at + 1;
        } else {
          open = at;
          this.tags += 1;
        }
      } else if (byte === GREATER && open >= 0) {
        if (at - open > LIMITS.tagBytes) throw tooIntricate();
        open = -1;
        textFrom = at + 1;
      } else if (byte === AMPERSAND) this.references += 1;
    }
    if (open >= 0) throw damaged();
    if (this.tags > LIMITS.tags || this.references > LIMITS.references) throw tooIntricate();
  }
}

/** How often a short ASCII text occurs; counting stops beyond `most`. @example occurrences(toUtf8("abab"), "a", 9) // 2 */
export function occurrences(bytes: Uint8Array, text: string, most: number): number {
  let count = 0;
  for (let at = find(bytes, text); at >= 0 && count <= most; count += 1) {
    at = find(bytes, text, at + text.length);
  }
  return count;
}
