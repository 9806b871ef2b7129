/** Rows that stand together under one merged level cell. */
import type { IndicatorRow } from "../../domain/filled-form";

const known = new WeakMap<readonly IndicatorRow[], readonly IndicatorRow[]>();

/**
 * The first row of each run of rows with the same two levels: the row whose level cells a person can see.
 *
 * Looked up once a form, since several rules ask.
 *
 * @param rows all rows of a form, in their order
 * @example runStarts(form.indicators).map((row) => row.row) // [13, 15, 16]
 */
export function runStarts(rows: readonly IndicatorRow[]): readonly IndicatorRow[] {
  const found = known.get(rows);
  if (found !== undefined) return found;
  const starts: IndicatorRow[] = [];
  let above: IndicatorRow | undefined;
  for (const row of rows) {
    const goesOn = above?.block === row.block && above.level1 === row.level1 && above.level2 === row.level2;
    if (!goesOn) starts.push(row);
    above = row;
  }
  known.set(rows, starts);
  return starts;
}
