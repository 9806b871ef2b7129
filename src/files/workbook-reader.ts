/** Reads a workbook file, whatever its name says it is. */
import { UnreadableFile, type WorkbookReader } from "../application/ports";
import { decodeText } from "./decode-text";
import { LIMITS } from "./limits";
import type { ReaderPort } from "./reader-port";
import { notAWorkbook, tooLarge } from "./refuse";
import { readTable } from "./text/read-table";
import { readCompound, readRecords } from "./xls/workbook";
import { readXlsx } from "./xlsx/workbook";

type Format = "zip" | "compound" | "records" | "table" | "web-archive";

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Second byte of a bare record stream, by version. */
const RECORDS = new Set([0x00, 0x02, 0x04, 0x08]);
/** As much of a text as tells what it is. */
const HEAD = 4096;
/** How a page or an XML 2003 table begins. */
const TABLE = /<(?:!doctype html|html|head|meta|body|table|style|div|(?:\w{1,10}:)?Workbook)[\s>]/iu;

function textFormat(bytes: Uint8Array): Format | null {
  const head = decodeText(bytes.subarray(0, HEAD)).trimStart();
  if (/^mime-version:/iu.test(head)) return "web-archive";
  return head.startsWith("<") && TABLE.test(head) ? "table" : null;
}

function formatOf(bytes: Uint8Array): Format | null {
  const begins = (signature: readonly number[]): boolean => signature.every((byte, at) => bytes[at] === byte);
  if (begins(ZIP)) return "zip";
  if (begins(COMPOUND)) return "compound";
  if (bytes[0] === 0x09 && RECORDS.has(bytes[1] ?? -1) && bytes[3] === 0) return "records";
  return textFormat(bytes);
}

/**
 * A reader of workbooks: .xlsx, .xlsm, .xls, .et, and the HTML or XML 2003 tables that systems export under these names.
 *
 * The content alone tells the format, whatever the name. Hidden sheets are left out; formulas give their stored result.
 * The reader takes the whole file, and throws UnreadableFile where it is no workbook, damaged, encrypted or too large.
 *
 * @example workbookReader(port)(bytes, "a.xlsx").sheets[0]?.at(1, 1)?.text // "项目支出绩效自评表"
 */
export function workbookReader(port: ReaderPort): WorkbookReader {
  return (bytes) => {
    if (bytes.length === 0) throw new UnreadableFile("unreadable", ({ empty }) => empty);
    if (bytes.length > LIMITS.fileBytes) throw tooLarge("fileSize", LIMITS.fileBytes);
    switch (formatOf(bytes)) {
      case "zip":
        return readXlsx(bytes, port);
      case "compound":
        return readCompound(bytes, port);
      case "records":
        return readRecords(bytes, port);
      case "table":
        return readTable(bytes, port);
      case "web-archive":
        throw new UnreadableFile("unreadable", ({ webArchive }) => webArchive);
      case null:
        throw notAWorkbook();
    }
  };
}
