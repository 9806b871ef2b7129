/** Opens .xls and .et: what SheetJS reads of them. */
import { BooleanNumber, CellValueType, LocaleType, VerticalAlign } from "@univerjs/core";
import type { IColumnData, IObjectArrayPrimitiveType, IRowData } from "@univerjs/core";
import * as XLSX from "@e965/xlsx";
import { CHINESE_FORMATS } from "../../files/chinese-formats";
import { blankBookCustom, blankSheet, INITIAL_COLUMNS, INITIAL_ROWS } from "../model/book/blank";
import type { BookSnapshot, DocumentProperties, SheetSnapshot, SnapshotCell } from "../model/book/snapshot";
import { cellAddress } from "./address";
import { gridReference, WHOLE_BOOK, type GridName } from "./book/names";
import { emptyResources, toResources } from "./book/resources";
import { NEW_BOOK_STYLE } from "./cells/default-style";
import { gridFormula, looksOutside } from "./cells/formula-prefixes";
import { gridFormat } from "./cells/number-formats";
import { LossLog, type Loss } from "./loss";
import { pointsToPixels } from "../model/cells/lengths";
import { WorkbookFileError } from "./refuse";
import type { SheetNotes } from "./sheet/notes";

const OPTIONS: XLSX.ParsingOptions = {
  type: "array",
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellHTML: false,
  cellText: false,
  cellStyles: true,
};
/** Errors by their number in the records. */
const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};
/** What stands in the records behind the text of a note. */
const PADDING = /\u0000[^]*$/u;
const NOTE_BOX = { width: 160, height: 72 };
const { load } = XLSX.SSF as { load: (code: string, id: number) => number };
/** The container of old files; the package's types say nothing of it. */
const CFB = XLSX.CFB as {
  read: (bytes: Uint8Array, options: { type: "array" }) => object;
  find: (container: object, path: string) => object | null;
};

function parse(bytes: Uint8Array): XLSX.WorkBook {
  for (const [id, code] of CHINESE_FORMATS) load(code, id);
  try {
    if (CFB.find(CFB.read(bytes, { type: "array" }), "EncryptedPackage") !== null)
      throw new WorkbookFileError("encrypted");
    return XLSX.read(bytes, OPTIONS);
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw cause;
    const locked = cause instanceof Error && /password|encrypt/iu.test(cause.message);
    throw new WorkbookFileError(locked ? "encrypted" : "damaged", { cause });
  }
}

function content(cell: XLSX.CellObject): Pick<SnapshotCell, "v" | "t"> {
  switch (cell.t) {
    case "n":
      return { v: Number(cell.v), t: CellValueType.NUMBER };
    case "s":
      return { v: String(cell.v), t: CellValueType.STRING };
    case "b":
      return { v: cell.v === true ? 1 : 0, t: CellValueType.BOOLEAN };
    case "e":
      return { v: ERRORS[Number(cell.v)] ?? "#VALUE!", t: CellValueType.STRING };
    default:
      return {};
  }
}

/** Gives number formats their style ids. */
class Formats {
  readonly styles: BookSnapshot["styles"] = {};
  #ids = new Map<string, string>();

  idOf(cell: XLSX.CellObject): string | null {
    const pattern = gridFormat(typeof cell.z === "string" ? cell.z : undefined);
    if (pattern === null) return null;
    const id = this.#ids.get(pattern) ?? `s${this.#ids.size + 1}`;
    this.#ids.set(pattern, id);
    this.styles[id] = { vt: VerticalAlign.BOTTOM, ...NEW_BOOK_STYLE, n: { pattern } };
    return id;
  }
}

function readCell(
  cell: XLSX.CellObject,
  where: { sheet: string; range: string },
  formats: Formats,
  losses: LossLog,
): SnapshotCell | null {
  const style = formats.idOf(cell);
  const look = style === null ? {} : { s: style };
  // Only the first cell of a formula that fills several has it; the others are filled by it.
  const array = cell.F?.includes(":") === true ? cell.F : null;
  if (array !== null && array.split(":")[0] !== where.range) return style === null ? null : look;
  const outside = cell.f !== undefined && looksOutside(cell.f);
  if (outside) losses.add("external-link", where);
  const read: SnapshotCell = {
    ...(cell.f === undefined || outside ? {} : { f: gridFormula(cell.f) }),
    ...(array === null || outside ? {} : { ref: array }),
    ...content(cell),
    ...look,
  };
  return Object.keys(read).length === 0 ? null : read;
}

function columnsOf(sheet: XLSX.WorkSheet, count: number): IObjectArrayPrimitiveType<Partial<IColumnData>> {
  const columns: IObjectArrayPrimitiveType<Partial<IColumnData>> = {};
  for (const [at, column] of (sheet["!cols"] ?? []).slice(0, count).entries()) {
    // The list has gaps, which its type does not say.
    const { wpx, hidden } = (column as XLSX.ColInfo | undefined) ?? {};
    const band = { ...(wpx === undefined ? {} : { w: wpx }), ...(hidden === true ? { hd: BooleanNumber.TRUE } : {}) };
    if (Object.keys(band).length > 0) columns[at] = band;
  }
  return columns;
}

