/** A plan's chart as wasm-xlsxwriter writes it. */
import type { Chart, ChartFont, ChartType } from "wasm-xlsxwriter";
import type { Merge } from "../domain/grid";
import { CHART_SIZES, SERIES_COLOURS, SHEET_FONT, columnPixels } from "../forms/sheet-look";
import type { PlanChart, SheetPlan } from "../forms/sheet-plan";

type Writer = typeof import("wasm-xlsxwriter");

/** Pixels of a column and of a row that has no size of its own. */
const COLUMN_PIXELS = 64;
const ROW_PIXELS = 20;
const PIXELS_PER_POINT = 96 / 72;

/** Width and height of an area in pixels. */
function sizeOf({ columnWidths, rowHeights }: SheetPlan, area: Merge): { width: number; height: number } {
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height * PIXELS_PER_POINT]));
  let [width, height] = [0, 0];
  for (let column = area.left; column <= area.right; column += 1) {
    const characters = columnWidths[column - 1];
    width += characters === undefined ? COLUMN_PIXELS : columnPixels(characters);
  }
  for (let row = area.top; row <= area.bottom; row += 1) height += heights.get(row) ?? ROW_PIXELS;
  return { width, height };
}

function fontOf(writer: Writer, size: number): ChartFont {
  return new writer.ChartFont().setName(SHEET_FONT).setSize(size);
}

function typeOf({ ChartType: { Column, Bar, Pie } }: Writer, { kind }: PlanChart): ChartType {
  return { column: Column, bar: Bar, pie: Pie }[kind];
}

/**
 * Makes a chart of quiet colours: figures at the bars, no legend for a single series.
 *
 * @param plan the sheet it stands on
 * @example sheet.insertChart(top, left, chartOf(writer, plan, chart))
 */
export function chartOf(writer: Writer, plan: SheetPlan, chart: PlanChart): Chart {
  const { ChartDataLabel, ChartFormat, ChartRange, ChartSeries, ChartSolidFill, Color } = writer;
  const { kind, title, series, area } = chart;
  const words = (): ChartFont => fontOf(writer, CHART_SIZES.words);
  const rangeOf = ({ top, left, bottom, right }: Merge) =>
    ChartRange.newFromRange(plan.name, top - 1, left - 1, bottom - 1, right - 1);
  const { width, height } = sizeOf(plan, area);
  const made = new writer.Chart(typeOf(writer, chart)).setName(title).setAltText(title);
  made.setWidth(width).setHeight(height);
  made.title().setName(title).setFont(fontOf(writer, CHART_SIZES.title).setBold());
  for (const [index, { name, values, numberFormat }] of series.entries()) {
    const colour = SERIES_COLOURS[index % SERIES_COLOURS.length] ?? SERIES_COLOURS[0];
    const labels = new ChartDataLabel().showValue().setNumFormat(numberFormat).setFont(words());
    const one = new ChartSeries().setName(name).setCategories(rangeOf(chart.names)).setValues(rangeOf(values));
    one.setDataLabel(labels);
    if (kind !== "pie")
      one.setFormat(new ChartFormat().setSolidFill(new ChartSolidFill().setColor(Color.parse(colour))));
    made.pushSeries(one);
  }
  if (kind !== "pie") {
    // Of bars that lie, the library calls the upright axis y: there the names stand.
    const [names, figures] = kind === "bar" ? [made.yAxis(), made.xAxis()] : [made.xAxis(), made.yAxis()];
    names.setFont(words());
    // Bars that do not begin at nought mislead.
    figures.setMin(0);
  }
  if (kind !== "pie" && series.length === 1) made.legend().setHidden();
  else made.legend().setPosition(writer.ChartLegendPosition.Bottom).setFont(words());
  return made;
}
