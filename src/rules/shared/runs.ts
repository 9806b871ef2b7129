/** Rows that stand together under one merged level cell. */
import type { IndicatorRow } from "../../domain/filled-form";
import { oncePer } from "../../domain/remember";

function startsIn(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const starts: IndicatorRow[] = [];
  let above: IndicatorRow | undefined;
  for (const row of rows) {
    const goesOn = above?.block === row.block && above.level1 === row.level1 && above.level2 === row.level2;
    if (!goesOn) starts.push(row);
    above = row;
  }
  return starts;
}

/**
 * The first row of each run of rows with the same two levels: the row whose level cells a person can see.
 *
 * Looked up once a form, since several rules ask; the rows given are all rows of a form, in their order.
 *
 * @example runStarts(form.indicators).map((row) => row.row) // [13, 15, 16]
 */
export const runStarts = oncePer(startsIn);
