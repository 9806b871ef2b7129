/** Opens a workbook file. */
import { LocaleType } from "@univerjs/core";
import { Workbook } from "exceljs";
import type { Style } from "exceljs";
import type { BookSnapshot } from "../model/book/snapshot";
import { readNames } from "./book/names";
import { readCustom, readProperties } from "./book/properties";
import { emptyResources, toResources, type GridResources } from "./book/resources";
import { NO_ADD_IN, readSettings } from "./book/settings";
import { readPalette } from "./cells/colours";
import { readDefaultStyle } from "./cells/default-style";
import { StyleTable } from "./cells/style-table";
import { isGiven } from "./given";
import { LossLog, type Loss } from "./loss";
import { openXls } from "./open-xls";
import { exceljsPackage, readParts, type BookParts, type SheetPart } from "./package/book-parts";
import { scanLosses } from "./package/scan-losses";
import { childOf, flagOf, type XmlElement } from "./package/xml";
import { FILE_BYTES, WorkbookFileError } from "./refuse";
import { readConditions } from "./sheet/conditions-in";
import { readFilter } from "./sheet/filters";
import { readNotes, readThreads } from "./sheet/notes";
import { readSheet } from "./sheet/sheet-in";
import { hasOwnLooks, isFiltered, readTable } from "./sheet/tables";
import { readValidations } from "./sheet/validations";

/** An opened file. */
export interface OpenedWorkbook {
  snapshot: BookSnapshot;
  /** What the file had and the snapshot has not. */
  losses: Loss[];
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Reads with exceljs; whatever it stumbles over, the file is not as it should be. */
async function exceljsBook(parts: BookParts): Promise<Workbook> {
  const book = new Workbook();
  const bytes = await exceljsPackage(parts);
  try {
    // It takes any bytes; its types ask for its own Buffer, which is an ArrayBuffer.
    await book.xlsx.load(bytes.slice().buffer);
  } catch (cause) {
    throw new WorkbookFileError("damaged", { cause });
  }
  return book;
}

/** The parts of a sheet that stand apart from it: notes, threads, tables. */
class SheetExtras {
  constructor(
    private readonly parts: BookParts,
    private readonly part: SheetPart,
    private readonly losses: LossLog,
  ) {}

  async #trees(type: string): Promise<XmlElement[]> {
    const trees: XmlElement[] = [];
    for (const one of this.part.relationships.filter((relationship) => relationship.type === type)) {
      const tree = await this.parts.file.tree(one.target);
      if (tree !== undefined) trees.push(tree);
    }
    return trees;
  }

  async read(id: string, resources: GridResources): Promise<BookSnapshot["sheets"][string]["custom"]["comments"]> {
    const { parts, part, losses } = this;
    const persons = parts.relationships.find(({ type }) => type === "person");
    const [threads] = await this.#trees("threadedComment");
    const comments = readThreads(threads, persons === undefined ? undefined : await parts.file.tree(persons.target));
    const [written] = await this.#trees("comments");
    const notes = readNotes(written, new Set(comments.map(({ cell }) => cell)), id);
    if (Object.keys(notes).length > 0) resources.notes[id] = notes;
    const tables = (await this.#trees("table")).flatMap((tree, index) => {
      const where = { sheet: part.name, range: tree.attributes.ref ?? null };
      if (isFiltered(tree)) losses.add("filter", where);
      if (hasOwnLooks(tree)) losses.add("table-detail", where);
      return readTable(tree, `${id}-table-${index + 1}`) ?? [];
    });
    if (tables.length > 0) resources.tables[id] = { tables, tableFilteredOutRows: [] };
    return comments;
  }
}

function conditionLooks(book: Workbook, sheet: string): (Partial<Style> | undefined)[] {
  // exceljs's types leave these out of what a sheet has been read with.
  const found = book.getWorksheet(sheet) as unknown as { conditionalFormattings: { rules: { style?: Style }[] }[] };
  return found.conditionalFormattings.flatMap(({ rules }) => rules.map(({ style }) => style));
}

