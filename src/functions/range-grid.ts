/** A range as a sheet: a function is given values only, neither addresses nor formats nor merges. */
import { cellAddress } from "../domain/cell-address";
import type { Cell, Grid } from "../domain/grid";
import { CellError } from "./cell-error";
import type { Argument, Given } from "./function-declaration";

function isBlank(value: Given): boolean {
  return value === null || value === "";
}

function cellOf(value: Exclude<Given, null>, date: boolean): Cell {
  if (value instanceof CellError) {
    return { type: "error", value: value.name, text: value.name, percent: false, date: false };
  }
  const type = typeof value === "string" ? "text" : typeof value === "number" ? "number" : "boolean";
  return { type, value, text: String(value), percent: false, date };
}

/**
 * The sheet whose A1 is the range's top left cell.
 *
 * Null and "" are empty. Some hosts pass 0 for an empty cell: where nothing of a range is empty, 0 is, since every
 * printed form has empty cells.
 *
 * @param dates addresses of numbers that are to be taken as days
 * @example rangeGrid([["分值", null], [10, 0.5]]).at(2, 1)?.value // 10
 */
export function rangeGrid(range: Argument, dates: ReadonlySet<string> = new Set()): Grid {
  const rows: readonly (readonly Given[])[] = Array.isArray(range) ? range : [[range as Given]];
  const blankIsZero = !rows.some((row) => row.some(isBlank));
  const isEmpty = (value: Given) => isBlank(value) || (blankIsZero && value === 0);
  let rowCount = 0;
  let columnCount = 0;
  const cells = rows.map((row, r) =>
    row.map((value, c): Cell | undefined => {
      if (value === null || isEmpty(value)) return undefined;
      rowCount = r + 1;
      columnCount = Math.max(columnCount, c + 1);
      return cellOf(value, dates.has(cellAddress(r + 1, c + 1)));
    }),
  );
  return { name: "", rowCount, columnCount, merges: [], at: (row, column) => cells[row - 1]?.[column - 1] };
}
