/** Makes a Grid for a test, from rows of values or from a table drawn in text. */
import type { Cell, Grid, Merge } from "../../src/domain/grid";

/** A value as typed, a whole cell, or nothing. */
export type Typed = string | number | boolean | Partial<Cell> | null | undefined;

/** The cell of a typed value: shown as typed. @example cellOf(0.5) // number cell that shows "0.5" */
function cellOf(typed: Typed): Cell | undefined {
  if (typed === null || typed === undefined || typed === "") return undefined;
  if (typeof typed === "object") {
    const value = typed.value ?? typed.text ?? "";
    const type = typed.type ?? (typeof value === "number" ? "number" : typeof value === "boolean" ? "boolean" : "text");
    return {
      type,
      value,
      text: typed.text ?? String(value),
      percent: typed.percent ?? false,
      date: typed.date ?? false,
    };
  }
  const type = typeof typed === "string" ? "text" : typeof typed === "number" ? "number" : "boolean";
  return { type, value: typed, text: String(typed), percent: false, date: false };
}

/** A number cell with a percent format: `percentCell(0.86, "86%")`. */
function percentCell(value: number, text: string): Partial<Cell> {
  return { type: "number", value, text, percent: true };
}

/** An Excel error cell: `errorCell("#DIV/0!")`. */
function errorCell(name: string): Partial<Cell> {
  return { type: "error", value: name, text: name };
}

/** The merge of an address such as "A1:C2". */
function mergeOf(range: string): Merge {
  const [from = "", to = from] = range.split(":");
  const [top, left] = placeOf(from);
  const [bottom, right] = placeOf(to);
  return { top, left, bottom, right };
}

/** Row and column of an address. @example placeOf("B7") // [7, 2] */
function placeOf(address: string): [number, number] {
  const letters = /^[A-Z]+/u.exec(address)?.[0] ?? "A";
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(address.slice(letters.length)), column];
}

/**
 * A grid of rows from A1 on.
 *
 * @param rows values as typed; null or "" for an empty cell
 * @param merges ranges such as "A1:C2"
 * @example gridOf([["项目名称", "道路"], ["分值", 10]], ["A1:A2"])
 */
export function gridOf(
  rows: readonly (readonly Typed[])[],
  merges: readonly (string | Merge)[] = [],
  name = "Sheet1",
): Grid {
  const cells = rows.map((row) => row.map(cellOf));
  let rowCount = 0;
  let columnCount = 0;
  cells.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell === undefined) return;
      rowCount = Math.max(rowCount, r + 1);
      columnCount = Math.max(columnCount, c + 1);
    }),
  );
  return {
    name,
    rowCount,
    columnCount,
    merges: merges.map((merge) => (typeof merge === "string" ? mergeOf(merge) : merge)),
    at: (row, column) => cells[row - 1]?.[column - 1],
  };
}

/**
 * A grid drawn as text, one line a row, cells parted by `|`.
 *
 * Numbers are numbers, `86%` a percent cell, `'86%` text, `#DIV/0!` an error, `\n` a line break. `<` continues the cell
 * to its left and `^` the one above: both become merges.
 *
 * @example drawnGrid("项目名称 | 道路 | <\n分值 | 10 | 86%")
 */
export function drawnGrid(drawing: string, name = "Sheet1"): Grid {
  const lines = drawing.split("\n").filter((line) => line.trim() !== "");
  const words = lines.map((line) => line.split("|").map((word) => word.trim()));
  const merges: Merge[] = [];
  words.forEach((row, r) =>
    row.forEach((word, c) => {
      if (word === "<" || word === "^") return;
      let right = c;
      while (words[r]?.[right + 1] === "<") right += 1;
      let bottom = r;
      while (words[bottom + 1]?.[c] === "^") bottom += 1;
      if (right > c || bottom > r) merges.push({ top: r + 1, left: c + 1, bottom: bottom + 1, right: right + 1 });
    }),
  );
  return gridOf(
    words.map((row) => row.map(typedOf)),
    merges,
    name,
  );
}

function typedOf(word: string): Typed {
  if (word === "" || word === "<" || word === "^") return null;
  if (word.startsWith("'")) return word.slice(1);
  if (word.startsWith("#")) return errorCell(word);
  if (/^-?\d+(\.\d+)?$/u.test(word)) return Number(word);
  if (/^-?\d+(\.\d+)?%$/u.test(word)) return percentCell(Number(`${word.slice(0, -1)}e-2`), word);
  return word.replaceAll("\\n", "\n");
}
