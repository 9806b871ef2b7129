/** Where filled cells end: the region around a cell, and the edge that Ctrl and an arrow key go to. */
import { intersection, type Area } from "./area";
import { EXCEL_COLUMNS, EXCEL_ROWS } from "../book/blank";
import { CellReader } from "./cell-reader";
import type { SheetModel } from "../book/sheet";

/** An arrow key. */
export type Direction = "Left" | "Right" | "Up" | "Down";

const STEPS: Record<Direction, readonly [number, number]> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** Whether something stands in an area. */
function isFilled(cells: CellReader, area: Area, used: Area | null): boolean {
  const within = used === null ? null : intersection(area, used);
  if (within === null) return false;
  for (let row = within.row; row < within.row + within.rows; row += 1) {
    for (let column = within.column; column < within.column + within.columns; column += 1) {
      if (cells.formulaOrValue(row, column) !== "") return true;
    }
  }
  return false;
}

/**
 * The region around a cell: it ends at blank rows and columns.
 *
 * @example surroundingRegion(sheet, 1, 1) // { row: 0, column: 0, rows: 5, columns: 3 }
 */
export function surroundingRegion(sheet: SheetModel, row: number, column: number): Area {
  const cells = new CellReader(sheet);
  const used = sheet.usedArea(true);
  let region: Area = { row, column, rows: 1, columns: 1 };
  for (;;) {
    const next = grown(cells, region, used);
    if (next === null) return region;
    region = next;
  }
}

/** The region with one more line on a side where that line, corners included, is not blank; null where none is. */
function grown(cells: CellReader, { row, column, rows, columns }: Area, used: Area | null): Area | null {
  const wide = { column: Math.max(0, column - 1), columns: columns + (column > 0 ? 2 : 1) };
  const tall = { row: Math.max(0, row - 1), rows: rows + (row > 0 ? 2 : 1) };
  const isLine = (line: Area): boolean => isFilled(cells, line, used);
  if (row > 0 && isLine({ ...wide, row: row - 1, rows: 1 })) return { row: row - 1, column, rows: rows + 1, columns };
  if (isLine({ ...wide, row: row + rows, rows: 1 })) return { row, column, rows: rows + 1, columns };
  if (column > 0 && isLine({ ...tall, column: column - 1, columns: 1 })) {
    return { row, column: column - 1, rows, columns: columns + 1 };
  }
  return isLine({ ...tall, column: column + columns, columns: 1 }) ? { row, column, rows, columns: columns + 1 } : null;
}

/**
 * The cell that Ctrl and an arrow key go to from a cell: the end of the filled run, the next filled cell, or the sheet's edge.
 *
 * @example edgeFrom(sheet, 0, 0, "Down") // { row: 4, column: 0 }
 */
export function edgeFrom(
  sheet: SheetModel,
  row: number,
  column: number,
  direction: Direction,
): { row: number; column: number } {
  const cells = new CellReader(sheet);
  const used = sheet.usedArea(true);
  const [down, right] = STEPS[direction];
  const fillsAt = (r: number, c: number): boolean => isFilled(cells, { row: r, column: c, rows: 1, columns: 1 }, used);
  const last = {
    row: down === 0 ? row : down < 0 ? 0 : EXCEL_ROWS - 1,
    column: right === 0 ? column : right < 0 ? 0 : EXCEL_COLUMNS - 1,
  };
  const isLast = (r: number, c: number): boolean => r === last.row && c === last.column;
  let [r, c] = [row, column];
  if (isLast(r, c)) return { row: r, column: c };
  const runsOn = fillsAt(r, c) && fillsAt(r + down, c + right);
  do {
    [r, c] = [r + down, c + right];
    // Past what is used there is nothing more to meet.
    if (isPast(used, r, c, direction)) return last;
  } while (!isLast(r, c) && (runsOn ? fillsAt(r + down, c + right) : !fillsAt(r, c)));
  return { row: r, column: c };
}

function isPast(used: Area | null, row: number, column: number, direction: Direction): boolean {
  if (used === null) return true;
  if (direction === "Down") return row >= used.row + used.rows;
  if (direction === "Right") return column >= used.column + used.columns;
  return direction === "Up" ? row < used.row : column < used.column;
}
