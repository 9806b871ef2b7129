/** Tables grow and shrink: rows, columns, headers and totals come and go. */
import { ApiError, invalidArgument } from "../../richapi/errors";
import { addressOf, type Area } from "../cells/area";
import { clearContents } from "../cells/clear-cells";
import { objectWords } from "./object-words";
import type { SheetModel } from "../book/sheet";
import { insertCells } from "../cells/shift-cells";
import { asText, closeRoom, isBlank, makeRoom, removeCells, writeCells, writeHeaders } from "./table-cells";
import { dissolveTable, makeTable, newColumn, tablesOn, type TableModel } from "./tables";
import { valueOf } from "../cells/values";

/** Ends the batch where the sheet is protected: tables cannot be changed then. */
export function requireChangeable(sheet: SheetModel): void {
  if (sheet.custom.protection !== null) throw new ApiError("AccessDenied");
}

/**
 * Makes a table of an area.
 *
 * @param hasHeaders the first row has them; otherwise headers are written above, and the data goes one row down
 * @throws ApiError InvalidArgument where another table is in the way
 */
export async function addTable(sheet: SheetModel, area: Area, hasHeaders: boolean): Promise<TableModel> {
  requireChangeable(sheet);
  if (tablesOn(sheet, area, false).length > 0) throw invalidArgument("address");
  if (!hasHeaders) await insertCells(sheet, { ...area, rows: 1 }, "Down");
  const isWaiting = hasHeaders && area.rows === 1;
  const rows = hasHeaders ? Math.max(2, area.rows) : area.rows + 1;
  const whole = { ...area, rows };
  // A row of headers alone gets a row for the first data.
  const below = { ...area, row: area.row + 1, rows: 1 };
  if (isWaiting && !isBlank(sheet, below)) await insertCells(sheet, below, "Down");
  sheet.reach(whole);
  const table = makeTable(sheet, whole, writeHeaders(sheet, whole));
  if (isWaiting) table.note({ isWaiting });
  return table;
}

/** Whether the table has no data yet but a blank row that waits for it. */
export function isWaiting(table: TableModel): boolean {
  return table.meta.isWaiting === true && table.body.rows === 1 && isBlank(table.sheet, table.body);
}

/**
 * Adds rows.
 *
 * @param place counted from 0; null adds at the end
 * @param alwaysInsert cells below move down even where they are blank
 * @returns the place of the first new row
 */
export async function addRows(
  table: TableModel,
  place: number | null,
  rows: number,
  alwaysInsert: boolean,
): Promise<number> {
  requireChangeable(table.sheet);
  const waits = isWaiting(table);
  const { body, area } = table;
  const count = waits ? 0 : body.rows;
  const at = place ?? count;
  if (at < 0 || at > count) throw invalidArgument("index");
  const more = waits ? rows - 1 : rows;
  if (more > 0) {
    const room = { ...body, row: body.row + (waits ? 1 : at), rows: more };
    const isEnd = room.row === body.row + body.rows;
    const isNeeded = !isEnd || table.hasTotals || !isBlank(table.sheet, alwaysInsert ? beneath(room) : room);
    if (isNeeded) await makeRoom(table, room, "Down");
    else table.sheet.reach(room);
    table.reshape({ ...area, rows: area.rows + more }, table.columns);
  }
  table.note({ isWaiting: false });
  writeTotals(table);
  return at;
}

const beneath = (area: Area): Area => ({ ...area, rows: Number.MAX_SAFE_INTEGER - area.row });

/** Takes a row of data away; the last one is only emptied. */
export async function removeRow(table: TableModel, place: number): Promise<void> {
  requireChangeable(table.sheet);
  const { body, area } = table;
  if (place < 0 || place >= body.rows) throw new ApiError("ItemNotFound");
  const row = { ...body, row: body.row + place, rows: 1 };
  if (body.rows === 1) {
    clearContents(table.sheet, row);
    table.note({ isWaiting: true });
    return;
  }
  await closeRoom(table, row, "Up");
  table.reshape({ ...area, rows: area.rows - 1 }, table.columns);
  writeTotals(table);
}

/**
 * Adds a column.
 *
 * @param place counted from 0; null adds at the right
 * @returns the place of the new column
 */
export async function addColumn(table: TableModel, place: number | null, name: string | null): Promise<number> {
  requireChangeable(table.sheet);
  const { whole, area, columns } = table;
  const at = place ?? columns.length;
  if (at < 0 || at > columns.length) throw invalidArgument("index");
  const room = { ...whole, column: whole.column + at, columns: 1 };
  const isEnd = at === columns.length;
  const isFree = isEnd && isBlank(table.sheet, { ...room, columns: Number.MAX_SAFE_INTEGER - room.column });
  if (isFree) table.sheet.reach(room);
  else await makeRoom(table, room, "Right");
  const column = newColumn(name ?? freeColumnName(table));
  table.reshape({ ...area, columns: area.columns + 1 }, [...columns.slice(0, at), column, ...columns.slice(at)]);
  if (table.hasHeaders) writeCells(table.sheet, { ...room, rows: 1 }, [[asText(column.displayName)]]);
  return at;
}

