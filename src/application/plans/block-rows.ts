/** The rows of an indicator block, filled in or not, and how its levels hold them together. */
import type { IndicatorBlock, IndicatorColumn, IndicatorRow } from "../../domain/filled-form";
import type { Grid, Merge } from "../../domain/grid";
import { oncePer } from "../../domain/remember";
import { blankPlaces } from "../../forms/project-self-evaluation/blank-places";
import type { PlanInput } from "./plan-input";

/** Every place for an indicator, in the order of the sheet. */
const allRows = oncePer(({ grid, filled }: PlanInput): readonly IndicatorRow[] =>
  [...filled.indicators, ...blankPlaces(grid, filled)].sort((one, other) => one.row - other.row),
);

/** Row numbers of a block's indicators and empty places, top to bottom. */
export function blockRows(input: PlanInput, block: IndicatorBlock): readonly number[] {
  return allRows(input)
    .filter((row) => row.block === block)
    .map(({ row }) => row);
}

/** The indicator or empty place of a sheet row; undefined for a row that is neither. */
export function indicatorAt(input: PlanInput, row: number): IndicatorRow | undefined {
  return allRows(input).find((each) => each.row === row);
}

/** Columns that hold what is said of one indicator. */
const VALUES = [
  "name",
  "operator",
  "target",
  "unit",
  "nature",
  "actual",
  "weight",
  "score",
  "reason",
] as const satisfies readonly IndicatorColumn[];

/** The first column that is no label of a level. */
export function firstValueColumn({ columns }: IndicatorBlock): number {
  return Math.min(...VALUES.flatMap((key) => columns[key] ?? []));
}

/** True for a merge that shares one indicator's value between rows. */
export function isValueMerge({ columns }: IndicatorBlock, { left, right }: Merge): boolean {
  return VALUES.some((key) => {
    const column = columns[key];
    return key !== "reason" && column !== undefined && left <= column && column <= right;
  });
}

/** Merges over a row and at least one other. */
export function tallMerges({ merges }: Grid, row: number): Merge[] {
  return merges.filter(({ top, bottom }) => top <= row && row <= bottom && bottom > top);
}

/** Merges within one row. */
export function flatMerges({ merges }: Grid, row: number): Merge[] {
  return merges.filter(({ top, bottom }) => top === row && bottom === row);
}

/** Columns of 一级指标 and 二级指标. */
export function levelColumns({ columns }: IndicatorBlock): number[] {
  return [columns.level1, columns.level2].filter((column) => column !== undefined);
}

/**
 * How a level's name stands in a row that no merge joins to another.
 *
 * - `carried`  blank: the name above counts
 * - `leading`  a name that counts for blank rows below
 * - `repeated` the same name is printed in each row
 * - `alone`    a name for this row only
 */
type LevelStyle = "carried" | "leading" | "repeated" | "alone";

/** How a level's name stands in an unmerged row. @param rows the block's rows */
export function levelStyle(grid: Grid, rows: readonly number[], row: number, column: number): LevelStyle {
  const text = (at: number): string => grid.at(at, column)?.text.trim() ?? "";
  const isFree = (at: number): boolean =>
    rows.includes(at) &&
    !grid.merges.some((m) => m.top <= at && at <= m.bottom && m.left <= column && column <= m.right);
  const own = text(row);
  if (own === "") return "carried";
  if ([row - 1, row + 1].some((at) => isFree(at) && text(at) === own)) return "repeated";
  return isFree(row + 1) && text(row + 1) === "" ? "leading" : "alone";
}
