/** What a real spreadsheet engine makes of a sheet with a plan's cells in it. */
import type { PlanInput } from "../../src/application/plans/plan-input";
import type { CellWrite, WritePlan } from "../../src/application/workbook/write-plan";
import { cellAddress } from "../../src/domain/cell-address";
import type { Grid } from "../../src/domain/grid";
import { openGuest } from "../workbench/support/guest";
import { firstSheet } from "../workbench/support/cells";

/** A text written so that Excel keeps it a text, whatever it looks like. */
function typed(value: string | number | boolean): string | number | boolean {
  return typeof value === "string" ? `'${value}` : value;
}

/** A sheet of values with formulas over it. */
export interface Recalculation {
  /** What the cells show: a number, or a text. */
  readonly shown: ReadonlyMap<string, unknown>;
}

/**
 * Puts a grid and cells over it into the workbench's workbook, and gives what the cells come to.
 *
 * @param typing cells written afterwards, as they would come from the keyboard ("96%" becomes a number)
 */
export async function recalculated(
  grid: Grid,
  cells: readonly CellWrite[],
  typing: Readonly<Record<string, string | number>> = {},
): Promise<Recalculation> {
  const guest = openGuest();
  try {
    const values: unknown[][] = [];
    const rows = Math.max(grid.rowCount, ...cells.map(({ row }) => row));
    const columns = Math.max(grid.columnCount, ...cells.map(({ column }) => column));
    for (let row = 1; row <= rows; row += 1) {
      values.push(
        Array.from({ length: columns }, (_, index) => {
          const cell = grid.at(row, index + 1);
          return cell === undefined ? "" : typed(cell.value);
        }),
      );
    }
    for (const { row, column, content } of cells) {
      const line = values[row - 1];
      if (line !== undefined) line[column - 1] = content;
    }
    const whole = `A1:${cellAddress(rows, columns)}`;
    await guest.run(async (context) => {
      firstSheet(context).getRange(whole).values = values;
      for (const [address, value] of Object.entries(typing)) {
        firstSheet(context).getRange(address).values = [[value]];
      }
      await context.sync();
    });
    await guest.workbook.settled();
    const found = await guest.run(async (context) => {
      const range = firstSheet(context).getRange(whole).load("values");
      await context.sync();
      return range.values as unknown[][];
    });
    const shown = new Map<string, unknown>();
    found.forEach((line, row) => line.forEach((value, column) => shown.set(cellAddress(row + 1, column + 1), value)));
    return { shown };
  } finally {
    guest.workbook.dispose();
  }
}

/** The formulas of a plan by cell. */
export function formulasOf({ sheets }: WritePlan): Record<string, unknown> {
  const cells = sheets.flatMap((sheet) => sheet.cells);
  return Object.fromEntries(cells.map(({ row, column, content }) => [cellAddress(row, column), content]));
}

/** The cells of a plan. */
export function cellsOf({ sheets }: WritePlan): readonly CellWrite[] {
  return sheets.flatMap(({ cells }) => cells);
}

/** Scores as the core computes them, by cell. */
export function dueScores({ scores }: PlanInput): Map<string, number | null> {
  return new Map(
    scores.indicators.map(({ row, recomputed }) => [cellAddress(row.row, row.block.columns.score ?? 1), recomputed]),
  );
}
