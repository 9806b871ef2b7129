/** Cuts a worksheet part down to its cells and merges: links, comments and the sheet's own account of its size are left out. */
import { asciiText, findLast, joined, toUtf8 } from "../bytes";
import { LIMITS } from "../limits";
import { damaged, tooMany } from "../refuse";
import { filledCells } from "./cells";
import { element } from "./element";
import { occurrences } from "./tags";
import { markUncalculated } from "./uncalculated";

const DATA = "sheetData";
const BEGIN = toUtf8("<worksheet>");
const END = toUtf8("</worksheet>");
/** As much of the end as holds the last tag. */
const TAIL = 256;

/** A part that was cut down, and how many cells it holds. */
export interface TrimmedSheet {
  readonly content: Uint8Array;
  readonly cells: number;
}

/**
 * The cells and merges of a worksheet part.
 *
 * @param bytes the part, in UTF-8, with every tag closed
 * @throws UnreadableFile where the part breaks off, or holds more merges than the limits allow
 */
export function trimSheet(bytes: Uint8Array): TrimmedSheet {
  if (!asciiText(bytes, Math.max(0, bytes.length - TAIL), bytes.length).includes("worksheet>")) throw damaged();
  const { rows, cells } = filledCells(element(bytes, DATA, 0));
  const merges = element(bytes, "mergeCells", Math.max(0, findLast(bytes, DATA)));
  if (occurrences(merges, "mergeCell ", LIMITS.merges) > LIMITS.merges) throw tooMany("merges");
  return { content: joined([BEGIN, markUncalculated(rows), merges, END]), cells };
}
