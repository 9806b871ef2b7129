/** Copies cells to another place, as Excel's copyFrom does: a larger place is filled over and over. */
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { IStyleData, Nullable } from "@univerjs/core";
import { addressOf, quotedSheetName, type Area } from "./area";
import { EMPTY_CELL } from "../book/blank";
import { CellReader } from "./cell-reader";
import { mergeCells, unmergeCells } from "./merge-cells";
import { eachCell } from "./shapes";
import type { CellChanges, SheetModel } from "../book/sheet";
import type { SnapshotCell } from "../book/snapshot";

/** What of a cell is copied, as `Excel.RangeCopyType` names it. */
export type CopyType = "All" | "Formulas" | "Values" | "Formats" | "Link";

/** How cells are copied. */
export interface CopyOptions {
  type: CopyType;
  /** Empty cells of the source leave the target's as they are. */
  skipBlanks: boolean;
  transpose: boolean;
}

interface Source {
  sheet: SheetModel;
  area: Area;
}

interface CopiedCell {
  row: number;
  column: number;
  cell: SnapshotCell | null;
  style: Nullable<IStyleData>;
  formula: string | null;
}

/**
 * The area that a copy fills: the target where the source fits into it a whole number of times, else the source's own size.
 *
 * @example copiedArea({ row: 0, column: 0, rows: 1, columns: 2 }, { row: 5, column: 0, rows: 3, columns: 2 }).rows // 3
 */
export function copiedArea(source: Pick<Area, "rows" | "columns">, target: Area): Area {
  const fits = target.rows % source.rows === 0 && target.columns % source.columns === 0;
  return fits ? target : { ...target, rows: source.rows, columns: source.columns };
}

/**
 * Copies cells; references in formulas move with them.
 *
 * @param area what is filled, as `copiedArea` gives it
 */
export function copyCells(source: Source, target: SheetModel, area: Area, options: CopyOptions): void {
  const cells = readSource(source);
  const { rows, columns } = options.transpose
    ? { rows: source.area.columns, columns: source.area.rows }
    : { rows: source.area.rows, columns: source.area.columns };
  const lexer = target.book.injector.get(LexerTreeBuilder);
  const changes: CellChanges = {};
  eachCell(area, (row, column) => {
    const [r, c] = [(row - area.row) % rows, (column - area.column) % columns];
    const from = options.transpose ? cells[c]?.[r] : cells[r]?.[c];
    if (from === undefined) return;
    const isBlank = from.formula === null && (from.cell?.v ?? "") === "" && from.cell?.p === undefined;
    if (options.skipBlanks && isBlank) return;
    const moved =
      from.formula === null ? null : lexer.moveFormulaRefOffset(from.formula, column - from.column, row - from.row);
    (changes[row] ??= {})[column] = copied(source, from, moved, options.type);
  });
  if (options.type === "All" || options.type === "Formats") clearLooks(target, area, changes);
  target.change(changes);
  if (options.type === "All" && !options.transpose) copyMerges(source, target, area);
}

function readSource({ sheet, area }: Source): CopiedCell[][] {
  const reader = new CellReader(sheet);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (__, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const formula = reader.formula(row, column);
      return { row, column, cell: reader.cell(row, column), style: sheet.ownStyle(row, column), formula };
    }),
  );
}

function copied(source: Source, from: CopiedCell, formula: string | null, type: CopyType): SnapshotCell {
  const { cell, style } = from;
  const value: SnapshotCell = { ...EMPTY_CELL, v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null };
  const contents = formula === null ? value : { ...EMPTY_CELL, f: formula };
  const look = { s: style ?? null, custom: cell?.custom ?? null };
  switch (type) {
    case "All":
      return { ...contents, ...look };
    case "Formulas":
      return contents;
    case "Values":
      return value;
    case "Formats":
      return look;
    case "Link": {
      const address = addressOf({ row: from.row, column: from.column, rows: 1, columns: 1 });
      return { ...EMPTY_CELL, f: `=${quotedSheetName(source.sheet.name)}!${address}` };
    }
  }
}

/** A look that is written is laid over what is there, so that goes first. */
function clearLooks(target: SheetModel, area: Area, changes: CellChanges): void {
  const cleared: CellChanges = {};
  eachCell(area, (row, column) => {
    if (changes[row]?.[column] !== undefined && target.cell(row, column)?.s !== undefined)
      (cleared[row] ??= {})[column] = { s: null };
  });
  target.change(cleared);
}

function copyMerges(source: Source, target: SheetModel, area: Area): void {
  const merges = source.sheet.merges(source.area);
  unmergeCells(target, area);
  for (let row = area.row; row < area.row + area.rows; row += source.area.rows) {
    for (let column = area.column; column < area.column + area.columns; column += source.area.columns) {
      for (const merged of merges) {
        mergeCells(target, {
          ...merged,
          row: row + merged.row - source.area.row,
          column: column + merged.column - source.area.column,
        });
      }
    }
  }
}
