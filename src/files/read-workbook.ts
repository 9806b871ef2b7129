/** Reads a workbook file, whatever its name says it is. */
import { UnreadableFile, type WorkbookReader } from "../application/ports";
import { FILE_SENTENCES } from "../locales/zh-CN/files";
import { decodeText } from "./decode-text";
import { LIMITS } from "./limits";
import { notAWorkbook, tooLarge } from "./refuse";
import { readTable } from "./text/read-table";
import { readCompound, readRecords } from "./xls/workbook";
import { readXlsx } from "./xlsx/workbook";

type Format = "zip" | "compound" | "records" | "table" | "web-archive";

const ZIP = Buffer.from("PK\u0003\u0004", "latin1");
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** Second byte of a bare record stream, by version. */
const RECORDS = new Set([0x00, 0x02, 0x04, 0x08]);
/** As much of a text as tells what it is. */
const HEAD = 4096;
/** How a page or an XML 2003 table begins. */
const TABLE = /<(?:!doctype html|html|head|meta|body|table|style|div|(?:\w{1,10}:)?Workbook)[\s>]/iu;

function textFormat(bytes: Buffer): Format | null {
  const head = decodeText(bytes.subarray(0, HEAD)).trimStart();
  if (/^mime-version:/iu.test(head)) return "web-archive";
  return head.startsWith("<") && TABLE.test(head) ? "table" : null;
}

function formatOf(bytes: Buffer): Format | null {
  if (bytes.subarray(0, ZIP.length).equals(ZIP)) return "zip";
  if (bytes.subarray(0, COMPOUND.length).equals(COMPOUND)) return "compound";
  if (bytes[0] === 0x09 && RECORDS.has(bytes[1] ?? -1) && bytes[3] === 0) return "records";
  return textFormat(bytes);
}

/**
 * Reads a workbook: .xlsx, .xlsm, .xls, .et, and the HTML or XML 2003 tables that systems export under these names.
 *
 * The content alone tells the format, whatever the name. Hidden sheets are left out; formulas give their stored result.
 *
 * @param bytes the whole file
 * @throws UnreadableFile where it is no workbook, damaged, encrypted or too large
 * @example readWorkbook(readFileSync("a.xlsx"), "a.xlsx").sheets[0]?.at(1, 1)?.text // "项目支出绩效自评表"
 */
export const readWorkbook: WorkbookReader = (bytes) => {
  if (bytes.length === 0) throw new UnreadableFile("unreadable", FILE_SENTENCES.empty);
  if (bytes.length > LIMITS.fileBytes) throw tooLarge("fileSize", LIMITS.fileBytes);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (formatOf(file)) {
    case "zip":
      return readXlsx(file);
    case "compound":
      return readCompound(file);
    case "records":
      return readRecords(file);
    case "table":
      return readTable(file);
    case "web-archive":
      throw new UnreadableFile("unreadable", FILE_SENTENCES.webArchive);
    case null:
      throw notAWorkbook();
  }
};
