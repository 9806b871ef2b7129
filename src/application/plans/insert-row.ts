/** A new indicator row below another, in the same levels. */
import type { IndicatorRow } from "../../domain/filled-form";
import type { Merge } from "../../domain/grid";
import { PlanRefused, type CellWrite, type PlanNote, type WritePlan } from "../workbook/write-plan";
import {
  blockRows,
  firstValueColumn,
  flatMerges,
  indicatorAt,
  isValueMerge,
  levelColumns,
  levelStyle,
  tallMerges,
} from "./block-rows";
import { addressOf, isCovered, isEmptyAt, literal, valueAt } from "./cells";
import { indicatorFormula } from "./indicator-formula";
import type { PlanInput } from "./plan-input";
import { totalFormula, totalPlace, type Extent } from "./total-formulas";

/** What comes with the new row. */
interface Company {
  readonly merges: readonly Merge[];
  readonly cells: readonly CellWrite[];
}

const NOTHING: Company = { merges: [], cells: [] };

/** The names of the levels beside the new row: merged on, or repeated. */
function levelCompany({ grid }: PlanInput, rows: readonly number[], row: number, columns: readonly number[]): Company {
  const merges: Merge[] = [];
  const cells: CellWrite[] = [];
  for (const column of columns) {
    if (tallMerges(grid, row).some(({ left, right }) => left <= column && column <= right)) continue;
    if (isCovered(grid, { row, column })) continue;
    const style = levelStyle(grid, rows, row, column);
    if (style === "repeated") {
      const content = literal(valueAt(grid, { row, column }));
      cells.push({ row: row + 1, column, content, before: "" });
    }
    if (style !== "alone") continue;
    const flat = flatMerges(grid, row).find(({ left }) => left === column);
    merges.push({ top: row, left: column, bottom: row + 1, right: flat?.right ?? column });
  }
  return { merges, cells };
}

/** Every merge that the new row belongs to, and copies of those within the row above it. */
function mergesAround({ grid }: PlanInput, place: IndicatorRow, levels: readonly number[]): Merge[] {
  const { row, block } = place;
  const values = firstValueColumn(block);
  const around = tallMerges(grid, row)
    .filter(({ bottom, left }) => bottom > row || left < values)
    .map((merge) => ({ ...merge, bottom: merge.bottom + 1 }));
  const flat = flatMerges(grid, row)
    .filter(({ left }) => !levels.includes(left))
    .map((merge) => ({ ...merge, top: row + 1, bottom: row + 1 }));
  return [...around, ...flat];
}

/** 总分 anew where a row comes in below the last one: a sum's range does not reach it by itself. */
function totalCompany(input: PlanInput, place: IndicatorRow, rows: readonly number[]): CellWrite[] {
  const at = totalPlace(input, "score");
  const first = rows[0];
  if (at === null || first === undefined || rows.at(-1) !== place.row || at.row <= place.row) return [];
  const value = valueAt(input.grid, at);
  if (value !== "" && value !== input.scores.total.sum) return [];
  const extents = new Map<IndicatorRow["block"], Extent>();
  for (const block of input.filled.blocks) {
    const own = blockRows(input, block);
    const [top, bottom] = [own.at(0), own.at(-1)];
    if (top === undefined || bottom === undefined) return [];
    const shift = top > place.row ? 1 : 0;
    extents.set(block, [top + shift, bottom + (bottom >= place.row ? 1 : 0)]);
  }
  const content = totalFormula(input, "score", extents);
  return content === null ? [] : [{ row: at.row + 1, column: at.column, content, before: value }];
}

function insertOpen(input: PlanInput, place: IndicatorRow): WritePlan {
  const { row, block } = place;
  const rows = blockRows(input, block);
  const levels = levelColumns(block);
  const beside = levelCompany(input, rows, row, levels);
  const total = totalCompany(input, place, rows);
  const notes: PlanNote[] = [];
  const weight = totalPlace(input, "weight");
  if (rows.at(-1) === row && weight !== null && !isEmptyAt(input.grid, weight)) {
    notes.push({ key: "insert.total-weight", facts: {}, cells: [addressOf({ ...weight, row: weight.row + 1 })] });
  }
  return planOf(
    input,
    row + 1,
    row,
    {
      merges: [...mergesAround(input, place, levels), ...beside.merges],
      cells: [...beside.cells, ...total],
    },
    notes,
  );
}

function planOf(
  { sheet }: PlanInput,
  before: number,
  like: number,
  { merges, cells }: Company,
  notes: readonly PlanNote[] = [],
): WritePlan {
  const insert = { before, count: 1, like };
  return { purpose: "insert-row", newSheets: [], sheets: [{ sheet, insert, merges, cells }], notes };
}

/** What stands in a row goes one up into the new row, and the row itself is left blank. */
function movedUp(input: PlanInput, { row, block }: IndicatorRow): CellWrite[] {
  const { grid, scores, profile } = input;
  const cells: CellWrite[] = [];
  const scored = scores.indicators.find((each) => each.row.row === row);
  for (let column = firstValueColumn(block); column <= grid.columnCount; column += 1) {
    const before = valueAt(grid, { row, column });
    if (before === "" || isCovered(grid, { row, column })) continue;
    let content = literal(before);
    if (column === block.columns.score && scored?.recomputed === before) {
      // A score that is a formula's must stay one; the row keeps its number, so the formula is the same.
      const made = indicatorFormula(grid, scored, profile);
      if ("formula" in made) content = made.formula;
    }
    cells.push({ row, column, content, before: "" }, { row: row + 1, column, content: null, before });
  }
  return cells;
}

/** On a protected sheet nothing can be merged: the new row must come where merges grow by themselves. */
function insertProtected(input: PlanInput, place: IndicatorRow): WritePlan {
  const { grid } = input;
  const { row, block } = place;
  const rows = blockRows(input, block);
  const levels = levelColumns(block);
  if (flatMerges(grid, row).length > 0) throw new PlanRefused("insert.merged-protected", { row });
  const beside = levelCompany(input, rows, row, levels);
  if (beside.merges.length > 0) throw new PlanRefused("insert.single-row-protected", { row });
  const tall = tallMerges(grid, row).filter(({ left }) => left < firstValueColumn(block));
  if (tall.every(({ bottom }) => bottom > row)) return planOf(input, row + 1, row, { ...NOTHING, cells: beside.cells });
  if (tall.some(({ top }) => top === row)) throw new PlanRefused("insert.single-row-protected", { row });
  const moved = movedUp(input, place);
  const repeated = beside.cells.map((cell) => ({ ...cell, row }));
  return planOf(input, row, row, { merges: [], cells: [...repeated, ...moved] });
}

/**
 * A new, blank indicator row below another one, in the same 一级指标 and 二级指标.
 *
 * @param row sheet row of an indicator, or of an empty place for one
 * @throws PlanRefused `insert.not-a-row`; `insert.merged-values` where the row shares a value with others;
 *   `insert.single-row-protected` and `insert.merged-protected` where a protected sheet would need a merge
 * @example planInsertRow(input, 13).sheets[0]?.insert // { before: 14, count: 1, like: 13 }
 */
export function planInsertRow(input: PlanInput, row: number): WritePlan {
  const place = indicatorAt(input, row);
  if (place === undefined) throw new PlanRefused("insert.not-a-row", { row });
  if (tallMerges(input.grid, row).some((merge) => isValueMerge(place.block, merge))) {
    throw new PlanRefused("insert.merged-values", { row });
  }
  return input.isProtected ? insertProtected(input, place) : insertOpen(input, place);
}
