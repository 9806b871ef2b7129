/** An indicator row to be taken out. */
import { cellAddress } from "../../domain/cell-address";
import type { IndicatorRow } from "../../domain/filled-form";
import type { Merge } from "../../domain/grid";
import { PlanRefused, type CellWrite, type PlanNote, type WritePlan } from "../workbook/write-plan";
import {
  blockRows,
  firstValueColumn,
  indicatorAt,
  isValueMerge,
  levelColumns,
  levelStyle,
  tallMerges,
} from "./block-rows";
import { isCovered, literal, valueAt } from "./cells";
import type { PlanInput } from "./plan-input";

/** Refuses where the row is the only one of its level, whose name would go with it. */
function demandOthers(input: PlanInput, { row, block }: IndicatorRow, rows: readonly number[]): void {
  const refusal = new PlanRefused("remove.only-row", { row });
  if (rows.length < 2) throw refusal;
  for (const column of levelColumns(block)) {
    const place = { row, column };
    const isTall = tallMerges(input.grid, row).some(({ left, right }) => left <= column && column <= right);
    if (isTall || isCovered(input.grid, place)) continue;
    if (levelStyle(input.grid, rows, row, column) === "alone") throw refusal;
  }
}

/** Names that stand in the row and count for rows below it: they go on in the next row. */
function handedDown({ grid }: PlanInput, { row, block }: IndicatorRow, rows: readonly number[]): CellWrite[] {
  const cells: CellWrite[] = [];
  const hand = (column: number): void => {
    const name = valueAt(grid, { row, column });
    if (name !== "") cells.push({ row, column, content: literal(name), before: "" });
  };
  for (const { top, left } of tallMerges(grid, row)) if (top === row) hand(left);
  for (const column of levelColumns(block)) {
    const place = { row, column };
    const isTall = tallMerges(grid, row).some(({ left, right }) => left <= column && column <= right);
    if (!isTall && !isCovered(grid, place) && levelStyle(grid, rows, row, column) === "leading") hand(column);
  }
  return cells;
}

/** Merges as they are without the row. */
function shrunk({ grid }: PlanInput, row: number): Merge[] {
  return tallMerges(grid, row)
    .map((merge) => ({ ...merge, bottom: merge.bottom - 1 }))
    .filter(({ top, bottom, left, right }) => bottom > top || right > left);
}

/** What goes with the row. */
function contents({ grid }: PlanInput, { row, block, nameText }: IndicatorRow): PlanNote[] {
  const cells: string[] = [];
  for (let column = firstValueColumn(block); column <= grid.columnCount; column += 1) {
    if (valueAt(grid, { row, column }) !== "" && !isCovered(grid, { row, column }))
      cells.push(cellAddress(row, column));
  }
  return cells.length === 0 ? [] : [{ key: "remove.content", facts: { count: cells.length, name: nameText }, cells }];
}

/**
 * A plan that takes an indicator row out; merges shrink, and a level's name that stood in it goes to the next row.
 *
 * @param row sheet row of an indicator, or of an empty place for one
 * @returns a note `remove.content` says what goes with it
 * @throws PlanRefused `remove.not-a-row`; `remove.protected`: Excel removes no row that holds a locked cell;
 *   `remove.only-row` of its level; `remove.merged-values` where the row shares a value with others
 * @example planRemoveRow(input, 14).sheets[0]?.remove // { first: 14, count: 1 }
 */
export function planRemoveRow(input: PlanInput, row: number): WritePlan {
  const place = indicatorAt(input, row);
  if (place === undefined) throw new PlanRefused("remove.not-a-row", { row });
  if (input.isProtected) throw new PlanRefused("remove.protected", { row });
  const rows = blockRows(input, place.block);
  if (tallMerges(input.grid, row).some((merge) => isValueMerge(place.block, merge))) {
    throw new PlanRefused("remove.merged-values", { row });
  }
  demandOthers(input, place, rows);
  const write = {
    sheet: input.sheet,
    remove: { first: row, count: 1 },
    merges: shrunk(input, row),
    cells: handedDown(input, place, rows),
  };
  return { purpose: "remove-row", newSheets: [], sheets: [write], notes: contents(input, place) };
}
