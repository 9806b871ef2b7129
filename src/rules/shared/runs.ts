/** Rows that stand together under one merged level cell. */
import type { IndicatorRow } from "../../domain/filled-form";

/**
 * The first row of each run of rows with the same two levels: the row whose level cells a person can see.
 *
 * @param rows all rows of a form, in their order
 * @example runStarts(form.indicators).map((row) => row.row) // [13, 15, 16]
 */
export function runStarts(rows: readonly IndicatorRow[]): IndicatorRow[] {
  return rows.filter((row, index) => {
    const above = rows[index - 1];
    return above?.block !== row.block || above.level1 !== row.level1 || above.level2 !== row.level2;
  });
}
