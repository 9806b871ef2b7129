/** Values, formulas, texts and number formats of a range, in and out. */
import type { IStyleData } from "@univerjs/core";
import { isEntireColumn, isEntireRow } from "../model/area";
import { typed } from "../model/input";
import type { CellChanges } from "../model/sheet";
import { formulaAt, matrix, numberFormatAt, textAt, valueOf, valueTypeOf } from "../model/values";
import { ApiError, invalidArgument } from "../richapi/errors";
import { membersOf, type Member } from "../richapi/object-class";
import type { RangeTarget } from "./targets";

const { property } = membersOf<RangeTarget>();

/** Excel's limit for one read or write. */
const CELL_LIMIT = 5_000_000;

const isWhole = ({ area }: RangeTarget): boolean => isEntireColumn(area) || isEntireRow(area);

/** Reads a matrix; Excel gives null for whole rows and columns. */
function read<V>(range: RangeTarget, beyond: V, ask: (row: number, column: number) => V): V[][] | null {
  if (isWhole(range)) return null;
  if (range.area.rows * range.area.columns > CELL_LIMIT) throw new ApiError("RangeExceedsLimit");
  return matrix(range.sheet, range.area, beyond, ask);
}

/**
 * A matrix of the range's shape out of what an add-in wrote: one value stands for every cell; null leaves a cell as it is.
 *
 * @throws ApiError InvalidArgument where the dimensions differ
 * @example matrixOf({ rows: 1, columns: 2, row: 0, column: 0 }, 7) // [[7, 7]]
 */
export function matrixOf(range: RangeTarget, given: unknown): unknown[][] {
  const { rows, columns } = range.area;
  if (!Array.isArray(given)) {
    if (typeof given === "object" && given !== null) throw invalidArgument();
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => given));
  }
  const matrix = given as unknown[];
  const fits = matrix.length === rows && matrix.every((row) => Array.isArray(row) && row.length === columns);
  // A matrix of one cell stands for every cell, as a single value does.
  if (!fits && matrix.length === 1 && Array.isArray(matrix[0]) && matrix[0].length === 1)
    return matrixOf(range, (matrix[0] as unknown[])[0]);
  if (!fits) throw invalidArgument(`${rows} × ${columns}`);
  return matrix as unknown[][];
}

/** Writes values or formulas as if typed. */
function write(range: RangeTarget, given: unknown): void {
  const { sheet, area } = range;
  sheet.requireEditable(area);
  const changes: CellChanges = {};
  matrixOf(range, given).forEach((values, r) => {
    const row: CellChanges[number] = {};
    changes[area.row + r] = row;
    values.forEach((value, c) => {
      if (value === null || value === undefined) return;
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw invalidArgument();
      const [at, across] = [area.row + r, area.column + c];
      const current = numberFormatAt(sheet, at, across);
      const { cell, format } = typed(value, current);
      row[across] =
        format === null || current !== "General"
          ? cell
          : { ...cell, s: withFormat(sheet.ownStyle(at, across), format) };
    });
  });
  sheet.change(changes);
}

function withFormat(style: IStyleData, pattern: string): IStyleData {
  return { ...style, n: { pattern } };
}

function writeFormats(range: RangeTarget, given: unknown): void {
  const { sheet, area } = range;
  sheet.requireFormattable(area);
  const changes: CellChanges = {};
  matrixOf(range, given).forEach((formats, r) => {
    formats.forEach((format, c) => {
      if (format === null || format === undefined) return;
      if (typeof format !== "string") throw invalidArgument();
      const [row, column] = [area.row + r, area.column + c];
      (changes[row] ??= {})[column] = { s: withFormat(sheet.ownStyle(row, column), format) };
    });
  });
  sheet.change(changes);
}

/** The members of `Excel.Range` that speak of cells' contents. */
export const rangeValueMembers: Record<string, Member<RangeTarget>> = {
  values: property("1.1", (range) => read(range, "", (row, column) => valueOf(range.sheet.cell(row, column))), write),
  formulas: property("1.1", (range) => read(range, "", (row, column) => formulaAt(range.sheet, row, column)), write),
  formulasLocal: property(
    "1.1",
    (range) => read(range, "", (row, column) => formulaAt(range.sheet, row, column)),
    write,
  ),
  text: property("1.1", (range) => read(range, "", (row, column) => textAt(range.sheet, row, column))),
  valueTypes: property("1.1", (range) =>
    read(range, "Empty" as string, (row, column) => valueTypeOf(range.sheet.cell(row, column))),
  ),
  numberFormat: property(
    "1.1",
    (range) => read(range, "General", (row, column) => numberFormatAt(range.sheet, row, column)),
    writeFormats,
  ),
  numberFormatLocal: property(
    "1.7",
    (range) => read(range, "General", (row, column) => numberFormatAt(range.sheet, row, column)),
    writeFormats,
  ),
};
