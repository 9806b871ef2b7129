/** The parts of a chart around its data: title, legend and axes. */
import { chartState, requireCharts, type ChartRef } from "../../model/features/charts";
import { objectWords } from "../../model/features/object-words";
import type { AxisState, ChartState } from "../../model/book/snapshot";
import { invalidArgument } from "../../richapi/errors";
import { Handle } from "../../richapi/handle";
import { membersOf, objectClass, type Property } from "../../richapi/object-class";
import { flag, oneOf, text } from "../../richapi/arguments";

/** One of a chart's axes. */
export interface AxisRef {
  chart: ChartRef;
  axis: "category" | "value";
}

declare module "../../richapi/handle" {
  interface Targets {
    ChartTitle: ChartRef;
    ChartLegend: ChartRef;
    ChartAxes: ChartRef;
    ChartAxis: AxisRef;
    ChartAxisTitle: AxisRef;
    ChartGridlines: AxisRef;
  }
}

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;
const GROUPS = ["Primary", "Secondary"] as const;

const { property, method, navigation } = membersOf<ChartRef>();

function change(ref: ChartRef): ChartState {
  requireCharts(ref.sheet);
  return chartState(ref);
}

/** `Excel.ChartTitle`. */
export const chartTitleClass = objectClass<"ChartTitle">({
  name: "ChartTitle",
  since: "1.1",
  members: {
    text: property(
      "1.1",
      (ref) => chartState(ref).title.text,
      (ref, value) => {
        change(ref).title.text = text(value, "text");
      },
    ),
    visible: property(
      "1.1",
      (ref) => chartState(ref).title.visible,
      (ref, value) => {
        change(ref).title.visible = flag(value, "visible");
      },
    ),
  },
});

/** `Excel.ChartLegend`. */
export const chartLegendClass = objectClass<"ChartLegend">({
  name: "ChartLegend",
  since: "1.1",
  members: {
    position: property(
      "1.1",
      (ref) => chartState(ref).legend.position,
      (ref, value) => {
        change(ref).legend.position = oneOf(value, "position", LEGEND_POSITIONS);
      },
    ),
    visible: property(
      "1.1",
      (ref) => chartState(ref).legend.visible,
      (ref, value) => {
        change(ref).legend.visible = flag(value, "visible");
      },
    ),
  },
});

/** `Excel.ChartAxes`; the third axis, of solid charts, is not kept. */
export const chartAxesClass = objectClass<"ChartAxes">({
  name: "ChartAxes",
  since: "1.1",
  members: {
    categoryAxis: navigation("1.1", (chart) => new Handle("ChartAxis", { chart, axis: "category" })),
    valueAxis: navigation("1.1", (chart) => new Handle("ChartAxis", { chart, axis: "value" })),
    getItem: method("1.7", (chart, args) => {
      const type = args.word(0, "type", ["Category", "Value"]);
      if (args.optionalWord(1, "group", GROUPS, "Primary") !== "Primary") throw invalidArgument("group");
      return new Handle("ChartAxis", { chart, axis: type === "Category" ? "category" : "value" });
    }),
  },
});

function axisState({ chart, axis }: AxisRef): AxisState {
  return chartState(chart).axes?.[axis] ?? {};
}

function changeAxis({ chart, axis }: AxisRef, patch: AxisState): void {
  const state = change(chart);
  state.axes = { ...state.axes, [axis]: { ...state.axes?.[axis], ...patch } };
}

function titleOf(ref: AxisRef): { text: string; visible: boolean } {
  const { axisTitle } = objectWords(ref.chart.sheet.book);
  return axisState(ref).title ?? { text: axisTitle, visible: false };
}

const axis = membersOf<AxisRef>();

/** A value of an axis that is either shown or not. */
function shown(
  since: string,
  get: (ref: AxisRef) => boolean,
  patch: (ref: AxisRef, visible: boolean) => AxisState,
): Property<AxisRef> {
  return axis.property(since, get, (ref, value) => changeAxis(ref, patch(ref, flag(value, "visible"))));
}

const LABEL_POSITIONS = ["NextToAxis", "High", "Low", "None"] as const;

/** `Excel.ChartAxis`. */
export const chartAxisClass = objectClass<"ChartAxis">({
  name: "ChartAxis",
  since: "1.1",
  members: {
    title: axis.navigation("1.1", (ref) => new Handle("ChartAxisTitle", ref)),
    majorGridlines: axis.navigation("1.1", (ref) => new Handle("ChartGridlines", ref)),
    // An automatic bound is known to a drawing only: Excel's word for automatic stands for it.
    minimum: axis.property(
      "1.1",
      (ref) => axisState(ref).minimum ?? "",
      (ref, value) => {
        if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument("minimum");
        changeAxis(ref, { minimum: value });
      },
    ),
    reversePlotOrder: shown(
      "1.7",
      (ref) => axisState(ref).reversePlotOrder ?? false,
      (_, reversePlotOrder) => ({ reversePlotOrder }),
    ),
    tickLabelPosition: axis.property(
      "1.7",
      (ref) => axisState(ref).tickLabelPosition ?? "NextToAxis",
      (ref, value) => changeAxis(ref, { tickLabelPosition: oneOf(value, "tickLabelPosition", LABEL_POSITIONS) }),
    ),
    axisGroup: axis.property("1.7", () => "Primary"),
    type: axis.property("1.7", ({ axis: kind }) => (kind === "category" ? "Category" : "Value")),
    visible: shown(
      "1.7",
      (ref) => axisState(ref).visible ?? true,
      (_, visible) => ({ visible }),
    ),
  },
});

/** `Excel.ChartAxisTitle`. */
export const chartAxisTitleClass = objectClass<"ChartAxisTitle">({
  name: "ChartAxisTitle",
  since: "1.1",
  members: {
    // A title that is written is shown.
    text: axis.property(
      "1.1",
      (ref) => titleOf(ref).text,
      (ref, value) => changeAxis(ref, { title: { text: text(value, "text"), visible: true } }),
    ),
    visible: shown(
      "1.1",
      (ref) => titleOf(ref).visible,
      (ref, visible) => ({ title: { ...titleOf(ref), visible } }),
    ),
  },
});

/** `Excel.ChartGridlines`: those at the value axis's main steps are shown unless told otherwise. */
export const chartGridlinesClass = objectClass<"ChartGridlines">({
  name: "ChartGridlines",
  since: "1.1",
  members: {
    visible: shown(
      "1.1",
      (ref) => axisState(ref).majorGridlines ?? ref.axis === "value",
      (_, majorGridlines) => ({ majorGridlines }),
    ),
  },
});
