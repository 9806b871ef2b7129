/** The rows of a list, from a sheet or from pasted text. */
import type { Cell, Grid } from "../../domain/grid";
import { parseNumber } from "../../domain/number-text";

/** A cell of a list; blank cells are absent. */
export interface ListCell {
  /** Without line breaks; trimmed. */
  readonly text: string;
  /** Null where it is no number; 92.5分 is one. */
  readonly number: number | null;
}

/** Cells by 0-based column. */
export type ListRow = readonly (ListCell | undefined)[];

/** Names and scores stand in the first columns; what follows is somebody's calculation. */
const MOST_COLUMNS = 40;

const POINTS = { suffixes: ["分"] } as const;

function cellOf(text: string, number: number | null): ListCell | undefined {
  const words = text.replace(/\s+/gu, " ").trim();
  return words === "" ? undefined : { text: words, number: number ?? parseNumber(words, POINTS) };
}

function gridCell(cell: Cell | undefined): ListCell | undefined {
  if (cell === undefined) return undefined;
  const { text, value, date, percent } = cell;
  return cellOf(text, typeof value === "number" && !date && !percent ? value : null);
}

/** By the column of its first cell and by its first row: the last row of a cell that is merged downwards. */
function mergedDown({ merges }: Grid): ReadonlyMap<string, number> {
  const down = merges.filter(({ top, bottom }) => bottom > top);
  return new Map(down.map(({ top, left, bottom }) => [`${left} ${top}`, bottom]));
}

/** The rows of a sheet; a cell that is merged downwards stands in each of its rows. */
export function gridRows(grid: Grid): ListRow[] {
  const merged = mergedDown(grid);
  const columns = Math.min(grid.columnCount, MOST_COLUMNS);
  const carried = new Map<number, { readonly cell: ListCell | undefined; readonly until: number }>();
  return Array.from({ length: grid.rowCount }, (_, index) => {
    const row = index + 1;
    return Array.from({ length: columns }, (__, at) => {
      const above = carried.get(at);
      if (above !== undefined && row <= above.until) return above.cell;
      const cell = gridCell(grid.at(row, at + 1));
      const until = merged.get(`${at + 1} ${row}`);
      if (until !== undefined) carried.set(at, { cell, until });
      return cell;
    });
  });
}

/** What parts the columns of a text: tabs; else commas where every line has the same number of them. */
function delimiterOf(lines: readonly string[]): string | null {
  if (lines.some((line) => line.includes("\t"))) return "\t";
  const written = lines.filter((line) => line.trim() !== "");
  const commas = new Set(written.map((line) => line.split(",").length));
  return written.length > 1 && commas.size === 1 && !commas.has(1) ? "," : null;
}

/** The rows of a text: a line each, with tabs between columns, or as in a .csv file. */
export function textRows(text: string): ListRow[] {
  const lines = text.split(/\r\n|\r|\n/u);
  const delimiter = delimiterOf(lines);
  return lines.map((line) => {
    const parts = delimiter === null ? [line] : line.split(delimiter, MOST_COLUMNS);
    return parts.map((part) => cellOf(part.replace(/^\s*"(.*)"\s*$/u, "$1"), null));
  });
}
