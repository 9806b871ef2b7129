/** One sheet of the workbook: cells in, cells out, anywhere within Excel's bounds. */
import type { ICellData, IStyleData, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import {
  SetRangeCustomMetadataCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";
import { ApiError, required } from "../../richapi/errors";
import { areaOf, intersection, type Area } from "../cells/area";
import { blankSheetCustom } from "./blank";
import type { Book } from "./book";
import { lockAt } from "./lock-at";
import type { SheetCustom, SnapshotCell } from "./snapshot";

/** Changes to cells, by row and column; null clears a cell. */
export type CellChanges = Record<number, Record<number, Nullable<SnapshotCell>>>;

/** A sheet by its id: what it stands for may be deleted meanwhile. */
export class SheetModel {
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  /** Univer's sheet; ends the batch where it was deleted. */
  get worksheet(): Worksheet {
    const found = this.book.workbook.getSheetBySheetId(this.id);
    if (found === null || found === undefined) throw new ApiError("ItemNotFound");
    return found;
  }

  /** Univer's own programming interface to the sheet. */
  get facade(): FWorksheet {
    return required(this.book.facade.getSheetBySheetId(this.id));
  }

  /** How Univer's commands name the sheet. */
  get ids(): { unitId: string; subUnitId: string } {
    return { unitId: this.book.unitId, subUnitId: this.id };
  }

  get name(): string {
    return this.worksheet.getName();
  }

  /** What the sheet has besides its cells; changing it changes the sheet. */
  get custom(): SheetCustom {
    const snapshot = this.worksheet.getSnapshot();
    // A sheet that the person added in the grid comes without.
    snapshot.custom ??= { ...blankSheetCustom() };
    return snapshot.custom as unknown as SheetCustom; // typed by SheetSnapshot, which alone is opened
  }

  /** A cell as it stands; null where nothing is. */
  cell(row: number, column: number): SnapshotCell | null {
    return (this.worksheet.getCellRaw(row, column) as SnapshotCell | undefined) ?? null;
  }

  /** The style in force at a cell: its own over its row's, column's and sheet's. */
  style(row: number, column: number): IStyleData {
    return this.worksheet.getComposedCellStyle(row, column);
  }

  /** The style that a cell has of its own, as a copy. */
  ownStyle(row: number, column: number): IStyleData {
    const style = this.book.workbook.getStyles().getStyleByCell(this.cell(row, column));
    return style === null || style === undefined ? {} : { ...style };
  }

  /** Ends the batch where the sheet is protected and a cell of the area is locked. */
  requireEditable(area: Area): void {
    if (this.custom.protection === null) return;
    const present = this.present(area);
    const open =
      present !== null &&
      present.rows === area.rows &&
      present.columns === area.columns &&
      every(present, (row, column) => !lockAt(this.worksheet, row, column, "locked"));
    if (!open) throw new ApiError("AccessDenied");
  }

  /** Ends the batch where the sheet is protected and formats may not be changed. */
  requireFormattable(area: Area): void {
    if (this.custom.protection?.options.allowFormatCells !== true) this.requireEditable(area);
  }

  /** The part of an area that the grid has; null where it has none of it. */
  present(area: Area): Area | null {
    const { worksheet } = this;
    return intersection(area, {
      row: 0,
      column: 0,
      rows: worksheet.getRowCount(),
      columns: worksheet.getColumnCount(),
    });
  }

  /** The smallest area that holds every cell with a value or formula (and, unless `valuesOnly`, every styled or merged one); null where there is none. */
  usedArea(valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      if (!isUsed(cell, valuesOnly)) return;
      [top, left] = [Math.min(top, row), Math.min(left, column)];
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
    });
    for (const merged of valuesOnly ? [] : this.worksheet.getMergeData().map(areaOf)) {
      [top, left] = [Math.min(top, merged.row), Math.min(left, merged.column)];
      [bottom, right] = [
        Math.max(bottom, merged.row + merged.rows - 1),
        Math.max(right, merged.column + merged.columns - 1),
      ];
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** The part of an area that tells of all of it: beyond the grid every row is like the next, and so is every column. */
  telling(area: Area): Area {
    const { row, column, rows, columns } = area;
    const [bottom, right] = [this.worksheet.getRowCount(), this.worksheet.getColumnCount()];
    return {
      ...area,
      rows: Math.min(rows, Math.max(bottom - row, 0) + 1),
      columns: Math.min(columns, Math.max(right - column, 0) + 1),
    };
  }

  /** Makes the grid reach as far as an area does. */
  reach(area: Area): void {
    const { worksheet, book, ids } = this;
    const [rows, columns] = [area.row + area.rows, area.column + area.columns];
    if (rows > worksheet.getRowCount()) book.run(SetWorksheetRowCountMutation, { ...ids, rowCount: rows });
    if (columns > worksheet.getColumnCount()) {
      book.run(SetWorksheetColumnCountMutation, { ...ids, columnCount: columns });
    }
  }

  /** Changes cells; formulas that rest on them are calculated after. What a cell's change does not speak of stays. */
  change(cells: CellChanges): void {
    const rows = Object.keys(cells).map(Number);
    if (rows.length === 0) return;
    const columns = Object.values(cells).flatMap((row) => Object.keys(row).map(Number));
    this.reach({ row: 0, column: 0, rows: maximum(rows) + 1, columns: maximum(columns) + 1 });
    const { contents, looks } = apart(cells);
    this.#setCells(contents, this.#touchesFormula(contents) ? undefined : SetRangeCustomMetadataCommand.id);
    // The engine takes a change without a formula as the formula's end, unless it comes from a change of looks.
    this.#setCells(this.#keepingTypes(looks), SetStyleCommand.id);
  }

  /**
   * Whether a formula comes, goes or spills. Where none does, the engine is spared looking through every cell of the
   * workbook for formulas, which it does after each change but those of cells' metadata; it calculates after all of them.
   */
  #touchesFormula(cells: CellChanges): boolean {
    const arrays = this.book.injector.get(FormulaDataModel).getArrayFormulaRange()[this.book.unitId]?.[this.id];
    if (Object.keys(arrays ?? {}).length > 0) return true;
    const matrix = this.worksheet.getCellMatrix();
    return Object.entries(cells).some(([row, changed]) =>
      Object.entries(changed).some(
        ([column, cell]) => hasFormula(cell) || hasFormula(matrix.getValue(Number(row), Number(column))),
      ),
    );
  }

  #setCells(cells: CellChanges, trigger: string | undefined): void {
    if (Object.keys(cells).length === 0) return;
    this.book.run<ISetRangeValuesMutationParams>(SetRangeValuesMutation, {
      ...this.ids,
      cellValue: cells,
      ...(trigger === undefined ? {} : { trigger }),
    });
  }

  /** A new number format makes no text of a number, nor the other way round, unless the grid were left to guess. */
  #keepingTypes(looks: CellChanges): CellChanges {
    for (const [row, cells] of Object.entries(looks)) {
      for (const [column, cell] of Object.entries(cells)) {
        if (typeof cell?.s !== "object" || cell.s?.n === undefined) continue;
        const type = this.cell(Number(row), Number(column))?.t;
        if (type !== undefined) cells[Number(column)] = { ...cell, t: type };
      }
    }
    return looks;
  }

  /** Merged areas that meet an area. */
  merges(area: Area): Area[] {
    return this.worksheet
      .getMergeData()
      .map(areaOf)
      .filter((merged) => intersection(merged, area) !== null);
  }
}

