/** Where a target stands when its unit has a column of its own. */
import { indicatorCell } from "../../domain/entry";
import type { IndicatorRow } from "../../domain/filled-form";

/** The cells of the target and of its unit. @example targetCells(row) // ["E13", "F13"] */
export function targetCells(row: IndicatorRow): readonly string[] {
  return [indicatorCell(row, "target"), indicatorCell(row, "unit")];
}
