/** Turns the workbook that SheetJS read into the core's book: visible sheets, cells that hold something, merges. */
import type * as XLSX from "@e965/xlsx";
import { settle } from "../domain/decimal";
import type { Book, Cell, Merge } from "../domain/grid";
import { BookBuilder, type SheetBuilder } from "./book-builder";
import { LIMITS } from "./limits";
import { NumberFormats } from "./number-formats";
import { damaged } from "./refuse";

const ERROR_NAMES = new Map([
  [0x00, "#NULL!"],
  [0x07, "#DIV/0!"],
  [0x0f, "#VALUE!"],
  [0x17, "#REF!"],
  [0x1d, "#NAME?"],
  [0x24, "#NUM!"],
  [0x2a, "#N/A"],
  [0x2b, "#GETTING_DATA"],
]);

/** Days between the calendars that begin in 1900 and in 1904. */
const DAYS_1904 = 1462;

/** Indexes of an array that hold something; one of a few cells at far places is not walked through. */
function* places(length: number, list: readonly unknown[]): Generator<number> {
  if (list.length <= length) for (let index = 0; index < list.length; index += 1) yield index;
  else for (const key of Object.keys(list)) yield Number(key);
}

class BookReader {
  private readonly formats = new NumberFormats();
  private readonly from1904: boolean;

  constructor(private readonly workbook: XLSX.WorkBook) {
    this.from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  }

  read(merges: readonly (readonly Merge[])[] | null): Book {
    const { workbook } = this;
    const book = new BookBuilder();
    workbook.SheetNames.forEach((name, index) => {
      if ((workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0) return;
      const stored = Object.hasOwn(workbook.Sheets, name) ? workbook.Sheets[name] : undefined;
      // SheetJS leaves out a sheet it stumbles over; nothing is checked on half a workbook.
      if (stored === undefined) throw damaged();
      if (!("!data" in stored)) return;
      const sheet = book.sheet(name);
      this.readCells(stored["!data"] ?? [], sheet);
      for (const { s, e } of stored["!merges"] ?? []) {
        sheet.merge({ top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 });
      }
      for (const merge of merges?.[index] ?? []) sheet.merge(merge);
      sheet.finish();
    });
    return book.finish();
  }

  private readCells(rows: readonly (readonly XLSX.CellObject[] | undefined)[], sheet: SheetBuilder): void {
    for (const row of places(LIMITS.rows, rows)) {
      const cells = rows[row];
      if (cells === undefined) continue;
      for (const column of places(LIMITS.columns, cells)) {
        const stored = cells[column];
        if (stored !== undefined) sheet.put(row + 1, column + 1, this.cellOf(stored));
      }
    }
  }

  private cellOf({ t, v, w, z }: XLSX.CellObject): Cell | undefined {
    switch (t) {
      case "s": {
        const text = typeof v === "string" ? v.slice(0, LIMITS.cellText) : "";
        return text === "" ? undefined : { type: "text", value: text, text, percent: false, date: false };
      }
      case "n":
        return typeof v === "number" ? this.numberCell(v, w, String(z ?? "")) : undefined;
      case "b":
        return { type: "boolean", value: v === true, text: v === true ? "TRUE" : "FALSE", percent: false, date: false };
      case "e": {
        const name = w ?? ERROR_NAMES.get(Number(v)) ?? "#VALUE!";
        return { type: "error", value: name, text: name, percent: false, date: false };
      }
      default:
        return undefined;
    }
  }

  private numberCell(stored: number, shown: string | undefined, code: string): Cell {
    if (!Number.isFinite(stored)) throw damaged();
    const format = this.formats.of(code);
    const { percent, date } = format;
    const value = settle(stored) + (date && this.from1904 ? DAYS_1904 : 0);
    return { type: "number", value, text: shown ?? format.show(value), percent, date };
  }
}

/**
 * Turns a workbook into a book.
 *
 * @param workbook read with `dense` and `cellNF`
 * @param merges by sheet, where they were gathered apart; null where the sheets hold them
 * @throws UnreadableFile where a sheet is missing or a limit is passed
 */
export function toBook(workbook: XLSX.WorkBook, merges: readonly (readonly Merge[])[] | null = null): Book {
  return new BookReader(workbook).read(merges);
}
