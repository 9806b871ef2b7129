/** `Excel.ChartSeriesCollection` and `Excel.ChartSeries`. */
import { fullAddress } from "../../model/cells/area";
import { chartState, requireCharts, seriesTexts, type ChartRef } from "../../model/features/charts";
import { objectWords } from "../../model/features/object-words";
import type { ChartState } from "../../model/book/snapshot";
import { flag, oneOf, text, type Arguments } from "../../richapi/arguments";
import { ApiError, invalidArgument } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { itemAt } from "../range/range-argument";
import { CHART_TYPES } from "./chart-types";

type Series = ChartState["series"][number];

/** A series: the very object that the chart keeps, so that it stays the same when others are deleted. */
export interface SeriesRef {
  chart: ChartRef;
  series: Series;
}

declare module "../../richapi/handle" {
  interface Targets {
    ChartSeriesCollection: ChartRef;
    ChartSeries: SeriesRef;
  }
}

const collection = membersOf<ChartRef>();

/** `Excel.ChartSeriesCollection`. */
export const chartSeriesCollectionClass = objectClass<"ChartSeriesCollection">({
  name: "ChartSeriesCollection",
  since: "1.1",
  items: (chart) => chartState(chart).series.map((series) => new Handle("ChartSeries", { chart, series })),
  members: {
    count: collection.property("1.1", (chart) => chartState(chart).series.length),
    add: collection.method("1.7", (chart, args) => {
      requireCharts(chart.sheet);
      const { series: all } = chartState(chart);
      const place = args.optionalInteger(1, "index", all.length);
      if (place < 0 || place > all.length) throw invalidArgument("index");
      const name = args.optionalText(0, "name", `${objectWords(chart.sheet.book).series}${all.length + 1}`);
      const series: Series = { name, values: "", categories: all[0]?.categories ?? null, chartType: null };
      all.splice(place, 0, series);
      return new Handle("ChartSeries", { chart, series });
    }),
    getCount: collection.method("1.4", (chart) => chartState(chart).series.length),
    getItemAt: collection.method("1.1", (chart, args) => {
      const series = itemAt(chartState(chart).series, args.integer(0, "index"));
      return new Handle("ChartSeries", { chart, series });
    }),
  },
});

const { property, method } = membersOf<SeriesRef>();

function present({ chart, series }: SeriesRef): Series {
  if (!chartState(chart).series.includes(series)) throw new ApiError("ItemNotFound");
  return series;
}

function change(ref: SeriesRef): Series {
  requireCharts(ref.chart.sheet);
  return present(ref);
}

function sourceOf(args: Arguments): string {
  const source = args.handle(0, "Range");
  if (source === null) throw invalidArgument("sourceData");
  return fullAddress(source.target.sheet.name, source.target.area);
}

/** `Excel.ChartSeries`. */
export const chartSeriesClass = objectClass<"ChartSeries">({
  name: "ChartSeries",
  since: "1.1",
  members: {
    name: property(
      "1.1",
      (ref) => present(ref).name,
      (ref, value) => {
        change(ref).name = text(value, "name");
      },
    ),
    chartType: property(
      "1.7",
      (ref) => present(ref).chartType ?? chartState(ref.chart).chartType,
      (ref, value) => {
        change(ref).chartType = oneOf(value, "chartType", CHART_TYPES);
      },
    ),
    hasDataLabels: property(
      "1.7",
      (ref) => present(ref).hasDataLabels ?? false,
      (ref, value) => {
        change(ref).hasDataLabels = flag(value, "hasDataLabels");
      },
    ),
    delete: method("1.7", (ref) => {
      const series = change(ref);
      const chart = chartState(ref.chart);
      chart.series = chart.series.filter((one) => one !== series);
    }),
    setValues: method("1.7", (ref, args) => {
      change(ref).values = sourceOf(args);
    }),
    setXAxisValues: method("1.7", (ref, args) => {
      change(ref).categories = sourceOf(args);
    }),
    getDimensionValues: method("1.12", (ref, args) => {
      const dimension = args.word(0, "dimension", ["Categories", "Values", "XValues", "YValues"]);
      const { values, categories } = present(ref);
      const isAlong = dimension === "Categories" || dimension === "XValues";
      return seriesTexts(ref.chart.sheet, isAlong ? (categories ?? "") : values);
    }),
  },
});
