/** What a change of cells means for those who listen: which cells got other contents, which another look. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { addressOf, type Area } from "../cells/area";
import type { SheetModel } from "../book/sheet";
import { valueOf, valueTypeOf, type ApiValue } from "../cells/values";

/** Cells by row and column, as Univer's mutations carry them. */
export type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

type Columns = Nullable<Record<number, Nullable<ICellData>>>;

/** A cell's place. */
export interface Place {
  row: number;
  column: number;
}

/** A cell's value and its kind. */
export interface ValueAndType {
  value: ApiValue;
  type: string;
}

function places(cells: Cells, wanted: (cell: Nullable<ICellData>, place: Place) => boolean): Place[] {
  return Object.entries(cells as Record<string, Columns>).flatMap(([row, columns]) =>
    Object.entries<Nullable<ICellData>>(columns ?? {}).flatMap(([column, cell]) => {
      const place = { row: Number(row), column: Number(column) };
      return wanted(cell, place) ? [place] : [];
    }),
  );
}

const CONTENT = ["v", "f", "si", "p"] as const;

/**
 * Cells whose contents a mutation writes; null clears a cell, a field left out stays.
 *
 * @example contentPlaces({ 0: { 1: { v: 5 }, 2: { s: "red" } } }) // [{ row: 0, column: 1 }]
 */
export function contentPlaces(cells: Cells): Place[] {
  return places(cells, (cell) => cell === null || CONTENT.some((field) => cell?.[field] !== undefined));
}

/**
 * Cells whose style a mutation would change, asked before it runs.
 *
 * @example stylePlaces(sheet, { 0: { 0: { s: { bl: 1 } } } }) // [{ row: 0, column: 0 }] where A1 is not bold
 */
export function stylePlaces(sheet: SheetModel, cells: Cells): Place[] {
  const styles = sheet.book.workbook.getStyles();
  return places(cells, (cell, { row, column }) => {
    if (cell?.s === undefined) return false;
    const next = typeof cell.s === "string" ? styles.get(cell.s) : cell.s;
    return canonical(next) !== canonical(sheet.ownStyle(row, column));
  });
}

/** A style as text; an absent entry and a null one are alike, and so is their order. */
function canonical(style: unknown): string {
  return JSON.stringify(style ?? {}, (_key, value: unknown) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    const entries = Object.entries(value).filter(([, entry]) => entry !== null && entry !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** A cell's value as an event tells it. */
export function valueAndType(sheet: SheetModel, { row, column }: Place): ValueAndType {
  const cell = sheet.cell(row, column);
  return { value: valueOf(cell), type: valueTypeOf(cell) };
}

/**
 * The rectangles that cells make up, column by column from the left; equal neighbours become one.
 *
 * @example areasOf([{ row: 0, column: 0 }, { row: 0, column: 1 }]) // [{ row: 0, column: 0, rows: 1, columns: 2 }]
 */
export function areasOf(cells: readonly Place[]): Area[] {
  const rowsByColumn = new Map<number, number[]>();
  for (const { row, column } of cells) {
    const rows = rowsByColumn.get(column);
    if (rows === undefined) rowsByColumn.set(column, [row]);
    else rows.push(row);
  }
  const areas: Area[] = [];
  /** The newest area by its rows. */
  const newest = new Map<string, Area>();
  for (const column of [...rowsByColumn.keys()].sort((a, b) => a - b)) {
    for (const run of runs(rowsByColumn.get(column) ?? [])) {
      const rows = `${run.row} ${run.rows}`;
      const left = newest.get(rows);
      if (left !== undefined && left.column + left.columns === column) left.columns += 1;
      else {
        const area = { ...run, column, columns: 1 };
        areas.push(area);
        newest.set(rows, area);
      }
    }
  }
  return areas;
}

/** Stretches of rows that follow on each other. */
function runs(rows: number[]): { row: number; rows: number }[] {
  const found: { row: number; rows: number }[] = [];
  for (const row of rows.sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last !== undefined && last.row + last.rows === row) last.rows += 1;
    else found.push({ row, rows: 1 });
  }
  return found;
}

/**
 * Addresses of cells, as Excel joins them: `A1:B2,D4`.
 *
 * @example addressesOf([{ row: 0, column: 0 }, { row: 2, column: 0 }]) // "A1,A3"
 */
export function addressesOf(cells: readonly Place[]): string {
  return areasOf(cells).map(addressOf).join(",");
}
