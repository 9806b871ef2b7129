/** What is left of areas when a part is taken out. */
import { intersection, type Area } from "./area";

/**
 * An area without a part of it: at most four rectangles.
 *
 * @example subtract({ row: 0, column: 0, rows: 3, columns: 1 }, { row: 1, column: 0, rows: 1, columns: 1 }).length // 2
 */
export function subtract(area: Area, cut: Area): Area[] {
  const shared = intersection(area, cut);
  if (shared === null) return [area];
  const [bottom, right] = [shared.row + shared.rows, shared.column + shared.columns];
  const { row, rows } = shared;
  return [
    { ...area, rows: shared.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row, rows, column: area.column, columns: shared.column - area.column },
    { row, rows, column: right, columns: area.column + area.columns - right },
  ].filter((left) => left.rows > 0 && left.columns > 0);
}
