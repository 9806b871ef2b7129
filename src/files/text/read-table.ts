/** Reads an HTML or XML 2003 table, as many systems export them under the name .xls. */
import type { Book } from "../../domain/grid";
import { decodeText } from "../decode-text";
import { LIMITS } from "../limits";
import type { ReaderPort } from "../reader-port";
import { tooLarge } from "../refuse";
import { toBook } from "../to-book";

/** Formats that XML 2003 calls by name, as a Chinese Excel shows them. */
const NAMED_FORMATS = [
  ["General Date", "yyyy/m/d h:mm"],
  ["Short Date", "yyyy/m/d"],
  ["Long Date", "yyyy年m月d日"],
] as const;

function withChineseDates(text: string): string {
  return NAMED_FORMATS.reduce(
    (changed, [name, code]) => changed.replaceAll(`Format="${name}"`, `Format="${code}"`),
    text,
  );
}

/**
 * Reads the tables of a text; the cells of a page stay the texts a person sees.
 *
 * @param bytes the whole file
 * @throws UnreadableFile where SheetJS cannot read it, or not in the time it is given
 */
export function readTable(bytes: Uint8Array, port: ReaderPort): Book {
  if (bytes.length > LIMITS.textFileBytes) throw tooLarge("fileSize", LIMITS.textFileBytes);
  return toBook(port.readText(withChineseDates(decodeText(bytes))));
}
