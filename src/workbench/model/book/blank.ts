/** A new workbook, and Excel's own defaults for what a file does not say. */
import { BooleanNumber, LocaleType } from "@univerjs/core";
import type { BookCustom, BookSnapshot, PageLayout, SheetCustom, SheetSnapshot, SnapshotCell } from "./snapshot";

/** Rows and columns that a sheet is given to begin with; it grows when something stands farther out. */
export const INITIAL_ROWS = 200;
export const INITIAL_COLUMNS = 26;
/** Excel's own limits. */
export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;
/** Excel takes no longer list of values in a validation. */
export const EXCEL_LIST_LENGTH = 255;
/** The grid's word for a direction in which nothing is frozen. */
export const NOT_FROZEN = -1;
/** Excel's standard column width and row height, in pixels at 96 dpi (64 and 20 on a Chinese Excel: 72 and 18.4). */
export const DEFAULT_COLUMN_PIXELS = 72;
export const DEFAULT_ROW_PIXELS = 19;

/** What empties a cell; its look stays. */
export const EMPTY_CELL: SnapshotCell = { v: null, t: null, f: null, si: null, p: null };

/**
 * A page as Excel sets up a new one; lengths in points.
 *
 * @example blankPageLayout().leftMargin // 50.4
 */
export function blankPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    paperSize: null,
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    blackAndWhite: false,
    draftMode: false,
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    zoom: { scale: 100 },
    printArea: null,
    printTitleRows: null,
    printTitleColumns: null,
    headersFooters: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}

/**
 * What a new sheet has besides cells: nothing hidden, nothing protected.
 *
 * @example blankSheetCustom().protection // null
 */
export function blankSheetCustom(): SheetCustom {
  return { veryHidden: false, protection: null, pageLayout: blankPageLayout(), charts: [], comments: [] };
}

/**
 * What a new workbook has besides sheets.
 *
 * @param now creation time as ISO text
 * @example blankBookCustom("2025-01-01T00:00:00Z").settings // {}
 */
export function blankBookCustom(now: string): BookCustom {
  return {
    properties: {
      title: "",
      subject: "",
      author: "",
      keywords: "",
      comments: "",
      category: "",
      manager: "",
      company: "",
      lastAuthor: "",
      creationDate: now,
      revisionNumber: 0,
    },
    customProperties: [],
    settings: {},
  };
}

/**
 * An empty sheet.
 *
 * @example blankSheet("s1", "Sheet1").rowCount // 200
 */
export function blankSheet(id: string, name: string): SheetSnapshot {
  return {
    id,
    name,
    tabColor: "",
    hidden: BooleanNumber.FALSE,
    rowCount: INITIAL_ROWS,
    columnCount: INITIAL_COLUMNS,
    defaultColumnWidth: DEFAULT_COLUMN_PIXELS,
    defaultRowHeight: DEFAULT_ROW_PIXELS,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    showGridlines: BooleanNumber.TRUE,
    custom: { ...blankSheetCustom() },
  };
}

/**
 * A new workbook of one empty sheet, as Excel opens one.
 *
 * @param now creation time as ISO text
 * @example Object.values(blankBook("2025-01-01T00:00:00Z").sheets)[0]?.name // "Sheet1"
 */
export function blankBook(now: string): BookSnapshot {
  return {
    id: "book",
    name: "",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": blankSheet("sheet-1", "Sheet1") },
    resources: [],
    custom: { ...blankBookCustom(now) },
  };
}
