/**
 * How much a file may hold before it is refused. Reading any file ends within ten seconds and one gigabyte; the figures
 * were chosen so that the heaviest file they let in stays below that, and a sheet of 100,000 indicators passes.
 */
import { SHEET_LIMITS } from "../domain/sheet-limits";

const MEGABYTE = 1024 * 1024;

export const LIMITS = {
  /** Bytes of the file. A filled form has 10–200 kB; a register of 100,000 indicators about 5 MB. */
  fileBytes: 50 * MEGABYTE,
  /** Bytes of a text file (HTML or XML 2003 named .xls). */
  textFileBytes: 10 * MEGABYTE,
  /** Bytes of the parts of an .xlsx that are read, unpacked. 900,000 cells with their texts take about 60 MB. */
  unpackedBytes: 90 * MEGABYTE,
  /** Parts of an .xlsx that are read; each sheet is one. */
  parts: 1_200,
  /** Cells, with those that hold nothing but a border: SheetJS goes through them one by one. */
  cells: SHEET_LIMITS.cells,
  /** XML tags of all parts. A cell has four to six. */
  tags: 7_000_000,
  /** Bytes of one XML tag; the longest that Excel writes has under 2,000. */
  tagBytes: 4_096,
  /** Bytes of the text between two tags; the longest text of a cell has 200,000, all its characters being quotation marks. */
  textBytes: 262_144,
  /** References such as `&amp;` of all parts. */
  references: 1_000_000,
  /** Cell styles; Excel makes 65,490 at most. */
  styles: 66_000,
  /** Number formats of a workbook's own; Excel makes 250 at most, other writers more. */
  formats: 5_000,
  /** Characters of a number format, as in Excel; a longer one counts as General. */
  formatCode: 255,
  /** Characters of number formats followed for one number after the other, over all cells. */
  formatWork: 4_000_000,
  /** Last row that holds something. */
  rows: SHEET_LIMITS.rows,
  /** Last column that holds something. */
  columns: SHEET_LIMITS.columns,
  /** Rows × columns of all sheets: whoever reads a sheet may look at every place once. */
  places: 4_000_000,
  /** Merged blocks of all sheets. */
  merges: 200_000,
  /** Characters of a cell; what lies beyond is cut off. */
  cellText: SHEET_LIMITS.cellText,
  /** Milliseconds for a text file, which is read in a process of its own. */
  textMilliseconds: 8_000,
  /** Megabytes of memory for that process. */
  textMemory: 600,
} as const;

/** A size as its sentence names it. */
export function megabytes(bytes: number): number {
  return bytes / MEGABYTE;
}