function freeColumnName(table: TableModel): string {
  const taken = new Set(table.columns.map(({ displayName }) => displayName.toLowerCase()));
  const { column } = objectWords(table.book);
  let number = 1;
  while (taken.has(`${column}${number}`.toLowerCase())) number += 1;
  return `${column}${number}`;
}

/** Takes a column away; a table keeps at least one. */
export async function removeColumn(table: TableModel, place: number): Promise<void> {
  requireChangeable(table.sheet);
  const { whole, area, columns } = table;
  if (columns.length === 1) throw new ApiError("InvalidOperation");
  await closeRoom(table, { ...whole, column: whole.column + place, columns: 1 }, "Left");
  table.reshape(
    { ...area, columns: area.columns - 1 },
    columns.filter((_, at) => at !== place),
  );
}

/** Gives a table another area; the row of headers stays where it is. */
export function resizeTable(table: TableModel, next: Area): void {
  requireChangeable(table.sheet);
  const { area, columns } = table;
  const meets = next.column < area.column + area.columns && area.column < next.column + next.columns;
  const others = tablesOn(table.sheet, next, false).some(({ id }) => id !== table.id);
  if (next.row !== area.row || !meets || others || next.rows < (table.hasHeaders ? 2 : 1))
    throw invalidArgument("newRange");
  if (table.hasTotals) throw new ApiError("NotImplemented", "Table.resize");
  table.sheet.reach(next);
  const shift = next.column - area.column;
  const kept = Array.from({ length: next.columns }, (_, place) => columns[place + shift]);
  const names = table.hasHeaders
    ? writeHeaders(table.sheet, next)
    : kept.map((column, place) => column?.displayName ?? `${objectWords(table.book).column}${place + 1}`);
  table.reshape(
    next,
    kept.map((column, place) => column ?? newColumn(names[place] ?? "")),
  );
  table.note({ isWaiting: false });
}

/** Takes a table away with its cells' contents and looks. */
export function deleteTable(table: TableModel): void {
  const { sheet, whole } = table;
  requireChangeable(sheet);
  dissolveTable(table);
  removeCells(sheet, whole);
}

/** Shows or hides the row of totals under the data. */
export async function showTotals(table: TableModel, shown: boolean): Promise<void> {
  requireChangeable(table.sheet);
  if (shown === table.hasTotals) return;
  const row = { ...table.area, row: table.area.row + table.area.rows, rows: 1 };
  if (!shown) {
    await closeRoom(table, row, "Up");
    table.note({ totals: false });
    return;
  }
  if (!isBlank(table.sheet, beneath(row))) await makeRoom(table, row, "Down");
  table.sheet.reach(row);
  table.note({ totals: true });
  const columns = table.columns.map((column, place) => {
    const isLast = place === table.columns.length - 1;
    if (place === 0 && !isLast)
      return { ...column, meta: { ...column.meta, totalsLabel: objectWords(table.book).total } };
    return isLast ? { ...column, meta: { ...column.meta, totalsFunction: lastTotal(table) } } : column;
  });
  table.reshape(table.area, columns);
  writeTotals(table);
}

/** Excel adds up the last column where it has numbers, and counts it otherwise. */
function lastTotal(table: TableModel): "sum" | "count" {
  const { body, sheet } = table;
  const column = body.column + body.columns - 1;
  const rows = Array.from({ length: body.rows }, (_, place) => valueOf(sheet.cell(body.row + place, column)));
  return rows.some((value) => typeof value === "number") ? "sum" : "count";
}

/** Functions of the row of totals, by their numbers in SUBTOTAL that leave hidden rows out. */
const SUBTOTALS: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/** Writes the row of totals anew: the data that it counts may have grown. */
function writeTotals(table: TableModel): void {
  const { totals, body, sheet } = table;
  if (totals === null) return;
  const row = table.columns.map(({ meta }, place) => {
    const { totalsLabel, totalsFunction } = meta as { totalsLabel?: string; totalsFunction?: string };
    if (totalsLabel !== undefined) return asText(totalsLabel);
    const number = SUBTOTALS[totalsFunction ?? ""];
    const data = addressOf({ ...body, column: body.column + place, columns: 1 });
    return number === undefined ? null : `=SUBTOTAL(${number},${data})`;
  });
  writeCells(sheet, totals, [row]);
}

/** Shows or hides the row of headers above the data. */
export async function showHeaders(table: TableModel, shown: boolean): Promise<void> {
  requireChangeable(table.sheet);
  const { area, sheet, columns } = table;
  if (shown === table.hasHeaders) return;
  if (!shown) {
    clearContents(sheet, { ...area, rows: 1 });
    table.reshape({ ...area, row: area.row + 1, rows: area.rows - 1 }, columns);
    table.setShowsHeader(false);
    return;
  }
  const above = { ...area, row: area.row - 1, rows: 1 };
  const isFree = area.row > 0 && isBlank(sheet, above) && tablesOn(sheet, above, false).length === 0;
  const header = isFree ? above : { ...area, rows: 1 };
  if (!isFree) await makeRoom(table, header, "Down");
  table.setShowsHeader(true);
  table.reshape({ ...area, row: header.row, rows: area.rows + 1 }, columns);
  writeCells(sheet, header, [columns.map(({ displayName }) => asText(displayName))]);
}
