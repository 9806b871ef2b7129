/** Puts rows or columns of an area into other places. */
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { IStyleData } from "@univerjs/core";
import type { Area } from "./area";
import type { CellReader } from "./cell-reader";
import { eachCell } from "./shapes";
import type { CellChanges } from "../book/sheet";
import type { SnapshotCell } from "../book/snapshot";

/**
 * Fills the lines of an area with other lines of the sheet; references in formulas move with their cells.
 *
 * @param from the line that goes to a line
 * @param lines whether rows or columns change their places
 * @example moveLines(reader, area, (row) => 5 - row, "rows")
 */
export function moveLines(
  reader: CellReader,
  area: Area,
  from: (line: number) => number,
  lines: "rows" | "columns",
): void {
  const { sheet } = reader;
  const lexer = sheet.book.injector.get(LexerTreeBuilder);
  const changes: CellChanges = {};
  const cleared: CellChanges = {};
  eachCell(area, (row, column) => {
    const [fromRow, fromColumn] = lines === "rows" ? [from(row), column] : [row, from(column)];
    if (fromRow === row && fromColumn === column) return;
    const cell = sheet.cell(fromRow, fromColumn);
    const formula = reader.formula(fromRow, fromColumn);
    const style: IStyleData = sheet.ownStyle(fromRow, fromColumn);
    const next: SnapshotCell = {
      v: formula === null ? (cell?.v ?? null) : null,
      t: formula === null ? (cell?.t ?? null) : null,
      p: cell?.p ?? null,
      f: formula === null ? null : lexer.moveFormulaRefOffset(formula, column - fromColumn, row - fromRow),
      si: null,
      s: style,
      custom: cell?.custom ?? null,
    };
    (cleared[row] ??= {})[column] = null;
    (changes[row] ??= {})[column] = next;
  });
  // A look that is written is laid over what is there, so everything that moves is taken away first.
  sheet.change(cleared);
  sheet.change(changes);
}
