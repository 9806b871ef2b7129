/** Lists that are given beside the forms: a sheet, or lines of text. */
import { extname } from "node:path";
import { UnreadableFile } from "../../application/ports";
import { readListGrid, readListText, type ReadList } from "../../application/summary/lists";
import { decodeText } from "../../files/decode-text";
import { loadFile } from "../../files/load-file";
import { readWorkbook } from "../../files/read-workbook";
import { FILE_SENTENCES } from "../../locales/zh-CN/files";

/** Texts by the end of their name; what else there is counts as a workbook. */
const TEXTS: ReadonlySet<string> = new Set([".txt", ".csv", ".tsv"]);

const COMMA_SEPARATED = ".csv";
/** A quoted field, or the comma between two. */
const FIELD_OR_COMMA = /"((?:[^"]|"")*)"|,/gu;

/** A list, or the sentence why there is none. */
export type ListFile = { readonly list: ReadList } | { readonly problem: string };

/** True for the name of a list of lines. @example isTextList("名单.txt") // true */
export function isTextList(path: string): boolean {
  return TEXTS.has(extname(path).toLowerCase());
}

function withTabs(text: string): string {
  return text.replace(FIELD_OR_COMMA, (_, quoted?: string) =>
    quoted === undefined ? "\t" : quoted.replaceAll('""', '"').replace(/\s/gu, " "),
  );
}

function read(path: string): ReadList {
  const bytes = loadFile(path);
  if (isTextList(path)) {
    const text = decodeText(Buffer.from(bytes));
    return readListText(extname(path).toLowerCase() === COMMA_SEPARATED ? withTabs(text) : text);
  }
  const [sheet] = readWorkbook(bytes, path).sheets;
  if (sheet === undefined) throw new UnreadableFile("unreadable", ({ empty }) => empty);
  return readListGrid(sheet);
}

/**
 * Reads a list: text (.txt, .csv, .tsv), or the first sheet of a workbook.
 *
 * @returns the list, or why it cannot be read
 * @example readListFile("应报名单.xlsx") // { list: { due: […], reviews: [], unread: [] } }
 */
export function readListFile(path: string): ListFile {
  try {
    return { list: read(path) };
  } catch (problem) {
    return { problem: problem instanceof UnreadableFile ? problem.message : FILE_SENTENCES.damaged };
  }
}
