/** Takes away rows that say again what an earlier row says. */
import type { Area } from "./area";
import { CellReader } from "./cell-reader";
import { clearContents } from "./clear-cells";
import { moveLines } from "./move-lines";
import type { SheetModel } from "../book/sheet";

/** What came of it. */
export interface DuplicateCount {
  removed: number;
  uniqueRemaining: number;
}

/**
 * Removes rows of an area that equal an earlier one in some columns; what is left moves up within the area.
 *
 * @param columns the columns to compare, counted from 0 within the area
 * @example removeDuplicates(sheet, area, [0], true) // { removed: 1, uniqueRemaining: 3 }
 */
export function removeDuplicates(
  sheet: SheetModel,
  area: Area,
  columns: readonly number[],
  includesHeader: boolean,
): DuplicateCount {
  const within = sheet.present(area) ?? area;
  const reader = new CellReader(sheet);
  const seen = new Set<string>();
  const kept: number[] = [];
  const first = within.row + (includesHeader ? 1 : 0);
  const end = within.row + within.rows;
  for (let row = first; row < end; row += 1) {
    // Excel compares what is shown, in any case.
    const key = JSON.stringify(columns.map((column) => reader.text(row, within.column + column).toLowerCase()));
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  moveLines(reader, { ...within, row: first, rows: kept.length }, (row) => kept[row - first] ?? row, "rows");
  const removed = end - first - kept.length;
  if (removed > 0) clearContents(sheet, { ...within, row: first + kept.length, rows: removed });
  return { removed, uniqueRemaining: kept.length };
}
