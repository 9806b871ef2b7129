/** What a workbook holds beyond what Univer's snapshot has room for; it stands in the snapshot's own `custom` fields. */
import type { ICellData, IWorkbookData, IWorksheetData } from "@univerjs/core";

/** A value of a custom document property; a date is ISO text in `date`. */
export type PropertyValue = string | number | boolean | { readonly date: string };

/** Document properties as Excel's `workbook.properties` names them; dates are ISO text. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  creationDate: string;
  revisionNumber: number;
}

/** What a workbook has besides sheets. */
export interface BookCustom {
  properties: DocumentProperties;
  /** Custom document properties in the order they were added. */
  customProperties: { key: string; value: PropertyValue }[];
  /** The add-in's settings, travelling with the workbook. */
  settings: Record<string, unknown>;
}

/** A side's margin and the other lengths of a page are in points, as in Excel's API. */
export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** As Excel's `PaperType` names it, such as `A4`; null where the file does not say. */
  paperSize: string | null;
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  /** Addresses without the sheet's name: `A1:I20`, `1:3`, `A:B`. */
  printArea: string | null;
  printTitleRows: string | null;
  printTitleColumns: string | null;
  headersFooters: Record<
    "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter",
    string
  >;
}

/** What a protected sheet still allows. */
export interface ProtectionOptions {
  allowAutoFilter: boolean;
  allowDeleteColumns: boolean;
  allowDeleteRows: boolean;
  allowEditObjects: boolean;
  allowEditScenarios: boolean;
  allowFormatCells: boolean;
  allowFormatColumns: boolean;
  allowFormatRows: boolean;
  allowInsertColumns: boolean;
  allowInsertHyperlinks: boolean;
  allowInsertRows: boolean;
  allowPivotTables: boolean;
  allowSort: boolean;
  selectionMode: "Normal" | "Unlocked" | "None";
}

/** A chart, kept as an object: the grid does not draw it. */
export interface ChartState {
  id: string;
  name: string;
  /** As Excel's `ChartType`, such as `ColumnClustered`. */
  chartType: string;
  title: { text: string; visible: boolean };
  legend: { visible: boolean; position: string };
  /** In points, from the sheet's corner. */
  left: number;
  top: number;
  width: number;
  height: number;
  series: {
    name: string;
    values: string;
    categories: string | null;
    chartType: string | null;
    hasDataLabels?: boolean;
  }[];
  /** What was set of the axes; absent means Excel's own choice. */
  axes?: Partial<Record<"category" | "value", AxisState>>;
}

/** What was set of a chart's axis. */
export interface AxisState {
  title?: { text: string; visible: boolean };
  visible?: boolean;
  majorGridlines?: boolean;
  /** Where the value axis begins. */
  minimum?: number;
  reversePlotOrder?: boolean;
  /** As Excel's `ChartAxisTickLabelPosition`. */
  tickLabelPosition?: string;
}

/** A threaded comment; `cell` is an address without the sheet's name. */
export interface CommentState {
  id: string;
  cell: string;
  content: string;
  authorName: string;
  authorEmail: string;
  creationDate: string;
  resolved: boolean;
  replies: { id: string; content: string; authorName: string; authorEmail: string; creationDate: string }[];
}

/** What a sheet has besides its cells. */
export interface SheetCustom {
  /** Hidden by a program: the person cannot show it again. The other hidden state is Univer's own `hidden`. */
  veryHidden: boolean;
  /** Null: not protected. */
  protection: { options: ProtectionOptions; password: string | null } | null;
  pageLayout: PageLayout;
  charts: ChartState[];
  comments: CommentState[];
}

/** What a cell has besides value and style. Absent means Excel's own default: locked, shown. */
export interface CellCustom {
  locked?: boolean;
  formulaHidden?: boolean;
}

/** A cell of the snapshot; `f` has its leading `=`. */
export interface SnapshotCell extends ICellData {
  custom?: CellCustom | null;
}

/** A sheet of the snapshot. */
export interface SheetSnapshot extends Partial<IWorksheetData> {
  id: string;
  name: string;
  custom: SheetCustom & Record<string, unknown>;
}

/** A whole workbook as data: what opening a file gives and saving one takes. */
export interface BookSnapshot extends IWorkbookData {
  sheets: Record<string, SheetSnapshot>;
  custom: BookCustom & Record<string, unknown>;
}
