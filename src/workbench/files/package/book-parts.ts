/** Where the parts of a workbook are, whatever its writer called them. */
import { WorkbookFileError } from "../refuse";
import { OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS, SPREADSHEET } from "./namespaces";
import { attribute, childOf, childrenOf, element, parseXml, writePart, type XmlElement } from "./xml";
import { maskFormats } from "../cells/number-formats";
import { Package, type Relationship } from "./zip";

/** A sheet of the file. */
export interface SheetPart {
  name: string;
  state: string;
  /** The part without its cells. */
  tree: XmlElement;
  /** The cells as text, for exceljs. */
  cells: string;
  relationships: Relationship[];
}

/** The parts that are opened; a sheet that holds no cells, such as a chart's own, is null. */
export interface BookParts {
  file: Package;
  book: XmlElement;
  sheets: (SheetPart | null)[];
  relationships: Relationship[];
  styles: XmlElement | undefined;
  theme: XmlElement | undefined;
  sharedStrings: string | undefined;
}

const CELLS = /<sheetData(?:\s[^>]*)?(?:\/>|>)/u;
const CELLS_END = "</sheetData>";
/** What exceljs reads well; the rest of a sheet is read from its tree. */
const FOR_EXCELJS = new Set(["sheetFormatPr", "cols", "conditionalFormatting"]);

/**
 * Cuts the cells out of a sheet's part: a tree of them would be large, and exceljs reads them.
 *
 * @returns the part with an empty `sheetData`, and the cells
 * @example splitCells("<worksheet><sheetData><row/></sheetData></worksheet>").cells // "<sheetData><row/></sheetData>"
 */
export function splitCells(part: string): { frame: string; cells: string } {
  const found = CELLS.exec(part);
  if (found === null) return { frame: part, cells: "<sheetData/>" };
  const end = found[0].endsWith("/>") ? found.index + found[0].length : part.indexOf(CELLS_END) + CELLS_END.length;
  if (end < found.index) throw new WorkbookFileError("damaged");
  return { frame: `${part.slice(0, found.index)}<sheetData/>${part.slice(end)}`, cells: part.slice(found.index, end) };
}

async function readSheet(file: Package, found: XmlElement, books: readonly Relationship[]): Promise<SheetPart | null> {
  const id = Object.entries(found.attributes).find(([name]) => name.endsWith(":id"))?.[1];
  const target = books.find((one) => one.id === id);
  if (target?.type !== "worksheet") return null;
  const text = await file.text(target.target);
  if (text === undefined) throw new WorkbookFileError("damaged");
  const { frame, cells } = splitCells(text);
  const tree = parseXml(frame);
  // exceljs knows names without a prefix only.
  if (tree.name !== "worksheet") throw new WorkbookFileError("unusual");
  return {
    name: attribute(found, "name") ?? "",
    state: attribute(found, "state") ?? "visible",
    tree,
    cells,
    relationships: await file.relationships(target.target),
  };
}

/**
 * Finds and reads the parts of a workbook.
 *
 * @throws WorkbookFileError
 */
export async function readParts(bytes: Uint8Array): Promise<BookParts> {
  const file = await Package.open(bytes);
  const path = (await file.relationships("")).find(({ type }) => type === "officeDocument")?.target;
  const book = path === undefined ? undefined : await file.tree(path);
  if (path === undefined || book === undefined) throw new WorkbookFileError("notAWorkbook");
  if (book.name !== "workbook")
    throw new WorkbookFileError(book.name.endsWith(":workbook") ? "unusual" : "notAWorkbook");
  const relationships = await file.relationships(path);
  const part = (type: string): string | undefined => relationships.find((one) => one.type === type)?.target;
  const tree = async (type: string): Promise<XmlElement | undefined> => {
    const target = part(type);
    return target === undefined ? undefined : file.tree(target);
  };
  const strings = part("sharedStrings");
  const sheets: (SheetPart | null)[] = [];
  for (const found of childrenOf(childOf(book, "sheets"), "sheet"))
    sheets.push(await readSheet(file, found, relationships));
  if (sheets.every((sheet) => sheet === null)) throw new WorkbookFileError("notAWorkbook");
  return {
    file,
    book,
    sheets,
    relationships,
    styles: await tree("styles"),
    theme: await tree("theme"),
    sharedStrings: strings === undefined ? undefined : await file.text(strings),
  };
}

function worksheet({ tree, cells }: SheetPart): string {
  const wanted = tree.children.filter((child) => typeof child !== "string" && FOR_EXCELJS.has(child.name));
  const at = wanted.findIndex(
    (child) => typeof child !== "string" && child.name !== "sheetFormatPr" && child.name !== "cols",
  );
  const mark = element("sheetData");
  const children = at === -1 ? [...wanted, mark] : [...wanted.slice(0, at), mark, ...wanted.slice(at)];
  return writePart(element("worksheet", { xmlns: SPREADSHEET }, children)).replace("<sheetData/>", () => cells);
}

/**
 * The workbook once more, with only what exceljs reads, under the names it looks for. Its sheets are named by number, so
 * that no name of the file disturbs it.
 */
export async function exceljsPackage({ sheets, styles, sharedStrings }: BookParts): Promise<Uint8Array> {
  const file = Package.empty();
  const relationships: XmlElement[] = [];
  const entries: XmlElement[] = [];
  const relate = (type: string, target: string): string => {
    const id = `rId${relationships.length + 1}`;
    relationships.push(element("Relationship", { Id: id, Type: `${OFFICE_RELATIONSHIPS}/${type}`, Target: target }));
    return id;
  };
  for (const [index, sheet] of sheets.entries()) {
    if (sheet === null) continue;
    const number = index + 1;
    const id = relate("worksheet", `worksheets/sheet${number}.xml`);
    entries.push(element("sheet", { name: `sheet${number}`, sheetId: number, "r:id": id }));
    file.put(`xl/worksheets/sheet${number}.xml`, worksheet(sheet));
  }
  if (styles !== undefined) {
    const masked = structuredClone(styles);
    maskFormats(masked);
    relate("styles", "styles.xml");
    file.put("xl/styles.xml", masked);
  }
  if (sharedStrings !== undefined) {
    relate("sharedStrings", "sharedStrings.xml");
    file.put("xl/sharedStrings.xml", sharedStrings);
  }
  const book = element("workbook", { xmlns: SPREADSHEET, "xmlns:r": OFFICE_RELATIONSHIPS }, [
    element("sheets", {}, entries),
  ]);
  file.put("xl/workbook.xml", book);
  file.put("xl/_rels/workbook.xml.rels", element("Relationships", { xmlns: PACKAGE_RELATIONSHIPS }, relationships));
  return file.bytes(false);
}
