/** 总分 and 分值合计 as formulas over whole columns of the blocks, so that rows that come in are counted too. */
import { cellAddress } from "../../domain/cell-address";
import { totalRow } from "../../domain/entry";
import type { IndicatorBlock } from "../../domain/filled-form";
import { blockRows } from "./block-rows";
import { isCovered, isEmptyAt, placeOf, valueAt, type Place } from "./cells";
import { formulaNumber } from "./formula-text";
import type { Proposals } from "./funds-formulas";
import type { PlanInput } from "./plan-input";

type Summed = "weight" | "score";

/** The rows of a block whose figures count, first and last. */
export type Extent = readonly [first: number, last: number];

function isBlankRow({ grid }: PlanInput, row: number): boolean {
  for (let column = 1; column <= grid.columnCount; column += 1) if (grid.at(row, column) !== undefined) return false;
  return true;
}

/**
 * The range of a block's column; null where it holds figures of rows that are no indicators (小计).
 *
 * @param extent the block's rows, where they are to be counted otherwise than they stand
 */
function rangeOf(input: PlanInput, block: IndicatorBlock, key: Summed, extent?: Extent): string | null {
  const column = block.columns[key];
  const rows = blockRows(input, block);
  const top = rows.at(0);
  const bottom = rows.at(-1);
  if (column === undefined || top === undefined || bottom === undefined) return null;
  const known = new Set(rows);
  for (let row = top; row <= bottom; row += 1) if (!known.has(row) && !isBlankRow(input, row)) return null;
  const [first, last] = extent ?? [top, bottom];
  return `${cellAddress(first, column)}:${cellAddress(last, column)}`;
}

/** The cell of execution's 分值 or 得分, or its 分值 as a number where no cell holds it. */
function executionTerm({ grid, filled, scores }: PlanInput, key: Summed): string[] {
  const { funds } = filled;
  const row = funds === null ? undefined : totalRow(funds);
  const column = funds?.columns[key];
  if (scores.execution === null) return [];
  if (row !== undefined && column !== undefined && !isCovered(grid, { row: row.row, column })) {
    const value = valueAt(grid, { row: row.row, column });
    if (key === "score" || value === scores.execution.weight) return [cellAddress(row.row, column)];
  }
  return key === "weight" ? [formulaNumber(scores.execution.weight)] : [];
}

/**
 * The formula of a total.
 *
 * @param extents rows of blocks, where they are to be counted otherwise than they stand
 * @returns null where the form has no such column in every block, or sums of its own between the rows
 * @example totalFormula(input, "score") // '=IF(COUNT(H13:H26)=0,"",SUM(H13:H26,I6))'
 */
export function totalFormula(
  input: PlanInput,
  key: Summed,
  extents: ReadonlyMap<IndicatorBlock, Extent> = new Map(),
): string | null {
  const ranges = input.filled.blocks.map((block) => rangeOf(input, block, key, extents.get(block)));
  const known = ranges.filter((range) => range !== null);
  if (known.length === 0 || known.length < ranges.length) return null;
  const all = known.join(",");
  return `=IF(COUNT(${all})=0,"",SUM(${[all, ...executionTerm(input, key)].join(",")}))`;
}

/** Where a total stands; null where the form has none, or where it is a cell of the sum itself. */
export function totalPlace({ filled, grid }: PlanInput, key: Summed): Place | null {
  const { cell } = filled.total[key];
  if (cell === null) return null;
  const place = placeOf(cell);
  return isCovered(grid, place) ? null : place;
}

/**
 * Formulas of 总分 and 分值合计.
 *
 * @example totalFormulas(input).proposed[0]?.place // { row: 22, column: 8 }
 */
export function totalFormulas(input: PlanInput): Proposals {
  const proposed: { place: Place; formula: string }[] = [];
  const left: string[] = [];
  for (const key of ["weight", "score"] as const) {
    const place = totalPlace(input, key);
    // 分值合计 is oftenest a printed 100: nothing is said of it where it stands there.
    if (place === null || (key === "weight" && !isEmptyAt(input.grid, place))) continue;
    const formula = totalFormula(input, key);
    if (formula !== null) proposed.push({ place, formula });
    else if (isEmptyAt(input.grid, place)) left.push(cellAddress(place.row, place.column));
  }
  return { proposed, notes: left.length === 0 ? [] : [{ key: "computed.total", facts: {}, cells: left }] };
}
