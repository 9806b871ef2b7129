/** Walks over areas, and joins cells into rectangles. */
import type { Area } from "./area";

/**
 * Does something at each cell of an area, row by row.
 *
 * @example eachCell({ row: 0, column: 0, rows: 1, columns: 2 }, (row, column) => found.push([row, column]))
 */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) visit(row, column);
  }
}

/**
 * The cells of an area that fit, as few rectangles: runs along a row are joined with equal runs below.
 *
 * @example areasWhere({ row: 0, column: 0, rows: 2, columns: 2 }, (_row, column) => column === 0) // [{ row: 0, column: 0, rows: 2, columns: 1 }]
 */
export function areasWhere(area: Area, fits: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const next = new Map<string, Area>();
    for (const { column, columns } of runs(area, row, fits)) {
      const key = `${column}:${columns}`;
      const above = open.get(key);
      open.delete(key);
      next.set(key, above === undefined ? { row, column, rows: 1, columns } : { ...above, rows: above.rows + 1 });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function runs(
  area: Area,
  row: number,
  fits: (row: number, column: number) => boolean,
): Pick<Area, "column" | "columns">[] {
  const found: Pick<Area, "column" | "columns">[] = [];
  let start = -1;
  const end = area.column + area.columns;
  for (let column = area.column; column <= end; column += 1) {
    const holds = column < end && fits(row, column);
    if (holds && start < 0) start = column;
    if (!holds && start >= 0) {
      found.push({ column: start, columns: column - start });
      start = -1;
    }
  }
  return found;
}
