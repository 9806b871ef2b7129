/** Cells of a sheet as a plan needs them: what stands there now, and what is to be written. */
import { cellAddress, cellPlace, type CellPlace } from "../../domain/cell-address";
import type { Grid, Merge } from "../../domain/grid";
import type { CellValue } from "../workbook/raw-sheet";
import type { CellWrite } from "../workbook/write-plan";

export type Place = CellPlace;

/**
 * The place of an A1 address.
 *
 * @throws RangeError where the text is no address of one cell
 * @example placeOf("AB12") // { row: 12, column: 28 }
 */
export function placeOf(address: string): Place {
  const place = address.includes("$") ? null : cellPlace(address);
  if (place === null) throw new RangeError(`no cell: ${address}`);
  return place;
}

/** The address of a place. @example addressOf({ row: 18, column: 8 }) // "H18" */
export function addressOf({ row, column }: Place): string {
  return cellAddress(row, column);
}

/** What a cell holds as Excel gives it, "" for an empty one. @example valueAt(grid, { row: 99, column: 1 }) // "" */
export function valueAt(grid: Grid, { row, column }: Place): CellValue {
  return grid.at(row, column)?.value ?? "";
}

/** True where a cell shows nothing: it is empty, or a formula in it gives "". */
export function isEmptyAt(grid: Grid, place: Place): boolean {
  return (grid.at(place.row, place.column)?.text.trim() ?? "") === "" && valueAt(grid, place) === "";
}

/** The merge a cell lies in. @example mergeAt(grid, { row: 1, column: 1 }) // { top: 1, left: 1, bottom: 1, right: 9 } */
export function mergeAt({ merges }: Grid, { row, column }: Place): Merge | undefined {
  return merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}

/** True for the covered cells of a merge, which show what stands in its first cell. */
export function isCovered(grid: Grid, place: Place): boolean {
  const merge = mergeAt(grid, place);
  return merge !== undefined && (merge.top !== place.row || merge.left !== place.column);
}

/** True where a cell shares its rows with others: a merge over more than its own row. */
export function spansRows(grid: Grid, place: Place): boolean {
  const merge = mergeAt(grid, place);
  return merge !== undefined && merge.bottom > merge.top;
}

/** A write into a cell, with what stands there now. */
export function writeTo(grid: Grid, place: Place, content: CellWrite["content"], numberFormat?: string): CellWrite {
  const { row, column } = place;
  return {
    row,
    column,
    content,
    before: valueAt(grid, place),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

/** A value moved as it is: a text that looks like a formula stays a text. @example literal("=1") // "'=1" */
export function literal(value: CellValue): CellValue {
  return typeof value === "string" && value.startsWith("=") ? `'${value}` : value;
}
