/** Reads the number cells of a form: weights, scores, money, rates. */
import type { Cell } from "../../domain/grid";
import type { FundsColumn, NumberEntry } from "../../domain/filled-form";
import { multiply, settle } from "../../domain/decimal";
import { LARGEST_BARE_RATE, parseNumber, parseRate } from "../../domain/number-text";
import type { SheetView } from "../sheet-view";

/** What an empty cell is read as. */
const NOTHING: NumberEntry = { value: null, text: "", shared: false };
const SHARED: NumberEntry = { ...NOTHING, shared: true };

const POINTS = { suffixes: ["分"] } as const;

/** What a number cell says, by the kind of figure it holds; null where it holds none of that kind. */
type Reading = (cell: Cell) => number | null;

/** Points (分值, 得分). A cell that shows 10% of the form's 100 points means 10 of them. */
export const points: Reading = (cell) => {
  if (cell.type === "number") {
    if (cell.date) return null;
    return cell.percent ? multiply(Number(cell.value), 100) : settle(Number(cell.value));
  }
  return cell.type === "text" ? parseNumber(cell.text, POINTS) : null;
};

/** Money in the form's unit; a cell may repeat that unit, in full or short ("90万元", "90万"). */
export function money(unit: string | null): Reading {
  const suffixes = unit === null ? {} : { suffixes: unit === "元" ? [unit] : [unit, unit.replace("元", "")] };
  return (cell) => {
    if (cell.type === "number") return cell.date || cell.percent ? null : settle(Number(cell.value));
    return cell.type === "text" ? parseNumber(cell.text, suffixes) : null;
  };
}

/** A rate as a fraction. */
const rate: Reading = (cell) => {
  if (cell.type === "text") return parseRate(cell.text);
  if (cell.type !== "number" || cell.date) return null;
  const value = settle(Number(cell.value));
  return cell.percent || value <= LARGEST_BARE_RATE ? value : null;
};

/** How each column of the funds block is read. @param unit the form's money unit */
export function fundsReadings(unit: string | null): Readonly<Record<FundsColumn, Reading>> {
  const amount = money(unit);
  return { initial: amount, annual: amount, executed: amount, weight: points, rate, score: points };
}

/**
 * The entry of a cell.
 *
 * A number in a merge belongs to the merge's first row; further down the entry is shared and holds none.
 *
 * @example numberEntry(view, 12, 7, points) // { value: 10, text: "10.00", shared: false }
 */
export function numberEntry(view: SheetView, row: number, column: number, read: Reading): NumberEntry {
  const cell = view.cell(row, column);
  if (cell === undefined) return NOTHING;
  const text = cell.text.trim();
  const merge = view.mergeAt(row, column);
  if (merge !== undefined && merge.top < row) return SHARED;
  return text === "" ? NOTHING : { value: read(cell), text, shared: false };
}
