/** One sheet, from its part and exceljs to the snapshot. */
import { BooleanNumber } from "@univerjs/core";
import type { IColumnData, IObjectArrayPrimitiveType, IRange, IRowData } from "@univerjs/core";
import type { Worksheet } from "exceljs";
import {
  blankSheetCustom,
  DEFAULT_COLUMN_PIXELS,
  DEFAULT_ROW_PIXELS,
  EXCEL_COLUMNS,
  INITIAL_COLUMNS,
  INITIAL_ROWS,
} from "../../model/book/blank";
import type { SheetSnapshot, SnapshotCell } from "../../model/book/snapshot";
import { parseRange, parseRanges } from "../address";
import { bandLook, CellReader, type FileCell, type FileRow } from "../cells/cells-in";
import { elementColour, type Palette } from "../cells/colours";
import type { StyleTable } from "../cells/style-table";
import type { LossLog } from "../loss";
import { pointsToPixels } from "../../model/cells/lengths";
import { widthToPixels } from "../measures";
import type { SheetPart } from "../package/book-parts";
import { attribute, childOf, childrenOf, flagOf, numberOf, type XmlElement } from "../package/xml";
import { readPage } from "./page";
import { readProtection } from "./protection";
import { readView } from "./view";

/** What a sheet is read with. */
export interface SheetContext {
  id: string;
  part: SheetPart;
  sheet: Worksheet;
  styles: StyleTable;
  palette: Palette;
  losses: LossLog;
  date1904: boolean;
}

/** A row as exceljs truly has it. */
type RowObject = Pick<FileRow, "height" | "hidden" | "style"> & { model: { cells: FileCell[] } | null };
type Columns = IObjectArrayPrimitiveType<Partial<IColumnData>>;
type Rows = IObjectArrayPrimitiveType<Partial<IRowData>>;
type Cells = Record<number, Record<number, SnapshotCell>>;

/** exceljs's own list leaves out rows that are only hidden or only have a look, so each is asked for. */
function rowsOf(sheet: Worksheet): FileRow[] {
  const rows: FileRow[] = [];
  for (let number = 1; number <= sheet.rowCount; number += 1) {
    // exceljs's types leave out a row's own style and what its cells share.
    const row = sheet.findRow(number) as unknown as RowObject | undefined;
    if (row === undefined) continue;
    const { height, hidden, style, model } = row;
    rows.push({ number, height, hidden, style, cells: model?.cells ?? [] });
  }
  return rows;
}

/** Rows with their cells; the last row and column that hold anything, from 0. */
function readRows({ part, sheet, styles, losses, date1904 }: SheetContext): {
  cellData: Cells;
  rowData: Rows;
  last: { row: number; column: number };
} {
  const reader = new CellReader({ styles, losses, sheet: part.name, date1904 });
  const cellData: Cells = {};
  const rowData: Rows = {};
  const last = { row: -1, column: -1 };
  for (const row of rowsOf(sheet)) {
    const at = row.number - 1;
    const band: Partial<IRowData> = {
      ...(row.height === undefined ? {} : { h: pointsToPixels(row.height) }),
      ...(row.hidden === true ? { hd: BooleanNumber.TRUE } : {}),
      ...bandLook(row.style, styles),
    };
    if (Object.keys(band).length > 0) rowData[at] = band;
    const cells: Record<number, SnapshotCell> = {};
    for (const cell of row.cells) {
      const place = parseRange(cell.address);
      const read = reader.read(cell);
      if (place === null || read === null) continue;
      cells[place.startColumn] = read;
      last.column = Math.max(last.column, place.startColumn);
    }
    if (Object.keys(cells).length > 0) cellData[at] = cells;
    if (rowData[at] !== undefined || cellData[at] !== undefined) last.row = Math.max(last.row, at);
  }
  return { cellData, rowData, last };
}

/** Columns up to `count`; what is said of those beyond, but that they are as wide as others, is lost. */
function readColumns({ part, sheet, styles, losses }: SheetContext, count: number): Columns {
  const columns: Columns = {};
  for (const found of childrenOf(childOf(part.tree, "cols"), "col")) {
    const from = (numberOf(found, "min") ?? 1) - 1;
    const to = Math.min((numberOf(found, "max") ?? 1) - 1, EXCEL_COLUMNS - 1);
    const width = numberOf(found, "width");
    const hidden = flagOf(found, "hidden");
    if (to >= count && hidden)
      losses.add("far-column", { sheet: part.name, range: null }, to - Math.max(from, count) + 1);
    for (let at = from; at <= Math.min(to, count - 1); at += 1) {
      const band: Partial<IColumnData> = {
        ...(width === undefined || width === 0 ? {} : { w: widthToPixels(width) }),
        ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
        ...bandLook(sheet.getColumn(at + 1).style, styles),
      };
      if (Object.keys(band).length > 0) columns[at] = band;
    }
  }
  return columns;
}

function readMerges(tree: XmlElement): IRange[] {
  return childrenOf(childOf(tree, "mergeCells"), "mergeCell").flatMap((found) =>
    parseRanges(attribute(found, "ref") ?? ""),
  );
}

/** The sheet; what stands in resources and names is read elsewhere. */
export function readSheet(context: SheetContext): SheetSnapshot {
  const { id, part, palette, losses } = context;
  const { tree, name, state } = part;
  const { cellData, rowData, last } = readRows(context);
  const mergeData = readMerges(tree);
  const lastRow = Math.max(last.row, ...mergeData.map(({ endRow }) => endRow));
  const lastColumn = Math.max(last.column, ...mergeData.map(({ endColumn }) => endColumn));
  const columnCount = Math.max(INITIAL_COLUMNS, lastColumn + 1);
  const format = childOf(tree, "sheetFormatPr");
  const width = numberOf(format, "defaultColWidth");
  const height = numberOf(format, "defaultRowHeight");
  return {
    id,
    name,
    tabColor: elementColour(childOf(tree, "sheetPr", "tabColor"), palette) ?? "",
    hidden: state === "visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowCount: Math.max(INITIAL_ROWS, lastRow + 1),
    columnCount,
    defaultColumnWidth: width === undefined ? DEFAULT_COLUMN_PIXELS : widthToPixels(width),
    defaultRowHeight: height === undefined ? DEFAULT_ROW_PIXELS : pointsToPixels(height),
    mergeData,
    cellData,
    rowData,
    columnData: readColumns(context, columnCount),
    ...readView(tree, name, losses),
    custom: {
      ...blankSheetCustom(),
      veryHidden: state === "veryHidden",
      protection: readProtection(tree, name, losses),
      pageLayout: readPage(tree, name, losses),
    },
  };
}
