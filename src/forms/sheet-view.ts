/**
 * A sheet as a person sees it: every cell of a merge shows the merge's text.
 *
 * Merges are kept as intervals by column, so that a merge over a million rows costs no more than one over two.
 */
import type { Cell, Grid, Merge } from "../domain/grid";
import { oncePer } from "../domain/remember";
import { headingKey, LONGEST_HEADING } from "./heading-text";

/** No form is wider. What stands further right is not looked at. */
const WIDEST = 200;

/** Merges of one column, by row, none overlapping; `last` is where the latest question was answered. */
interface ColumnMerges {
  readonly merges: Merge[];
  last: number;
}

function intervalsByColumn(grid: Grid, columns: number): (ColumnMerges | undefined)[] {
  const index: (ColumnMerges | undefined)[] = [];
  const sorted = grid.merges
    .filter((merge) => merge.top <= grid.rowCount && merge.left <= columns)
    .filter((merge) => merge.bottom > merge.top || merge.right > merge.left)
    .sort((a, b) => a.top - b.top || a.left - b.left);
  for (const merge of sorted) {
    for (let column = merge.left; column <= Math.min(merge.right, columns); column += 1) {
      const list = (index[column] ??= { merges: [], last: 0 });
      const before = list.merges.at(-1);
      // Merges never overlap in a sound sheet; in another the first one holds.
      if (before === undefined || before.bottom < merge.top) list.merges.push(merge);
    }
  }
  return index;
}

/** Index of the last merge that begins at or above the row; -1 for none. */
function lastBeginningBy(merges: readonly Merge[], row: number): number {
  let low = 0;
  let high = merges.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((merges[middle]?.top ?? Infinity) <= row) low = middle + 1;
    else high = middle - 1;
  }
  return high;
}

/** A run of columns that belong to one heading, both included. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

export class SheetView {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly #grid: Grid;
  readonly #merges: readonly (ColumnMerges | undefined)[];
  readonly #keys = new Map<string, string>();

  constructor(grid: Grid) {
    this.#grid = grid;
    this.name = grid.name;
    this.rows = grid.rowCount;
    this.columns = Math.min(grid.columnCount, WIDEST);
    this.#merges = intervalsByColumn(grid, this.columns);
  }

  /** The merge a cell lies in; undefined for a cell of its own. */
  mergeAt(row: number, column: number): Merge | undefined {
    const list = this.#merges[column];
    if (list === undefined) return undefined;
    const { merges } = list;
    const at = merges[list.last];
    if (at !== undefined && at.top <= row && row <= at.bottom) return at;
    const found = lastBeginningBy(merges, row);
    const merge = merges[found];
    if (merge === undefined || merge.bottom < row) return undefined;
    list.last = found;
    return merge;
  }

  /** What a cell shows: its own content, or that of the merge it lies in. */
  cell(row: number, column: number): Cell | undefined {
    const merge = this.mergeAt(row, column);
    return merge === undefined ? this.#grid.at(row, column) : this.#grid.at(merge.top, merge.left);
  }

  /** The cell where it stands: undefined for the covered cells of a merge. */
  own(row: number, column: number): Cell | undefined {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column) ? undefined : this.#grid.at(row, column);
  }

  /** What a cell shows, trimmed; "" for an empty one. */
  text(row: number, column: number): string {
    return this.cell(row, column)?.text.trim() ?? "";
  }

  /** What a cell of its own or the first cell of a merge shows, trimmed; "" for a covered one. */
  ownText(row: number, column: number): string {
    return this.own(row, column)?.text.trim() ?? "";
  }

  /** The heading key of what a cell shows; "" for numbers and texts too long for a heading. */
  key(row: number, column: number): string {
    return this.keyOf(this.cell(row, column));
  }

  /** The heading key of a cell. */
  keyOf(cell: Cell | undefined): string {
    if (cell?.type !== "text" || cell.text.length > LONGEST_HEADING) return "";
    let key = this.#keys.get(cell.text);
    if (key === undefined) {
      key = headingKey(cell.text);
      this.#keys.set(cell.text, key);
    }
    return key;
  }

  /** The columns a cell takes: its merge's, or its own. */
  span(row: number, column: number): Span {
    const merge = this.mergeAt(row, column);
    return merge === undefined ? { left: column, right: column } : { left: merge.left, right: merge.right };
  }

  /** The first cell of a span that shows something in the row, else its left cell; with its column. */
  inSpan(row: number, { left, right }: Span): { cell: Cell | undefined; column: number } {
    for (let column = left; column <= right; column += 1) {
      const cell = this.cell(row, column);
      if (cell !== undefined && cell.text.trim() !== "") return { cell, column };
    }
    return { cell: undefined, column: left };
  }
}

/** The view of a sheet, made once: whoever recognises a sheet and whoever reads it look at the same one. */
export const viewOf = oncePer((grid: Grid) => new SheetView(grid));
