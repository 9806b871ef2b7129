/** Fills cells on from others, as dragging the fill handle does. */
import { CellValueType } from "@univerjs/core";
import { ApiError, invalidArgument } from "../../richapi/errors";
import type { Area } from "./area";
import { CellReader } from "./cell-reader";
import { copyCells } from "./copy-cells";
import type { CellChanges, SheetModel } from "../book/sheet";
import type { SnapshotCell } from "../book/snapshot";

/** As `Excel.AutoFillType` names those that are filled here. */
export const FILL_TYPES = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "LinearTrend",
] as const;
export type FillType = (typeof FILL_TYPES)[number];

/** A row or column of the target, with what stands at its beginning. */
interface Line {
  given: { row: number; column: number }[];
  filled: { row: number; column: number }[];
}

/**
 * Fills an area on from its first cells, downwards or to the right.
 *
 * `FillDefault` copies a single number and goes on with two or more; formulas and texts are copied, references moving.
 *
 * @param target holds the source at its upper left corner
 * @throws ApiError InvalidArgument where it does not
 * @example fillCells(sheet, a1, a1ToA9, "FillSeries")
 */
export function fillCells(sheet: SheetModel, source: Area, target: Area, type: FillType): void {
  const isDown = source.columns === target.columns;
  const isHere = target.row === source.row && target.column === source.column;
  if (!isHere || (!isDown && source.rows !== target.rows)) throw invalidArgument("destinationRange");
  if (target.rows < source.rows || target.columns < source.columns) throw new ApiError("InvalidOperation");
  const rest = isDown
    ? { ...target, row: source.row + source.rows, rows: target.rows - source.rows }
    : { ...target, column: source.column + source.columns, columns: target.columns - source.columns };
  if (rest.rows === 0 || rest.columns === 0) return;
  const copyType = type === "FillFormats" ? "Formats" : type === "FillValues" ? "Formulas" : "All";
  copyCells({ sheet, area: source }, sheet, rest, { type: copyType, skipBlanks: false, transpose: false });
  if (type === "FillFormats" || type === "FillCopy") return;
  const reader = new CellReader(sheet);
  const changes: CellChanges = {};
  for (const line of linesOf(source, target, isDown)) goOn(reader, line, type, changes);
  sheet.change(changes);
}

function linesOf(source: Area, target: Area, isDown: boolean): Line[] {
  return Array.from({ length: isDown ? source.columns : source.rows }, (_, across) => {
    const place = (along: number): { row: number; column: number } =>
      isDown
        ? { row: source.row + along, column: source.column + across }
        : { row: source.row + across, column: source.column + along };
    const [given, all] = isDown ? [source.rows, target.rows] : [source.columns, target.columns];
    return {
      given: Array.from({ length: given }, (__, along) => place(along)),
      filled: Array.from({ length: all - given }, (__, along) => place(given + along)),
    };
  });
}

/** Goes on with a line of numbers; any other line keeps what was copied. */
function goOn(reader: CellReader, { given, filled }: Line, type: FillType, changes: CellChanges): void {
  const values = given.map(({ row, column }) =>
    reader.formula(row, column) === null ? reader.value(row, column) : "",
  );
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length !== values.length) return;
  if (numbers.length === 1 && (type === "FillDefault" || type === "FillValues")) return;
  const { start, step } = trend(numbers);
  filled.forEach(({ row, column }, place) => {
    const value = Number((start + step * (numbers.length + place)).toPrecision(15));
    const cell: SnapshotCell = { v: value, t: CellValueType.NUMBER };
    (changes[row] ??= {})[column] = cell;
  });
}

/** The straight line through numbers; a single one goes on by ones. */
function trend(numbers: readonly number[]): { start: number; step: number } {
  const count = numbers.length;
  if (count === 1) return { start: numbers[0] ?? 0, step: 1 };
  const middle = (count - 1) / 2;
  const mean = numbers.reduce((sum, value) => sum + value, 0) / count;
  const slope =
    numbers.reduce((sum, value, place) => sum + (place - middle) * (value - mean), 0) /
    numbers.reduce((sum, _, place) => sum + (place - middle) ** 2, 0);
  return { start: mean - slope * middle, step: slope };
}
