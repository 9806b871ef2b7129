/** Places for indicators that nobody has filled in yet. */
import type { FilledForm, IndicatorBlock, IndicatorRow } from "../../domain/filled-form";
import type { Grid } from "../../domain/grid";
import { viewOf, type SheetView } from "../sheet-view";
import { indicatorHeadingAt, type IndicatorHeading } from "./indicator-heading";
import { RowReader } from "./indicator-row";
import { LevelReader, type Levels } from "./level-cells";
import { RowSorter } from "./row-sort";

/** The heading that a block of the form stands under; a heading of two rows begins above it. */
function headingOf(view: SheetView, { headingRow }: IndicatorBlock): IndicatorHeading | null {
  const above = headingRow > 1 ? indicatorHeadingAt(view, headingRow - 1) : null;
  return above?.bottom === headingRow ? above : indicatorHeadingAt(view, headingRow);
}

/** True where the row shows a level or a name such as 指标1：; a row that shows none is a gap. */
function isDrawn(view: SheetView, row: number, { columns }: IndicatorHeading): boolean {
  return (["level1", "level2", "name"] as const).some((key) => {
    const left = columns.get(key)?.left;
    return left !== undefined && view.text(row, left) !== "";
  });
}

/**
 * The rows of a form that are drawn for an indicator and hold none.
 *
 * @param grid the sheet that the form was read from
 * @param form what was read
 * @returns rows as the reader would give them, in the order of the sheet
 * @example blankPlaces(grid, form)[0]?.level2 // "数量指标"
 */
export function blankPlaces(grid: Grid, form: FilledForm): IndicatorRow[] {
  const view = viewOf(grid);
  const places: IndicatorRow[] = [];
  let above: Levels | null = null;
  for (const block of form.blocks) {
    const heading = headingOf(view, block);
    if (heading === null) continue;
    const { columns } = heading;
    const levels: LevelReader = new LevelReader(
      view,
      columns.get("level1"),
      columns.get("level2"),
      block.goal === null ? above : null,
    );
    const reader = new RowReader(view, heading);
    const sorter = new RowSorter(view, heading);
    for (let row = heading.bottom + 1; row <= view.rows; row += 1) {
      const sort = sorter.sort(row);
      if (sort === "end" || sort === "total") break;
      if (sort === "subtotal") continue;
      const found = levels.at(row);
      if (reader.hasContent(row) || !isDrawn(view, row, heading)) continue;
      places.push(reader.read(row, block, found));
    }
    above = levels.latest;
  }
  return places;
}
