/** Charts: kept with their sheet as objects, for the grid does not draw them. */
import { generateRandomId } from "@univerjs/core";
import { ApiError, required } from "../../richapi/errors";
import { fullAddress, parseAddress, type Area } from "../cells/area";
import { freeName, objectWords } from "./object-words";
import type { SheetModel } from "../book/sheet";
import { distanceTo } from "../looks/sizes";
import type { ChartState } from "../book/snapshot";
import { formulaAt, textAt, valueOf } from "../cells/values";
import { findSheet } from "../book/sheets";

/** A chart by its id; what it stands for may be deleted meanwhile. */
export interface ChartRef {
  sheet: SheetModel;
  id: string;
}

/** Which way the series lie in the source. */
export type SeriesBy = "Auto" | "Columns" | "Rows";

type Series = ChartState["series"][number];

/** The size of a new chart, in points. */
const WIDTH = 360;
const HEIGHT = 216;

/**
 * What a chart holds; changing it changes the chart.
 *
 * @throws ApiError ItemNotFound where it was deleted
 * @example chartState(ref).chartType // "ColumnClustered"
 */
export function chartState({ sheet, id }: ChartRef): ChartState {
  return required(sheet.custom.charts.find((chart) => chart.id === id));
}

/**
 * Ends the batch where a protected sheet's objects may not be changed.
 *
 * @throws ApiError AccessDenied
 */
export function requireCharts(sheet: SheetModel): void {
  if (sheet.custom.protection?.options.allowEditObjects === false) throw new ApiError("AccessDenied");
}

function isLabel(sheet: SheetModel, row: number, column: number): boolean {
  const value = valueOf(sheet.cell(row, column));
  return typeof value === "string" && !(value === "" && formulaAt(sheet, row, column) !== "");
}

/** How many rows and columns at the beginning of the source are labels: at most one of each, never all. */
function labels(sheet: SheetModel, area: Area): { top: 0 | 1; left: 0 | 1 } {
  const last = { row: area.row + area.rows - 1, column: area.column + area.columns - 1 };
  const top = area.rows > 1 && isLabel(sheet, area.row, last.column) ? 1 : 0;
  const left = area.columns > 1 && isLabel(sheet, last.row, area.column) ? 1 : 0;
  return { top, left };
}

/** The series of a source: labels give names and categories; more rows than columns mean series in columns. */
function seriesOf(sheet: SheetModel, area: Area, by: SeriesBy): Series[] {
  const { top, left } = labels(sheet, area);
  const data = {
    row: area.row + top,
    column: area.column + left,
    rows: area.rows - top,
    columns: area.columns - left,
  };
  const inColumns = by === "Columns" || (by === "Auto" && data.rows >= data.columns);
  const hasNames = inColumns ? top === 1 : left === 1;
  const hasCategories = inColumns ? left === 1 : top === 1;
  const along = inColumns ? { column: area.column, columns: 1 } : { row: area.row, rows: 1 };
  const categories = hasCategories ? fullAddress(sheet.name, { ...data, ...along }) : null;
  return Array.from({ length: inColumns ? data.columns : data.rows }, (_, place) => {
    const across = inColumns ? { column: data.column + place, columns: 1 } : { row: data.row + place, rows: 1 };
    const values = { ...data, ...across };
    const name = inColumns ? textAt(sheet, area.row, values.column) : textAt(sheet, values.row, area.column);
    return {
      name: hasNames ? name : `${objectWords(sheet.book).series}${place + 1}`,
      values: fullAddress(sheet.name, values),
      categories,
      chartType: null,
    };
  });
}

/**
 * Makes a chart of an area, which may lie on another sheet.
 *
 * @throws ApiError AccessDenied where the sheet is protected
 * @example addChart(sheet, "ColumnClustered", sheet, area, "Auto").id.length // 16
 */
export function addChart(sheet: SheetModel, chartType: string, source: SheetModel, area: Area, by: SeriesBy): ChartRef {
  requireCharts(sheet);
  const series = seriesOf(source, area, by);
  const [first, second] = series;
  const id = generateRandomId(16);
  sheet.custom.charts.push({
    id,
    name: freeName(
      objectWords(sheet.book).chart,
      sheet.custom.charts.map(({ name }) => name),
    ),
    chartType,
    // One series lends the chart its name.
    title: {
      text: first !== undefined && second === undefined ? first.name : objectWords(sheet.book).chartTitle,
      visible: true,
    },
    legend: { visible: second !== undefined, position: "Bottom" },
    left: 0,
    top: 0,
    width: WIDTH,
    height: HEIGHT,
    series,
  });
  return { sheet, id };
}

/** Gives a chart other data. */
export function setChartData(ref: ChartRef, source: SheetModel, area: Area, by: SeriesBy): void {
  requireCharts(ref.sheet);
  chartState(ref).series = seriesOf(source, area, by);
}

/**
 * Puts a chart at a cell, and with a second area makes it reach to that area's far corner.
 *
 * @example placeChart(ref, start, end)
 */
export function placeChart(ref: ChartRef, start: Area, end: Area | null): void {
  requireCharts(ref.sheet);
  const chart = chartState(ref);
  chart.left = distanceTo(ref.sheet, start.column, "columns");
  chart.top = distanceTo(ref.sheet, start.row, "rows");
  if (end === null) return;
  const [right, bottom] = [Math.max(start.column, end.column + end.columns), Math.max(start.row, end.row + end.rows)];
  chart.width = distanceTo(ref.sheet, right, "columns") - chart.left;
  chart.height = distanceTo(ref.sheet, bottom, "rows") - chart.top;
}

/** Takes a chart away. */
export function removeChart(ref: ChartRef): void {
  requireCharts(ref.sheet);
  chartState(ref);
  ref.sheet.custom.charts = ref.sheet.custom.charts.filter(({ id }) => id !== ref.id);
}

/**
 * The texts of the cells that a series refers to.
 *
 * @example seriesTexts(sheet, "Sheet1!B2:B3") // ["90", "85"]
 */
export function seriesTexts(home: SheetModel, address: string): string[] {
  const parsed = parseAddress(address);
  const sheet = parsed?.sheet === null || parsed === null ? home : findSheet(home.book, parsed.sheet);
  const area = parsed === null || sheet === null ? null : sheet.present(parsed.area);
  if (sheet === null || area === null) return [];
  return Array.from({ length: area.rows * area.columns }, (_, place) =>
    textAt(sheet, area.row + Math.floor(place / area.columns), area.column + (place % area.columns)),
  );
}
