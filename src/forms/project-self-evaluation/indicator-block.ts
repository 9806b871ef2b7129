/** Reads one indicator block, from its heading to where the next thing begins. */
import { cellAddress } from "../../domain/cell-address";
import type {
  Field,
  IndicatorBlock,
  IndicatorColumn,
  IndicatorRow,
  PrintedLevelWeight,
  Unplaced,
} from "../../domain/filled-form";
import { printedPoints } from "../heading-text";
import type { SheetView } from "../sheet-view";
import { NATURES } from "./declaration";
import type { IndicatorHeading } from "./indicator-heading";
import { RowReader } from "./indicator-row";
import { LevelReader, type Levels } from "./level-cells";
import { RowSorter } from "./row-sort";
import { StrayCells } from "./stray-cells";

/** A block with the rows it holds. */
export interface BlockReading {
  readonly block: IndicatorBlock;
  readonly rows: readonly IndicatorRow[];
  readonly levelWeights: readonly PrintedLevelWeight[];
  readonly levels: Levels;
  readonly totalRows: readonly number[];
  /** First row that is none of the block's. */
  readonly end: number;
  readonly unplaced: readonly Unplaced[];
}

/** How many rows are looked at to tell whether 指标性质 holds operators. */
const SAMPLE = 200;

function exportedColumns(view: SheetView, heading: IndicatorHeading): Partial<Record<IndicatorColumn, number>> {
  const columns: Partial<Record<IndicatorColumn, number>> = {};
  for (const [key, { left }] of heading.columns) if (key !== "adjusted") columns[key] = left;
  const adjusted = heading.columns.get("adjusted");
  if (adjusted !== undefined) columns.target ??= adjusted.left;
  const { nature, operator } = columns;
  if (nature === undefined || operator !== undefined) return columns;
  const last = Math.min(view.rows, heading.bottom + SAMPLE);
  let natures = false;
  for (let row = heading.bottom + 1; row <= last; row += 1) {
    const key = view.key(row, nature);
    if (NATURES.has(key)) natures = true;
    else if (view.text(row, nature) !== "") columns.operator = nature;
  }
  if (columns.operator !== undefined && !natures) delete columns.nature;
  return columns;
}

/** 年度绩效目标1（40分）: the label left of the columns, with the points it prints. */
function goalLabel(view: SheetView, heading: IndicatorHeading, first: number): Field<number> | null {
  for (let column = first - 1; column >= 1; column -= 1) {
    const text = view.text(heading.top, column);
    if (text === "") continue;
    const value = printedPoints(text);
    if (value === null && !text.includes("目标")) return null;
    const merge = view.mergeAt(heading.top, column);
    return { value, text, cell: cellAddress(merge?.top ?? heading.top, merge?.left ?? column) };
  }
  return null;
}

/**
 * Reads the block under a heading, down to where something else begins.
 *
 * @param heading where its columns stand
 * @param above the levels the block above ended with: a heading repeated on a new page does not begin them anew
 */
export function readIndicatorBlock(view: SheetView, heading: IndicatorHeading, above: Levels | null): BlockReading {
  const { columns } = heading;
  const block = {
    columns: exportedColumns(view, heading),
    headingRow: heading.bottom,
    lastRow: heading.bottom,
    goal: goalLabel(view, heading, Math.min(...[...columns.values()].map(({ left }) => left))),
  };
  const reader = new RowReader(view, heading);
  const levels = new LevelReader(
    view,
    columns.get("level1"),
    columns.get("level2"),
    block.goal === null ? above : null,
  );
  const sorter = new RowSorter(view, heading);
  const stray = new StrayCells(view, heading);
  const rows: IndicatorRow[] = [];
  const totalRows: number[] = [];
  let row = heading.bottom + 1;
  for (; row <= view.rows; row += 1) {
    const sort = sorter.sort(row);
    if (sort === "end") break;
    if (sort === "total") totalRows.push(row);
    if (sort !== "row") continue;
    const found = levels.at(row);
    stray.look(row);
    if (!reader.hasContent(row)) continue;
    rows.push(reader.read(row, block, found));
    block.lastRow = row;
  }
  return {
    block,
    rows,
    levelWeights: levels.weights,
    levels: levels.latest,
    totalRows,
    end: row,
    unplaced: stray.unplaced,
  };
}
