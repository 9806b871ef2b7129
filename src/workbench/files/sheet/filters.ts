/** The filter of a sheet. */
import { BooleanNumber } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import type { SheetSnapshot } from "../../model/book/snapshot";
import { parseRange, rangeAddress } from "../address";
import { numbered } from "../given";
import type { LossLog } from "../loss";
import { attribute, childOf, childrenOf, element, flagOf, numberOf, type XmlElement } from "../package/xml";

/** The resource that holds all sheets' filters: `{ sheetId: filter }`. */
export const FILTER_RESOURCE = "SHEET_FILTER_PLUGIN";

/** What a column lets through. */
export interface FilterColumn {
  /** From 0 at the range's left. */
  colId: number;
  filters?: { blank?: true; filters?: string[] };
  customFilters?: { and?: 1; customFilters: { val: string | number; operator?: string }[] };
}

/** A filter as the grid keeps it. */
export interface GridFilter {
  ref: IRange;
  filterColumns?: FilterColumn[];
  /** Rows that it hides. */
  cachedFilteredOut?: number[];
}

function readColumn(found: XmlElement): FilterColumn | null {
  const colId = numberOf(found, "colId") ?? 0;
  const values = childOf(found, "filters");
  const custom = childOf(found, "customFilters");
  // Dates that are chosen by year or month, colours, the ten largest.
  if (values !== undefined && childOf(values, "dateGroupItem") === undefined) {
    const listed = childrenOf(values, "filter").map((one) => attribute(one, "val") ?? "");
    const blank = flagOf(values, "blank");
    return { colId, filters: { ...(blank ? { blank } : {}), ...(listed.length > 0 ? { filters: listed } : {}) } };
  }
  if (custom === undefined) return null;
  const customFilters = childrenOf(custom, "customFilter").map((one) => {
    const operator = attribute(one, "operator");
    return { val: attribute(one, "val") ?? "", ...(operator === undefined ? {} : { operator }) };
  });
  return { colId, customFilters: { ...(flagOf(custom, "and") ? { and: 1 } : {}), customFilters } };
}

/**
 * The filter of a sheet. Rows that it hides are no longer hidden by themselves: the grid hides them as the filter does.
 *
 * @param tree the sheet's part, without its cells
 * @param sheet its rows are changed
 */
export function readFilter(tree: XmlElement, sheet: SheetSnapshot, losses: LossLog): GridFilter | null {
  const found = childOf(tree, "autoFilter");
  const ref = parseRange(attribute(found, "ref") ?? "");
  if (ref === null) return null;
  const columns = childrenOf(found, "filterColumn").filter(({ children }) => children.length > 0);
  const filterColumns = columns.map(readColumn).filter((column) => column !== null);
  const where = { sheet: sheet.name, range: rangeAddress(ref) };
  losses.add("filter", where, columns.length - filterColumns.length);
  if (filterColumns.length === 0 || filterColumns.length < columns.length) return { ref };
  const cachedFilteredOut: number[] = [];
  for (const [at, row] of numbered(sheet.rowData)) {
    if (row.hd !== BooleanNumber.TRUE || at <= ref.startRow || at > ref.endRow) continue;
    delete row.hd;
    if (Object.keys(row).length === 0) delete sheet.rowData?.[at];
    cachedFilteredOut.push(at);
  }
  return { ref, filterColumns, cachedFilteredOut };
}

function writeColumn({ colId, filters, customFilters }: FilterColumn): XmlElement {
  const values = (filters?.filters ?? []).map((val) => element("filter", { val }));
  const custom = (customFilters?.customFilters ?? []).map(({ val, operator }) =>
    element("customFilter", { operator, val }),
  );
  return element("filterColumn", { colId }, [
    ...(filters === undefined ? [] : [element("filters", { blank: filters.blank === true ? "1" : undefined }, values)]),
    ...(customFilters === undefined ? [] : [element("customFilters", { and: customFilters.and }, custom)]),
  ]);
}

/** The filter as a file has it; null where there is none. The rows that it hides are written as hidden elsewhere. */
export function writeFilter(filter: GridFilter | undefined): XmlElement | null {
  if (filter === undefined) return null;
  return element("autoFilter", { ref: rangeAddress(filter.ref) }, (filter.filterColumns ?? []).map(writeColumn));
}
