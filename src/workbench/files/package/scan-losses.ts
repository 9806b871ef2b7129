/** What a file has that is not opened: told by where it stands in the package. */
import type { LossKind, LossLog, Place } from "../loss";
import type { BookParts, SheetPart } from "./book-parts";
import { childOf, childrenOf, descendants, flagOf, type XmlElement } from "./xml";
import type { Package } from "./zip";

/** Parts of the whole workbook by the beginning of their paths. */
const BOOK_PARTS: readonly [RegExp, LossKind][] = [
  [/vbaProject\.bin$/u, "macros"],
  [/\/macrosheets\//u, "macros"],
  [/\/pivotTables\/[^/]+\.xml$/u, "pivot-table"],
  [/\/externalLinks\/[^/]+\.xml$/u, "external-link"],
  [/\/(?:connections|metadata|volatileDependencies)\.xml$/u, "book-part"],
  [/\/(?:queryTables|slicers|timelines|richData|model)\/[^/]+$/u, "book-part"],
  [/^_xmlsignatures\/sig/u, "book-part"],
  [/^customXml\/item\d+\.xml$/u, "book-part"],
];

/** Elements of a sheet, by the path to the list that holds them and their own name. */
const SHEET_PARTS: readonly [string, string, LossKind][] = [
  ["hyperlinks", "hyperlink", "hyperlink"],
  ["protectedRanges", "protectedRange", "protected-range"],
  ["scenarios", "scenario", "view"],
  ["customSheetViews", "customSheetView", "view"],
];

/** Elements that stand alone in a sheet. */
const SINGLE_PARTS: readonly [string, LossKind][] = [
  ["picture", "image"],
  ["oleObjects", "control"],
  ["controls", "control"],
  ["legacyDrawingHF", "page-detail"],
];

const ANCHORED: readonly [string, LossKind][] = [
  ["pic", "image"],
  ["graphicFrame", "chart"],
  ["sp", "shape"],
  ["cxnSp", "shape"],
];

async function scanDrawing(file: Package, path: string, where: Place, losses: LossLog): Promise<void> {
  const tree = await file.tree(path);
  if (tree === undefined) return;
  for (const [name, what] of ANCHORED) losses.add(what, where, descendants(tree, name).length);
}

function anyOutline(tree: XmlElement, cells: string): boolean {
  const columns = childrenOf(childOf(tree, "cols"), "col");
  return (
    columns.some(({ attributes }) => Number(attributes.outlineLevel ?? 0) > 0) ||
    /<row [^>]*outlineLevel="[1-9]/u.test(cells)
  );
}

async function scanSheet(file: Package, sheet: SheetPart, losses: LossLog): Promise<void> {
  const { tree, name, relationships } = sheet;
  const where = { sheet: name, range: null };
  for (const [list, one, what] of SHEET_PARTS) {
    const found = childrenOf(childOf(tree, list), one);
    const range = found[0]?.attributes.ref ?? null;
    losses.add(what, { sheet: name, range }, found.length);
  }
  for (const [single, what] of SINGLE_PARTS) losses.add(what, where, childrenOf(tree, single).length);
  for (const list of childrenOf(tree, "extLst")) losses.add("sparkline", where, descendants(list, "sparkline").length);
  if (anyOutline(tree, sheet.cells)) losses.add("outline", where);
  for (const { type, target } of relationships) {
    if (type === "drawing") await scanDrawing(file, target, where, losses);
  }
}

/** Tells everything of a file that the reader has no part for. */
export async function scanLosses({ file, book, sheets }: BookParts, losses: LossLog): Promise<void> {
  for (const path of file.paths()) {
    const kind = BOOK_PARTS.find(([pattern]) => pattern.test(path))?.[1];
    if (kind !== undefined) losses.add(kind, null);
  }
  const locked = childOf(book, "workbookProtection");
  if (flagOf(locked, "lockStructure") || flagOf(locked, "lockWindows")) losses.add("book-protection", null);
  for (const sheet of sheets) {
    if (sheet === null) losses.add("chart", null);
    else await scanSheet(file, sheet, losses);
  }
}
