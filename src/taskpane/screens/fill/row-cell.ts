/** Which cell shows a row of the form. */
import type { ScoreSheet } from "../../../application/review/review";
import { cellAddress, cellPlace } from "../../../domain/cell-address";

/**
 * A cell of a row inside the table: its score, or the cell in the column of the scores.
 *
 * @param scores of the form; null where nothing was read
 * @param row 1-based
 * @returns the row's first cell where the form has no scores
 * @example rowCell(scores, 14) // "H14"
 * @example rowCell(null, 14) // "A14"
 */
export function rowCell(scores: ScoreSheet | null, row: number): string {
  const rows = scores?.rows ?? [];
  const cell = rows.find((one) => one.row === row)?.cell ?? rows.find((one) => one.cell !== null)?.cell ?? null;
  const column = cell === null ? 1 : (cellPlace(cell)?.column ?? 1);
  return cellAddress(row, column);
}