function rowsOf(sheet: XLSX.WorkSheet): IObjectArrayPrimitiveType<Partial<IRowData>> {
  const rows: IObjectArrayPrimitiveType<Partial<IRowData>> = {};
  for (const [at, row] of (sheet["!rows"] ?? []).entries()) {
    const { hpt, hidden } = (row as XLSX.RowInfo | undefined) ?? {};
    const band = {
      ...(hpt === undefined ? {} : { h: pointsToPixels(hpt) }),
      ...(hidden === true ? { hd: BooleanNumber.TRUE } : {}),
    };
    if (Object.keys(band).length > 0) rows[at] = band;
  }
  return rows;
}

interface ReadSheet {
  snapshot: SheetSnapshot;
  notes: SheetNotes;
}

function readSheet(sheet: XLSX.WorkSheet, id: string, name: string, formats: Formats, losses: LossLog): ReadSheet {
  const cellData: Record<number, Record<number, SnapshotCell>> = {};
  const notes: SheetNotes = {};
  let columns = INITIAL_COLUMNS;
  // Dense sheets keep their cells in rows; the package's types know the other kind only.
  const data = (sheet["!data"] ?? []) as ((XLSX.CellObject | undefined)[] | undefined)[];
  data.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell === undefined) return;
      const range = cellAddress(row, column);
      const read = readCell(cell, { sheet: name, range }, formats, losses);
      if (read !== null) (cellData[row] ??= {})[column] = read;
      if (cell.c !== undefined) {
        const note = cell.c.map(({ t }) => t.replace(PADDING, "")).join("\n");
        (notes[row] ??= {})[column] = { id: `${id}-note-${range}`, row, col: column, ...NOTE_BOX, note, show: false };
      }
      columns = Math.max(columns, column + 1);
    });
  });
  const mergeData = (sheet["!merges"] ?? []).map(({ s, e }) => {
    return { startRow: s.r, startColumn: s.c, endRow: e.r, endColumn: e.c };
  });
  const snapshot = blankSheet(id, name);
  snapshot.rowCount = Math.max(INITIAL_ROWS, data.length, ...mergeData.map(({ endRow }) => endRow + 1));
  snapshot.columnCount = Math.max(columns, ...mergeData.map(({ endColumn }) => endColumn + 1));
  return {
    snapshot: {
      ...snapshot,
      cellData,
      mergeData,
      columnData: columnsOf(sheet, snapshot.columnCount),
      rowData: rowsOf(sheet),
    },
    notes,
  };
}

function readNames(book: XLSX.WorkBook, losses: LossLog): Record<string, GridName> {
  const names: Record<string, GridName> = {};
  for (const { Name, Ref, Sheet } of book.Workbook?.Names ?? []) {
    if (Name.startsWith("_xlnm.") || looksOutside(Ref)) {
      losses.add("name", null);
      continue;
    }
    const id = `name-${Object.keys(names).length + 1}`;
    const localSheetId = Sheet === undefined ? WHOLE_BOOK : `sheet-${Sheet + 1}`;
    names[id] = { id, name: Name, formulaOrRefString: gridReference(Ref), localSheetId };
  }
  return names;
}

function properties({ Props }: XLSX.WorkBook): DocumentProperties {
  const blank = blankBookCustom("").properties;
  const { Title, Subject, Author, Keywords, Comments, Category, Manager, Company, LastAuthor, CreatedDate } =
    Props ?? {};
  const created = CreatedDate instanceof Date ? CreatedDate.toISOString() : "";
  return {
    ...blank,
    title: Title ?? "",
    subject: Subject ?? "",
    author: Author ?? "",
    keywords: Keywords ?? "",
    comments: Comments ?? "",
    category: Category ?? "",
    manager: Manager ?? "",
    company: Company ?? "",
    lastAuthor: LastAuthor ?? "",
    creationDate: created,
  };
}

/**
 * Opens an .xls or an .et.
 *
 * @throws WorkbookFileError `encrypted`, `damaged`
 */
export function openXls(bytes: Uint8Array, name: string): { snapshot: BookSnapshot; losses: Loss[] } {
  const book = parse(bytes);
  const losses = new LossLog();
  losses.add("xls-looks", null);
  const formats = new Formats();
  const resources = emptyResources();
  resources.names = readNames(book, losses);
  const sheets: BookSnapshot["sheets"] = {};
  for (const [index, sheetName] of book.SheetNames.entries()) {
    const sheet = book.Sheets[sheetName];
    if (sheet === undefined) continue;
    const id = `sheet-${index + 1}`;
    const { snapshot, notes } = readSheet(sheet, id, sheetName, formats, losses);
    const hidden = book.Workbook?.Sheets?.[index]?.Hidden ?? 0;
    snapshot.hidden = hidden === 0 ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    snapshot.custom.veryHidden = hidden === 2;
    if (Object.keys(notes).length > 0) resources.notes[id] = notes;
    sheets[id] = snapshot;
  }
  const snapshot: BookSnapshot = {
    id: "book",
    name,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: formats.styles,
    defaultStyle: NEW_BOOK_STYLE,
    sheetOrder: Object.keys(sheets),
    sheets,
    resources: toResources(resources),
    custom: { ...blankBookCustom(""), properties: properties(book) },
  };
  return { snapshot, losses: losses.list() };
}
