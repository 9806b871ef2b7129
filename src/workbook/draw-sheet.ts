/** Adds a sheet to the workbook, as its plan draws it. */
import type { SheetRef } from "../application/workbook/raw-sheet";
import type { NewSheet } from "../application/workbook/write-plan";
import { ALLOWED_WHEN_PROTECTED, PAGE_MARGINS, PAGE_NUMBER, columnPixels } from "../forms/sheet-look";
import type { PlanCell, SheetPlan } from "../forms/sheet-plan";
import { rangeOf, rangesOf, rowLists, rowsOf } from "./areas";
import { textContent } from "./cell-content";
import { drawCharts } from "./draw-charts";
import type { PlanMemory } from "./plan-memory";
import { drawFormats, drawLooks, drawValidations } from "./sheet-looks";
import { freeName } from "./sheet-name";

const POINTS_PER_PIXEL = 0.75;
/** Characters of values in one request: Excel on the web takes 5 MB, a Chinese character has three bytes. */
const CHARACTERS_AT_ONCE = 600_000;
/** What a value costs besides its characters. */
const VALUE_COST = 4;

/**
 * A column's width in points, as Excel's programming interface has it.
 *
 * @param characters as a file has it, padding counted in
 * @example columnPoints(9.140625) // 48
 */
export function columnPoints(characters: number): number {
  return columnPixels(characters) * POINTS_PER_PIXEL;
}

function contentOf({ value, formula, numberFormat = "General" }: PlanCell): string | number | null {
  if (formula !== undefined) return formula;
  // A plan's values are none, whatever they begin with.
  return typeof value === "string" ? textContent(value, numberFormat) : value;
}

/** Rows of the plan with their cells, in runs that fit into one request. */
function portions(cells: readonly PlanCell[]): PlanCell[][] {
  const found: PlanCell[][] = [];
  let [portion, cost, row]: [PlanCell[], number, number] = [[], 0, 0];
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    if (cost > CHARACTERS_AT_ONCE && cell.row > row) {
      found.push(portion);
      [portion, cost] = [[], 0];
    }
    portion.push(cell);
    cost += String(cell.value ?? "").length + VALUE_COST;
    row = cell.row;
  }
  return [...found, portion];
}

function write(sheet: Excel.Worksheet, cells: readonly PlanCell[]): void {
  const filled = cells.filter(({ value, formula }) => value !== null || formula !== undefined);
  const [first, last] = [filled[0], filled.at(-1)];
  if (first === undefined || last === undefined) return;
  const columns = filled.map(({ column }) => column);
  const area = {
    top: first.row,
    left: columns.reduce((least, column) => Math.min(least, column)),
    bottom: last.row,
    right: columns.reduce((most, column) => Math.max(most, column)),
  };
  const values: (string | number | null)[][] = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => null),
  );
  for (const cell of filled) {
    const line = values[cell.row - area.top];
    if (line !== undefined) line[cell.column - area.left] = contentOf(cell);
  }
  rangeOf(sheet, area).values = values;
}

function size(sheet: Excel.Worksheet, { columnWidths, rowHeights }: SheetPlan): void {
  columnWidths.forEach((width, at) => {
    const column = { top: 1, bottom: 1, left: at + 1, right: at + 1 };
    rangeOf(sheet, column).format.columnWidth = columnPoints(width);
  });
  const heights = new Map<number, number[]>();
  for (const { row, height } of rowHeights) {
    const rows = heights.get(height);
    if (rows === undefined) heights.set(height, [row]);
    else rows.push(row);
  }
  for (const [height, rows] of heights) {
    for (const addresses of rowLists(rows)) rangesOf(sheet, addresses).format.rowHeight = height;
  }
}

function setUpPage(sheet: Excel.Worksheet, { print, freeze }: SheetPlan): void {
  const { pageLayout, freezePanes } = sheet;
  pageLayout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = print.paper;
  // As many pages down as it takes.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Inches", PAGE_MARGINS);
  if (print.titleRows !== null) {
    const [first, last] = print.titleRows;
    pageLayout.setPrintTitleRows(rowsOf(sheet, first, last - first + 1));
  }
  if (print.pageNumbers === true) pageLayout.headersFooters.defaultForAllPages.centerFooter = PAGE_NUMBER;
  if (freeze === null) return;
  const { rows, columns } = freeze;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(rangeOf(sheet, { top: 1, left: 1, bottom: rows, right: columns }));
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function protect(sheet: Excel.Worksheet): void {
  const allowed = Object.fromEntries(ALLOWED_WHEN_PROTECTED.map((what) => [`allow${what}`, true]));
  sheet.protection.protect(allowed);
}

/** The sheets of a workbook by id and name, in their order; new ones are put among them. */
export type SheetOrder = SheetRef[];

/** Where a sheet goes: behind the one it is to follow, and behind those that were put there just before. */
function placeFor({ after }: NewSheet, order: SheetOrder, drawn: readonly string[]): number {
  const found = order.findIndex(({ id, name }) => after !== null && (id === after || name === after));
  if (found < 0) return order.length;
  let place = found + 1;
  while (drawn.includes(order[place]?.id ?? "")) place += 1;
  return place;
}

/**
 * Adds a sheet behind the one it is to follow. One round trip for a form; more where the values are too much for one.
 *
 * @param order takes the new sheet in its place
 * @param say the sentence of a validation's message key
 */
export async function drawSheet(
  context: Excel.RequestContext,
  wanted: NewSheet,
  order: SheetOrder,
  memory: PlanMemory,
  say: (messageKey: string) => string,
): Promise<void> {
  const { plan } = wanted;
  const drawn = memory.drawn.map(({ sheet }) => sheet.id);
  const place = placeFor(wanted, order, drawn);
  const isLast = place === order.length;
  const name = freeName(
    plan.name,
    order.map((sheet) => sheet.name),
  );
  const { worksheets } = context.workbook;
  memory.drawing = name;
  worksheets.add(name);
  const sheet = worksheets.getItem(name);
  sheet.load("id,name");
  drawFormats(sheet, plan);
  drawLooks(sheet, plan);
  for (const [number, portion] of portions(plan.cells).entries()) {
    if (number > 0) await context.sync();
    write(worksheets.getItem(name), portion);
  }
  const ready = worksheets.getItem(name);
  for (const merge of plan.merges) rangeOf(ready, merge).merge(false);
  drawValidations(ready, plan, say);
  size(ready, plan);
  drawCharts(ready, plan);
  setUpPage(ready, plan);
  if (!isLast) ready.position = place;
  if (plan.protect) protect(ready);
  ready.activate();
  await context.sync();
  memory.drawing = null;
  const ref = { id: sheet.id, name: sheet.name };
  memory.drawn.push({ sheet: ref, plan });
  order.splice(place, 0, ref);
}
