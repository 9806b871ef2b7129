/** Rows that come in and go, and where the other rows stand before and after. */
import type { SheetWrite } from "../application/workbook/write-plan";
import type { Area } from "./areas";

/** Whole rows that come in before a row, or go from it on; rows are counted as they were. */
export interface RowChange {
  readonly kind: "insert" | "remove";
  readonly first: number;
  readonly count: number;
}

/** The changes of a sheet, the lowest first: so each finds its rows where they were. */
export function rowChanges({ insert, remove }: Pick<SheetWrite, "insert" | "remove">): RowChange[] {
  const changes: RowChange[] = [];
  if (insert !== undefined) changes.push({ kind: "insert", first: insert.before, count: insert.count });
  if (remove !== undefined) changes.push({ kind: "remove", ...remove });
  return changes.sort((a, b) => b.first - a.first);
}

/**
 * Where a row stood before the changes; null for one that has come in.
 *
 * @example rowBefore([{ kind: "insert", first: 5, count: 1 }], 6) // 5
 */
export function rowBefore(changes: readonly RowChange[], row: number): number | null {
  let at = row;
  for (const { kind, first, count } of [...changes].reverse()) {
    if (at < first) continue;
    if (kind === "remove") at += count;
    else if (at < first + count) return null;
    else at -= count;
  }
  return at;
}

/**
 * Where a row stands after the changes; null for one that is gone.
 *
 * @example rowAfter([{ kind: "insert", first: 5, count: 1 }], 5) // 6
 */
export function rowAfter(changes: readonly RowChange[], row: number): number | null {
  let at = row;
  for (const { kind, first, count } of changes) {
    if (row < first) continue;
    if (kind === "insert") at += count;
    else if (row < first + count) return null;
    else at -= count;
  }
  return at;
}

/**
 * Where an area lies after the changes, as Excel itself moves merged areas: one that rows come into grows, one that loses
 * rows shrinks.
 *
 * @returns null where all its rows are gone
 * @example areaAfter([{ kind: "insert", first: 3, count: 1 }], { top: 2, left: 1, bottom: 4, right: 1 })?.bottom // 5
 */
export function areaAfter(changes: readonly RowChange[], area: Area): Area | null {
  let { top, bottom } = area;
  for (const { kind, first, count } of changes) {
    if (kind === "insert") {
      if (first <= top) top += count;
      if (first <= bottom) bottom += count;
      continue;
    }
    const last = first + count - 1;
    if (first <= top && bottom <= last) return null;
    if (top >= first) top = top > last ? top - count : first;
    if (bottom >= first) bottom = bottom > last ? bottom - count : first - 1;
  }
  return { ...area, top, bottom };
}
