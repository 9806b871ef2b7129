/** Values, formulas, texts and number formats of a range, in and out. */
import { isWhole } from "../../model/cells/area";
import { CellReader } from "../../model/cells/cell-reader";
import { typed } from "../../model/cells/input";
import type { CellChanges } from "../../model/book/sheet";
import { StyleReader } from "../../model/looks/style-reader";
import { matrix, type ApiValue } from "../../model/cells/values";
import { ApiError, invalidArgument } from "../../richapi/errors";
import { membersOf, type Member } from "../../richapi/object-class";
import type { RangeTarget } from "../targets";

const { property } = membersOf<RangeTarget>();

/** Excel's limit for one read or write. */
const CELL_LIMIT = 5_000_000;

/** Excel's limit for the characters of one cell. */
const TEXT_LIMIT = 32_767;

/** Reads a matrix; Excel gives null for whole rows and columns. */
function read<V>(
  range: RangeTarget,
  beyond: V,
  ask: (cells: CellReader, row: number, column: number) => V,
): V[][] | null {
  if (isWhole(range.area)) return null;
  if (range.area.rows * range.area.columns > CELL_LIMIT) throw new ApiError("RangeExceedsLimit");
  const cells = new CellReader(range.sheet);
  return matrix(range.sheet, range.area, beyond, (row, column) => ask(cells, row, column));
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
  if (!fits) throw invalidArgument(`${rows} × ${columns}`);
  return matrix as unknown[][];
}

/** What is written must name its cells: Excel refuses to write to whole rows and columns. */
function requireWritable(range: RangeTarget): void {
  if (isWhole(range.area)) throw invalidArgument();
  if (range.area.rows * range.area.columns > CELL_LIMIT) throw new ApiError("RangeExceedsLimit");
}

/** Writes values or formulas as if typed. */
function write(range: RangeTarget, given: unknown): void {
  const { sheet, area } = range;
  requireWritable(range);
  sheet.requireEditable(area);
  const styles = new StyleReader(sheet);
  const changes: CellChanges = {};
  matrixOf(range, given).forEach((values, r) => {
    const row: CellChanges[number] = {};
    changes[area.row + r] = row;
    values.forEach((value, c) => {
      if (value === null || value === undefined) return;
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") throw invalidArgument();
      if (typeof value === "string" && value.length > TEXT_LIMIT) throw invalidArgument();
      const current = styles.format(area.row + r, area.column + c);
      const { cell, format } = typed(value, current);
      row[area.column + c] =
        format === null || current !== "General" ? cell : { ...cell, s: { n: { pattern: format } } };
    });
  });
  sheet.change(changes);
}

function writeFormats(range: RangeTarget, given: unknown): void {
  const { sheet, area } = range;
  requireWritable(range);
  sheet.requireFormattable(area);
  const changes: CellChanges = {};
  matrixOf(range, given).forEach((formats, r) => {
    formats.forEach((format, c) => {
      if (format === null || format === undefined) return;
      if (typeof format !== "string") throw invalidArgument();
      (changes[area.row + r] ??= {})[area.column + c] = { s: { n: { pattern: format } } };
    });
  });
  sheet.change(changes);
}

const readValues = (range: RangeTarget): unknown =>
  read<ApiValue>(range, "", (cells, row, column) => cells.value(row, column));
const readFormulas = (range: RangeTarget): unknown =>
  read<ApiValue>(range, "", (cells, row, column) => cells.formulaOrValue(row, column));
const readFormats = (range: RangeTarget): unknown =>
  read(range, "General", (cells, row, column) => cells.styles.format(row, column));

/** The members of `Excel.Range` that speak of cells' contents. */
export const rangeValueMembers: Record<string, Member<RangeTarget>> = {
  values: property("1.1", readValues, write),
  formulas: property("1.1", readFormulas, write),
  formulasLocal: property("1.1", readFormulas, write),
  text: property("1.1", (range) => read(range, "", (cells, row, column) => cells.text(row, column))),
  valueTypes: property("1.1", (range) => read<string>(range, "Empty", (cells, row, column) => cells.type(row, column))),
  numberFormat: property("1.1", readFormats, writeFormats),
  numberFormatLocal: property("1.7", readFormats, writeFormats),
};
