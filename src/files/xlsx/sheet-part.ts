/** Cuts a worksheet part down to its cells and merges: links, comments and the sheet's own account of its size are left out. */
import { LIMITS } from "../limits";
import { damaged, tooMany } from "../refuse";
import { element } from "./element";
import { occurrences } from "./tags";

const DATA = "sheetData";
const BEGIN = Buffer.from("<worksheet>");
const END = Buffer.from("</worksheet>");
/** As much of the end as holds the last tag. */
const TAIL = 256;

/** A cell that is styled and holds nothing; on a bordered form most are. */
const EMPTY_CELL = /<(?:\w{1,20}:)?c(?: [^<>]{0,300})?\/>/gu;
const CDATA = "<![CDATA[";

/** The cells without the empty ones. Where texts may hold anything, all are kept. */
function filledCells(data: Buffer): Buffer {
  if (!data.includes("/>", 0, "latin1") || data.includes(CDATA, 0, "latin1")) return data;
  return Buffer.from(data.toString("latin1").replace(EMPTY_CELL, ""), "latin1");
}

/**
 * The cells and merges of a worksheet part.
 *
 * @param bytes the part, in UTF-8, with every tag closed
 * @throws UnreadableFile where the part breaks off, or holds more merges than the limits allow
 */
export function trimSheet(bytes: Buffer): Buffer {
  if (!bytes.toString("latin1", Math.max(0, bytes.length - TAIL)).includes("worksheet>")) throw damaged();
  const data = element(bytes, DATA, 0);
  const merges = element(bytes, "mergeCells", Math.max(0, bytes.lastIndexOf(DATA, undefined, "latin1")));
  if (occurrences(merges, "mergeCell ", LIMITS.merges) > LIMITS.merges) throw tooMany("merges");
  return Buffer.concat([BEGIN, filledCells(data), merges, END]);
}
