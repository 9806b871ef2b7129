/** One sheet, from the snapshot to exceljs, and what exceljs leaves out. */
import { BooleanNumber } from "@univerjs/core";
import type { IRowData } from "@univerjs/core";
import type { Row, Style, Workbook, Worksheet } from "exceljs";
import { DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_PIXELS } from "../../model/book/blank";
import type { CellCustom, SheetSnapshot } from "../../model/book/snapshot";
import { rangeAddress } from "../address";
import type { GridResources } from "../book/resources";
import type { CellWriter } from "../cells/cells-out";
import { fileColour } from "../cells/colours";
import { numbered } from "../given";
import type { LossLog } from "../loss";
import { pixelsToPoints } from "../../model/cells/lengths";
import { pixelsToWidth } from "../measures";
import { attribute, descendants, element, type XmlElement } from "../package/xml";
import { conditionLook, writeConditions } from "./conditions-out";
import { writeFilter } from "./filters";
import { writeNotes } from "./notes";
import { writePage } from "./page";
import { writeProtection } from "./protection";
import { writeValidations } from "./validations";
import { writeView } from "./view";

/** The children of a sheet's part in the order that the format demands (ECMA-376 part 1, 18.3.1.99). */
const ORDER = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** What a sheet is written with. */
export interface SheetTarget {
  snapshot: SheetSnapshot;
  resources: GridResources;
  writer: CellWriter;
  losses: LossLog;
}

/** A row is as high as its text asks where it fits itself to it. */
function rowHeight({ h, ah, ia }: Partial<IRowData>): number | undefined {
  return ia !== BooleanNumber.FALSE && ah !== undefined ? ah : h;
}

/** A row that is written even where it is only hidden: exceljs leaves out rows without a cell. */
function rowAt(sheet: Worksheet, at: number): Row {
  const row = sheet.getRow(at + 1);
  row.getCell(1).style = {};
  return row;
}

function writeBands(sheet: Worksheet, { snapshot, resources, writer }: SheetTarget): void {
  for (const [at, band] of numbered(snapshot.columnData)) {
    const column = sheet.getColumn(at + 1);
    const look = writer.look(band.s, band.custom as CellCustom | undefined);
    if (look !== undefined) column.style = look.style;
    if (band.w !== undefined) column.width = pixelsToWidth(band.w);
    if (band.hd === BooleanNumber.TRUE) column.hidden = true;
  }
  for (const [at, band] of numbered(snapshot.rowData)) {
    const row = rowAt(sheet, at);
    const look = writer.look(band.s, band.custom as CellCustom | undefined);
    // exceljs's types leave out that a row has a style of its own.
    if (look !== undefined) Object.assign(row, { style: look.style });
    const height = rowHeight(band);
    if (height !== undefined) row.height = pixelsToPoints(height);
    if (band.hd === BooleanNumber.TRUE) row.hidden = true;
  }
  for (const at of resources.filters[snapshot.id]?.cachedFilteredOut ?? []) rowAt(sheet, at).hidden = true;
}

function writeCells(sheet: Worksheet, { snapshot, writer }: SheetTarget): void {
  for (const [row, cells] of numbered(snapshot.cellData)) {
    for (const [column, cell] of numbered(cells)) writer.write(cell, sheet.getCell(row + 1, column + 1), snapshot.name);
  }
}

/** Adds the sheet to a workbook of exceljs, under a name that exceljs takes: the true one is written later. */
export async function writeSheet(book: Workbook, name: string, target: SheetTarget): Promise<void> {
  const { snapshot, resources, losses } = target;
  const { custom, id } = snapshot;
  const { setup, headers } = writePage(custom.pageLayout);
  const sheet = book.addWorksheet(name, { views: [writeView(snapshot)], pageSetup: setup, headerFooter: headers });
  sheet.state = snapshot.hidden === BooleanNumber.TRUE ? (custom.veryHidden ? "veryHidden" : "hidden") : "visible";
  sheet.properties.defaultRowHeight = pixelsToPoints(snapshot.defaultRowHeight ?? DEFAULT_ROW_PIXELS);
  sheet.properties.defaultColWidth = pixelsToWidth(snapshot.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS);
  const tab = snapshot.tabColor === undefined || snapshot.tabColor === "" ? null : fileColour(snapshot.tabColor);
  if (tab !== null) Object.assign(sheet.properties, { tabColor: { argb: tab } });
  writeBands(sheet, target);
  writeCells(sheet, target);
  writeNotes(sheet, snapshot.name, resources.notes[id] ?? {}, custom.comments, losses);
  for (const rule of resources.conditions[id] ?? []) {
    const style = conditionLook(rule);
    // Only for its look, which exceljs numbers: the rule itself is written afterwards.
    if (style !== null) {
      const placeholder = { type: "expression" as const, priority: 1, formulae: ["TRUE"], style: style as Style };
      sheet.addConditionalFormatting({ ref: "A1", rules: [placeholder] });
    }
  }
  await writeProtection(sheet, custom.protection);
  losses.add("chart", { sheet: snapshot.name, range: null }, custom.charts.length);
}

/**
 * Completes the sheet's part that exceljs wrote; the tree itself is changed.
 *
 * @param tree the part, without its cells
 * @param tables relationship ids of the sheet's tables
 */
export function completeSheet(tree: XmlElement, target: SheetTarget, tables: readonly string[]): void {
  const { snapshot, resources, losses } = target;
  const { id, name, mergeData = [] } = snapshot;
  const looks = descendants(tree, "cfRule").map((rule) => attribute(rule, "dxfId"));
  const merges = mergeData.map((range) => element("mergeCell", { ref: rangeAddress(range) }));
  const parts = tables.map((table) => element("tablePart", { "r:id": table }));
  const added = [
    writeFilter(resources.filters[id]),
    merges.length === 0 ? null : element("mergeCells", { count: merges.length }, merges),
    ...writeConditions(resources.conditions[id] ?? [], looks, name, losses),
    writeValidations(resources.validations[id] ?? [], name, losses),
    parts.length === 0 ? null : element("tableParts", { count: parts.length }, parts),
  ].filter((one) => one !== null);
  const kept = tree.children.filter((one) => typeof one !== "string" && one.name !== "conditionalFormatting");
  const place = (one: XmlElement | string): number => (typeof one === "string" ? -1 : ORDER.indexOf(one.name));
  tree.children = [...kept, ...added].sort((one, other) => place(one) - place(other));
}
