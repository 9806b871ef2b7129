/** Puts native charts on a sheet that is being drawn. */
import type { PlanChart, SheetPlan } from "../forms/sheet-plan";
import { cellAddress } from "../domain/cell-address";
import { rangeOf } from "./areas";

const TYPES = { column: "ColumnClustered", bar: "BarClustered", pie: "Pie" } as const;

function drawChart(sheet: Excel.Worksheet, { kind, title, names, series, area }: PlanChart): void {
  const [first] = series;
  if (first === undefined) return;
  const { top, ...rest } = first.values;
  // With its heading: of a single cell Excel would take in whatever stands around it.
  const chart = sheet.charts.add(TYPES[kind], rangeOf(sheet, { ...rest, top: top - 1 }), "Columns");
  chart.name = title;
  chart.title.text = title;
  for (const [index, { name, values }] of series.entries()) {
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    drawn.name = name;
    drawn.setValues(rangeOf(sheet, values));
    drawn.setXAxisValues(rangeOf(sheet, names));
    drawn.hasDataLabels = true;
  }
  if (kind !== "pie") {
    const { valueAxis, categoryAxis } = chart.axes;
    // Bars that do not begin at nought mislead. An axis that is taken away may take its bounds with it.
    valueAxis.minimum = 0;
    // Figures stand at the bars: no labels and no lines repeat them.
    valueAxis.tickLabelPosition = "None";
    valueAxis.majorGridlines.visible = false;
    // Bars lie in the order of the rows, the first at the top; Excel begins at the bottom.
    if (kind === "bar") categoryAxis.reversePlotOrder = true;
  }
  chart.legend.visible = kind === "pie" || series.length > 1;
  chart.legend.position = "Bottom";
  chart.setPosition(cellAddress(area.top, area.left), cellAddress(area.bottom, area.right));
}

/** Charts come after widths and heights, by which they find their places. */
export function drawCharts(sheet: Excel.Worksheet, { charts = [] }: SheetPlan): void {
  for (const chart of charts) drawChart(sheet, chart);
}
