/** Tables: parts of the package on one side, the grid's tables on the other. */
import { parseRange, rangeAddress } from "../address";
import { fileFormula, gridFormula } from "../cells/formula-prefixes";
import { SPREADSHEET } from "../package/namespaces";
import { attribute, childOf, childrenOf, element, flagOf, numberOf, textOf, type XmlElement } from "../package/xml";

/** The resource that holds all sheets' tables: `{ sheetId: { tables, tableFilteredOutRows } }`. */
export const TABLE_RESOURCE = "SHEET_TABLE_PLUGIN";

/** A table's column as the grid keeps it; `meta` has what files say besides. */
export interface GridColumn {
  id: string;
  displayName: string;
  dataType: string;
  /** The formula of the whole column, with its `=`; empty where there is none. */
  formula: string;
  meta: { totalsLabel?: string; totalsFunction?: string; totalsFormula?: string };
  style: Record<string, never>;
}

/** A table as the grid keeps it: header and data, without its row of totals. */
export interface GridTable {
  id: string;
  name: string;
  range: { startRow: number; endRow: number; startColumn: number; endColumn: number };
  options: { showHeader: boolean; showFooter: boolean; tableStyleId: string };
  filters: { tableColumnFilterList: unknown[] };
  columns: GridColumn[];
  meta: TableMeta;
}

/** What files say of a table and the grid has no place for. */
export interface TableMeta {
  /** Excel's name of the style, such as `TableStyleMedium2`; null for none. */
  style?: string | null;
  firstColumn?: boolean;
  lastColumn?: boolean;
  rowStripes?: boolean;
  columnStripes?: boolean;
  /** A row of totals stands right below the range. */
  totals?: boolean;
  filterButtons?: boolean;
}

/** The tables of a sheet. */
export interface SheetTables {
  tables: GridTable[];
  tableFilteredOutRows: number[];
}

/** The look that the grid gives tables. */
export const GRID_STYLE = "table-default-0";
const EXCEL_STYLE = "TableStyleMedium2";

function readColumn(found: XmlElement, table: string, index: number): GridColumn {
  const label = attribute(found, "totalsRowLabel");
  const total = attribute(found, "totalsRowFunction");
  const totalsFormula = textOf(childOf(found, "totalsRowFormula"));
  const formula = textOf(childOf(found, "calculatedColumnFormula"));
  return {
    id: `${table}-column-${index + 1}`,
    displayName: (attribute(found, "name") ?? "").replace(/_x000a_/giu, "\n"),
    dataType: "string",
    formula: formula === "" ? "" : gridFormula(formula),
    meta: {
      ...(label === undefined ? {} : { totalsLabel: label }),
      ...(total === undefined ? {} : { totalsFunction: total }),
      ...(totalsFormula === "" ? {} : { totalsFormula: gridFormula(totalsFormula) }),
    },
    style: {},
  };
}

/**
 * A table.
 *
 * @param part the table's part
 * @returns null where it has no place on the sheet
 */
export function readTable(part: XmlElement, id: string): GridTable | null {
  const range = parseRange(attribute(part, "ref") ?? "");
  if (range === null) return null;
  const totals = (numberOf(part, "totalsRowCount") ?? 0) > 0;
  const info = childOf(part, "tableStyleInfo");
  return {
    id,
    name: attribute(part, "displayName") ?? attribute(part, "name") ?? id,
    range: { ...range, endRow: range.endRow - (totals ? 1 : 0) },
    options: { showHeader: numberOf(part, "headerRowCount") !== 0, showFooter: false, tableStyleId: GRID_STYLE },
    filters: { tableColumnFilterList: [] },
    columns: childrenOf(childOf(part, "tableColumns"), "tableColumn").map((one, at) => readColumn(one, id, at)),
    meta: {
      style: attribute(info, "name") ?? null,
      firstColumn: flagOf(info, "showFirstColumn"),
      lastColumn: flagOf(info, "showLastColumn"),
      rowStripes: flagOf(info, "showRowStripes"),
      columnStripes: flagOf(info, "showColumnStripes"),
      totals,
      filterButtons: childOf(part, "autoFilter") !== undefined,
    },
  };
}

/** Whether a table of a file is filtered: the grid shows it, but does not filter it. */
export function isFiltered(part: XmlElement): boolean {
  return childrenOf(childOf(part, "autoFilter"), "filterColumn").some(({ children }) => children.length > 0);
}

/** Whether a table of a file has looks of its own, or an order, that are lost. */
export function hasOwnLooks(part: XmlElement): boolean {
  const listed = [part, ...childrenOf(childOf(part, "tableColumns"), "tableColumn")];
  const styled = listed.some(({ attributes }) => Object.keys(attributes).some((name) => /dxfId$/iu.test(name)));
  return styled || childOf(part, "sortState") !== undefined;
}

function writeColumn(column: GridColumn, index: number): XmlElement {
  const { totalsLabel, totalsFunction, totalsFormula } = column.meta;
  const attributes = {
    id: index + 1,
    name: column.displayName.replaceAll("\n", "_x000a_"),
    totalsRowLabel: totalsLabel,
    totalsRowFunction: totalsFunction,
  };
  const formulas = [
    ["calculatedColumnFormula", column.formula],
    ["totalsRowFormula", totalsFormula ?? ""],
  ] as const;
  return element(
    "tableColumn",
    attributes,
    formulas.flatMap(([name, formula]) => (formula === "" ? [] : [element(name, {}, [fileFormula(formula)])])),
  );
}

/**
 * A table's part.
 *
 * @param number counts the workbook's tables from 1
 */
export function writeTable(table: GridTable, number: number): XmlElement {
  const { range, options, columns } = table;
  const { style = EXCEL_STYLE, totals = false, rowStripes = true, filterButtons = true } = table.meta;
  const flag = (value: boolean | undefined): string => (value === true ? "1" : "0");
  const given = {
    xmlns: SPREADSHEET,
    id: number,
    name: table.name,
    displayName: table.name,
    ref: rangeAddress({ ...range, endRow: range.endRow + (totals ? 1 : 0) }),
    headerRowCount: options.showHeader ? undefined : "0",
    ...(totals ? { totalsRowCount: "1" } : { totalsRowShown: "0" }),
  };
  const info = {
    name: style ?? undefined,
    showFirstColumn: flag(table.meta.firstColumn),
    showLastColumn: flag(table.meta.lastColumn),
    showRowStripes: flag(rowStripes),
    showColumnStripes: flag(table.meta.columnStripes),
  };
  return element("table", given, [
    ...(filterButtons && options.showHeader ? [element("autoFilter", { ref: rangeAddress(range) })] : []),
    element("tableColumns", { count: columns.length }, columns.map(writeColumn)),
    element("tableStyleInfo", info),
  ]);
}
