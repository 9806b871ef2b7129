/** The cells of tables: their values, their headers and totals, and making room for more. */
import { CellValueType } from "@univerjs/core";
import { ApiError, invalidArgument } from "../../richapi/errors";
import { intersection, type Area } from "../cells/area";
import { typed } from "../cells/input";
import { objectWords } from "./object-words";
import { eachCell } from "../cells/shapes";
import type { CellChanges, SheetModel } from "../book/sheet";
import { deleteCells, insertCells, type DeleteShift, type InsertShift } from "../cells/shift-cells";
import { tablesOf, type TableModel } from "./tables";
import { numberFormatAt, textAt, valueOf } from "../cells/values";

/** Writes values as if typed; null leaves a cell as it is. */
export function writeCells(sheet: SheetModel, area: Area, values: readonly (readonly unknown[])[]): void {
  const changes: CellChanges = {};
  values.forEach((row, r) => {
    const cells: CellChanges[number] = (changes[area.row + r] = {});
    row.forEach((value, c) => {
      if (value === null || value === undefined) return;
      if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
        throw invalidArgument("values");
      }
      const [at, across] = [area.row + r, area.column + c];
      const current = numberFormatAt(sheet, at, across);
      const { cell, format } = typed(value, current);
      const isNew = format !== null && current === "General";
      cells[across] = isNew ? { ...cell, s: { ...sheet.ownStyle(at, across), n: { pattern: format } } } : cell;
    });
  });
  sheet.change(changes);
}

/**
 * A text so typed that it stays one.
 *
 * @example asText("2025") // "'2025"
 */
export function asText(text: string): string {
  const { cell } = typed(text, "General");
  return cell.t === CellValueType.STRING && cell.v === text ? text : `'${text}`;
}

/** Takes cells away, their looks too. */
export function removeCells(sheet: SheetModel, area: Area): void {
  const present = sheet.present(area);
  if (present === null) return;
  const changes: CellChanges = {};
  eachCell(present, (row, column) => ((changes[row] ??= {})[column] = null));
  sheet.change(changes);
}

/**
 * Whether no cell of an area holds anything.
 *
 * @example isBlank(sheet, { row: 0, column: 0, rows: 1, columns: 1 }) // true
 */
export function isBlank(sheet: SheetModel, area: Area): boolean {
  const used = sheet.usedArea(true);
  const shared = used === null ? null : intersection(used, area);
  if (shared === null) return true;
  for (let row = shared.row; row < shared.row + shared.rows; row += 1) {
    for (let column = shared.column; column < shared.column + shared.columns; column += 1) {
      const cell = sheet.cell(row, column);
      if (valueOf(cell) !== "" || typeof cell?.f === "string") return false;
    }
  }
  return true;
}

/**
 * Headers for an area: what its first row says, told apart; blank ones get a name. They are written back as texts.
 *
 * @example writeHeaders(sheet, area) // ["姓名", "列1"]
 */
export function writeHeaders(sheet: SheetModel, area: Area, kept: readonly string[] = []): string[] {
  const { column: word } = objectWords(sheet.book);
  const headers = [...kept];
  const taken = new Set(headers.map((name) => name.toLowerCase()));
  for (let place = kept.length; place < area.columns; place += 1) {
    const said = textAt(sheet, area.row, area.column + place);
    const base = said === "" ? word : said;
    let name = said === "" ? `${word}1` : said;
    for (let number = said === "" ? 1 : 2; taken.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    headers.push(name);
  }
  headers.forEach((name, place) => {
    if (textAt(sheet, area.row, area.column + place) !== name) {
      writeCells(sheet, { ...area, column: area.column + place }, [[asText(name)]]);
    }
  });
  return headers;
}

/** Other tables that are moved when cells of an area are; one that only partly is stops the change. */
function movedAlong(table: TableModel, area: Area, isVertical: boolean): TableModel[] {
  const beyond = isVertical
    ? { ...area, rows: Number.MAX_SAFE_INTEGER - area.row }
    : { ...area, columns: Number.MAX_SAFE_INTEGER - area.column };
  return tablesOf(table.book, table.sheet).filter((other) => {
    if (other.id === table.id) return false;
    const shared = intersection(other.whole, beyond);
    if (shared === null) return false;
    const isWhole = shared.rows === other.whole.rows && shared.columns === other.whole.columns;
    if (!isWhole) throw new ApiError("InvalidOperation", other.name);
    return true;
  });
}

function move(tables: readonly TableModel[], rows: number, columns: number): void {
  for (const table of tables) {
    const { area } = table;
    table.reshape({ ...area, row: area.row + rows, column: area.column + columns }, table.columns);
  }
}

/** Inserts cells beside or under a table's own; tables beyond move along. */
export async function makeRoom(table: TableModel, area: Area, shift: InsertShift): Promise<void> {
  const isVertical = shift === "Down";
  const others = movedAlong(table, area, isVertical);
  await insertCells(table.sheet, area, shift);
  move(others, isVertical ? area.rows : 0, isVertical ? 0 : area.columns);
}

/** Deletes cells of a table; tables beyond move along. */
export async function closeRoom(table: TableModel, area: Area, shift: DeleteShift): Promise<void> {
  const isVertical = shift === "Up";
  const others = movedAlong(table, area, isVertical);
  await deleteCells(table.sheet, area, shift);
  move(others, isVertical ? -area.rows : 0, isVertical ? 0 : -area.columns);
}
