/** `Excel.ChartCollection` and `Excel.Chart`. */
import {
  addChart,
  chartState,
  placeChart,
  removeChart,
  requireCharts,
  setChartData,
  type ChartRef,
  type SeriesBy,
} from "../../model/features/charts";
import type { SheetModel } from "../../model/book/sheet";
import { oneOf, type Arguments } from "../../richapi/arguments";
import { invalidArgument, required } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass } from "../../richapi/object-class";
import { itemAt, rangeArgument } from "../range/range-argument";
import type { RangeTarget } from "../targets";
import { CHART_TYPES } from "./chart-types";

declare module "../../richapi/handle" {
  interface Targets {
    ChartCollection: SheetModel;
    Chart: ChartRef;
  }
}

function charts(sheet: SheetModel): ChartRef[] {
  return sheet.custom.charts.map(({ id }) => ({ sheet, id }));
}

function find(sheet: SheetModel, nameOrId: string): Handle<"Chart"> | null {
  const wanted = nameOrId.toLowerCase();
  const found = sheet.custom.charts.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted);
  return found === undefined ? null : new Handle("Chart", { sheet, id: found.id });
}

function sourceOf(args: Arguments, place: number): RangeTarget {
  const source = args.handle(place, "Range");
  if (source === null) throw invalidArgument("sourceData");
  return source.target;
}

/** Capital or small: the package's own enumeration has both. */
function seriesBy(args: Arguments, place: number): SeriesBy {
  const word = args.optionalText(place, "seriesBy", "Auto").toLowerCase();
  const found = (["Auto", "Columns", "Rows"] as const).find((one) => one.toLowerCase() === word);
  if (found === undefined) throw invalidArgument("seriesBy");
  return found;
}

const collection = membersOf<SheetModel>();

/** `Excel.ChartCollection`: the charts of a sheet. */
export const chartCollectionClass = objectClass<"ChartCollection">({
  name: "ChartCollection",
  since: "1.1",
  items: (sheet) => charts(sheet).map((ref) => new Handle("Chart", ref)),
  members: {
    count: collection.property("1.1", (sheet) => sheet.custom.charts.length),
    add: collection.method("1.1", (sheet, args) => {
      const source = sourceOf(args, 1);
      const type = args.word(0, "type", CHART_TYPES);
      return new Handle("Chart", addChart(sheet, type, source.sheet, source.area, seriesBy(args, 2)));
    }),
    getCount: collection.method("1.4", (sheet) => sheet.custom.charts.length),
    getItem: collection.method("1.1", (sheet, args) => required(find(sheet, args.text(0, "name")))),
    getItemOrNullObject: collection.method("1.4", (sheet, args) => find(sheet, args.text(0, "name"))),
    getItemAt: collection.method(
      "1.1",
      (sheet, args) => new Handle("Chart", itemAt(charts(sheet), args.integer(0, "index"))),
    ),
  },
});

const { property, method, navigation } = membersOf<ChartRef>();

function measure(name: "left" | "top" | "width" | "height") {
  return property(
    "1.1",
    (ref) => chartState(ref)[name],
    (ref, value) => {
      const isSize = name === "width" || name === "height";
      if (typeof value !== "number" || !Number.isFinite(value) || value < 0 || (isSize && value === 0)) {
        throw invalidArgument(name);
      }
      requireCharts(ref.sheet);
      chartState(ref)[name] = value;
    },
  );
}

function rename(ref: ChartRef, value: unknown): void {
  if (typeof value !== "string" || value === "") throw invalidArgument("name");
  requireCharts(ref.sheet);
  const taken = find(ref.sheet, value);
  if (taken !== null && taken.target.id !== ref.id) throw invalidArgument("name");
  chartState(ref).name = value;
}

/** `Excel.Chart`. */
export const chartClass = objectClass<"Chart">({
  name: "Chart",
  since: "1.1",
  id: ({ id }) => id,
  members: {
    id: property("1.7", ({ id }) => id),
    name: property("1.1", (ref) => chartState(ref).name, rename),
    chartType: property(
      "1.7",
      (ref) => chartState(ref).chartType,
      (ref, value) => {
        const type = oneOf(value, "chartType", CHART_TYPES);
        requireCharts(ref.sheet);
        chartState(ref).chartType = type;
      },
    ),
    left: measure("left"),
    top: measure("top"),
    width: measure("width"),
    height: measure("height"),
    title: navigation("1.1", (ref) => new Handle("ChartTitle", ref)),
    legend: navigation("1.1", (ref) => new Handle("ChartLegend", ref)),
    axes: navigation("1.1", (ref) => new Handle("ChartAxes", ref)),
    series: navigation("1.1", (ref) => new Handle("ChartSeriesCollection", ref)),
    worksheet: navigation("1.2", ({ sheet }) => new Handle("Worksheet", sheet)),
    delete: method("1.1", (ref) => removeChart(ref)),
    setData: method("1.1", (ref, args) => {
      const source = sourceOf(args, 0);
      setChartData(ref, source.sheet, source.area, seriesBy(args, 1));
    }),
    setPosition: method("1.1", (ref, args) => {
      const [start, end] = [0, 1].map((place) => {
        if (place === 1 && !args.has(place)) return null;
        const range = rangeArgument(ref.sheet.book, ref.sheet, args, place, place === 0 ? "startCell" : "endCell");
        if (range.sheet.id !== ref.sheet.id) throw invalidArgument(place === 0 ? "startCell" : "endCell");
        return range.area;
      });
      if (start === null || start === undefined) throw invalidArgument("startCell");
      placeChart(ref, start, end ?? null);
    }),
  },
});
