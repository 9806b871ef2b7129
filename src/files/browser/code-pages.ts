/** Gives SheetJS, which in a browser knows no code page, those that the browser knows itself: an old .xls is in one. */
import { set_cptable } from "@e965/xlsx";

/** Names of the pages that Excel writes, by number; the others differ from Western European beyond ASCII only. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [874, "windows-874"],
  [932, "shift_jis"],
  [936, "gb18030"],
  [949, "euc-kr"],
  [950, "big5"],
  [1200, "utf-16le"],
  [1201, "utf-16be"],
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => [page, `windows-${page}`] as const),
  [10000, "macintosh"],
  [65001, "utf-8"],
]);

const decoders = new Map<string, TextDecoder>();

function decoderOf(page: number): TextDecoder {
  const name = NAMES.get(page) ?? "windows-1252";
  const decoder = decoders.get(name) ?? new TextDecoder(name, { ignoreBOM: true });
  decoders.set(name, decoder);
  return decoder;
}

/**
 * The text of bytes in a code page.
 *
 * @param page its number, as in an .xls
 * @example decodePage(936, [0xd6, 0xd0]) // "中"
 */
export function decodePage(page: number, bytes: Uint8Array | readonly number[]): string {
  return decoderOf(page).decode(Uint8Array.from(bytes));
}

/** Hands the code pages to SheetJS. */
export function provideCodePages(): void {
  set_cptable({ utils: { decode: decodePage } });
}