async function openXlsx(bytes: Uint8Array, name: string, addIn: string): Promise<OpenedWorkbook> {
  const losses = new LossLog();
  const parts = await readParts(bytes);
  const book = await exceljsBook(parts);
  const palette = readPalette(parts.theme, parts.styles);
  const defaultStyle = readDefaultStyle(parts.styles);
  const styles = new StyleTable(palette, defaultStyle);
  const resources = emptyResources();
  const sheets: BookSnapshot["sheets"] = {};
  const named = parts.sheets.map((part, index) => {
    if (part === null) return null;
    return {
      id: `sheet-${index + 1}`,
      name: part.name,
      printArea: null,
      printTitleRows: null,
      printTitleColumns: null,
    };
  });
  resources.names = readNames(parts.book, named, losses);
  const date1904 = flagOf(childOf(parts.book, "workbookPr"), "date1904");
  for (const [index, part] of parts.sheets.entries()) {
    const sheet = book.getWorksheet(`sheet${index + 1}`);
    const print = named[index];
    if (part === null || sheet === undefined || !isGiven(print)) continue;
    const { id, name: sheetName, ...printed } = print;
    const snapshot = readSheet({ id, part, sheet, styles, palette, losses, date1904 });
    Object.assign(snapshot.custom.pageLayout, printed);
    snapshot.custom.comments = await new SheetExtras(parts, part, losses).read(id, resources);
    const validations = readValidations(part.tree, sheetName, id, losses);
    if (validations.length > 0) resources.validations[id] = validations;
    const looks = conditionLooks(book, sheet.name);
    const conditions = readConditions(part.tree, { looks, palette, id, sheet: sheetName, losses });
    if (conditions.length > 0) resources.conditions[id] = conditions;
    const filter = readFilter(part.tree, snapshot, losses);
    if (filter !== null) resources.filters[id] = filter;
    sheets[id] = snapshot;
  }
  await scanLosses(parts, losses);
  const related = await parts.file.relationships("");
  const propertyPart = async (type: string): Promise<XmlElement | undefined> => {
    const target = related.find((one) => one.type === type)?.target;
    return target === undefined ? undefined : parts.file.tree(target);
  };
  const snapshot: BookSnapshot = {
    id: "book",
    name,
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: styles.styles,
    defaultStyle,
    sheetOrder: Object.keys(sheets),
    sheets,
    resources: toResources(resources),
    custom: {
      properties: readProperties(await propertyPart("core-properties"), await propertyPart("extended-properties")),
      customProperties: readCustom(await propertyPart("custom-properties"), losses),
      settings: await readSettings(parts.file, losses, addIn),
    },
  };
  return { snapshot, losses: losses.list() };
}

/**
 * Opens .xlsx, .xlsm, .xls and .et; the content tells which, not the name.
 *
 * Of an .xls, values, formulas, merges, widths and number formats come over; the rest of its looks is lost, and told.
 *
 * @param name of the file, which becomes the workbook's
 * @param addIn id of the add-in whose settings are taken; none: those of the first that left any
 * @throws WorkbookFileError where it is no workbook, encrypted, damaged, too large or unusually written
 * @example (await openWorkbook(bytes, "a.xlsx")).snapshot.sheetOrder // ["sheet-1"]
 */
export async function openWorkbook(bytes: Uint8Array, name: string, addIn = NO_ADD_IN): Promise<OpenedWorkbook> {
  if (bytes.length === 0) throw new WorkbookFileError("empty");
  if (bytes.length > FILE_BYTES) throw new WorkbookFileError("tooLarge");
  if (begins(bytes, ZIP)) return openXlsx(bytes, name, addIn);
  if (begins(bytes, COMPOUND)) return openXls(bytes, name);
  throw new WorkbookFileError("notAWorkbook");
}