function isUsed(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (cell === null || cell === undefined) return false;
  const filled = (cell.v !== null && cell.v !== undefined && cell.v !== "") || hasFormula(cell);
  return (
    filled || (cell.p !== null && cell.p !== undefined) || (!valuesOnly && cell.s !== null && cell.s !== undefined)
  );
}

function every({ row, column, rows, columns }: Area, holds: (row: number, column: number) => boolean): boolean {
  for (let r = row; r < row + rows; r += 1) {
    for (let c = column; c < column + columns; c += 1) if (!holds(r, c)) return false;
  }
  return true;
}

/** Changes of contents, and changes of looks alone. */
function apart(cells: CellChanges): { contents: CellChanges; looks: CellChanges } {
  const [contents, looks]: [CellChanges, CellChanges] = [{}, {}];
  for (const [row, changed] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(changed)) {
      ((isLook(cell) ? looks : contents)[Number(row)] ??= {})[Number(column)] = cell;
    }
  }
  return { contents, looks };
}

/** Whether a cell has a formula, of its own or shared. */
export const hasFormula = (cell: Nullable<{ f?: Nullable<string>; si?: Nullable<string> }>): boolean =>
  isText(cell?.f) || isText(cell?.si);

const isLook = (cell: Nullable<SnapshotCell>): boolean =>
  cell !== null &&
  cell !== undefined &&
  cell.v === undefined &&
  cell.f === undefined &&
  cell.si === undefined &&
  cell.p === undefined;

/** Whether a text is there and not empty. */
export const isText = (text: Nullable<string>): boolean => text !== null && text !== undefined && text !== "";
const maximum = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
