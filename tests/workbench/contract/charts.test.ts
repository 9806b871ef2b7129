import { documented, undocumented } from "../support/documented";
import { openGuest, refusalOf, type Guest } from "../support/guest";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

type Batch<T> = (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>;

/** Runs a batch on a column chart of two series over three names at A1:C4 of Sheet1. */
function onChart<T>(batch: Batch<T>): Promise<T> {
  return guest.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C4").values = [
      ["", "一季度", "二季度"],
      ["张三", 90, 91],
      ["李四", 80, 81],
      ["王五", 70, 71],
    ];
    return batch(sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Auto"), sheet, context);
  });
}

const refused = (batch: Batch<unknown>): Promise<string> => refusalOf(() => onChart(batch));

describe("ChartCollection", () => {
  documented("a chart is made of a range, with a name and size", "ChartCollection.add", async () => {
    const seen = await onChart(async (chart, _, context) => {
      chart.load("name,chartType,width,height,id");
      await context.sync();
      return [chart.name, chart.chartType, chart.width, chart.height, chart.id.length];
    });
    expect(seen).toEqual(["图表 1", "ColumnClustered", 360, 216, 16]);
  });

  undocumented("labels in the first row and column name series and categories", async () => {
    const seen = await onChart(async (chart, _, context) => {
      chart.series.load("items/name");
      const values = chart.series.getItemAt(1).getDimensionValues("Values");
      const categories = chart.series.getItemAt(1).getDimensionValues("Categories");
      await context.sync();
      return [chart.series.items.map(({ name }) => name), values.value, categories.value];
    });
    expect(seen).toEqual([
      ["一季度", "二季度"],
      ["91", "81", "71"],
      ["张三", "李四", "王五"],
    ]);
  });

  documented("series may be taken from rows", "ChartSeriesBy.rows", async () => {
    const names = await onChart(async (_, sheet, context) => {
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Rows");
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    });
    expect(names).toEqual(["张三", "李四", "王五"]);
  });

  undocumented("a chart of one series has its name as title and no legend", async () => {
    const seen = await onChart(async (_, sheet, context) => {
      const chart = sheet.charts.add("Pie", sheet.getRange("A1:B4"));
      chart.title.load("text,visible");
      chart.legend.load("visible");
      await context.sync();
      return [chart.title.text, chart.title.visible, chart.legend.visible];
    });
    expect(seen).toEqual(["一季度", true, false]);
  });

  undocumented("a kind of chart that does not exist is refused", async () => {
    const code = await refused(async (_, sheet, context) => {
      sheet.charts.add("Nothing" as "Pie", sheet.getRange("A1"));
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  documented("the number of charts, and all of them", "ChartCollection.getCount", async () => {
    const seen = await onChart(async (_, sheet, context) => {
      sheet.charts.add("Pie", sheet.getRange("A1:B4"));
      const count = sheet.charts.getCount();
      sheet.charts.load("items/name,count");
      await context.sync();
      return [count.value, sheet.charts.count, sheet.charts.items.map(({ name }) => name)];
    });
    expect(seen).toEqual([2, 2, ["图表 1", "图表 2"]]);
  });

  documented("a chart is found by its name and by its place", "ChartCollection.getItem", async () => {
    const seen = await onChart(async (chart, sheet, context) => {
      chart.name = "季度";
      const found = [sheet.charts.getItem("季度"), sheet.charts.getItemAt(0)];
      for (const one of found) one.load("name");
      const none = sheet.charts.getItemOrNullObject("无").load("name");
      await context.sync();
      return [...found.map(({ name }) => name), none.isNullObject];
    });
    expect(seen).toEqual(["季度", "季度", true]);
  });

  undocumented("a name that is not there is not found", async () => {
    const code = await refused(async (_, sheet, context) => {
      sheet.charts.getItem("无");
      await context.sync();
    });
    expect(code).toBe("ItemNotFound");
  });
});

describe("Chart", () => {
  documented("title and legend can be set", "ChartTitle.text", async () => {
    const seen = await onChart(async (chart, _, context) => {
      chart.title.text = "季度得分";
      chart.title.visible = false;
      chart.legend.position = "Right";
      chart.legend.visible = false;
      chart.title.load("text,visible");
      chart.legend.load("position,visible");
      await context.sync();
      return [chart.title.text, chart.title.visible, chart.legend.position, chart.legend.visible];
    });
    expect(seen).toEqual(["季度得分", false, "Right", false]);
  });

  documented("place and size in points", "Chart.left", async () => {
    const seen = await onChart(async (chart, _, context) => {
      chart.set({ left: 10, top: 20, width: 300, height: 150 });
      chart.load("left,top,width,height");
      await context.sync();
      return [chart.left, chart.top, chart.width, chart.height];
    });
    expect(seen).toEqual([10, 20, 300, 150]);
  });

  undocumented("a size of nought is refused", async () => {
    const code = await refused(async (chart, _, context) => {
      chart.width = 0;
      await context.sync();
    });
    expect(code).toBe("InvalidArgument");
  });

  documented("a chart moves to its first cell and covers the last", "Chart.setPosition", async () => {
    const seen = await onChart(async (chart, sheet, context) => {
      chart.setPosition("B3", "C4");
      chart.load("left,top,width,height");
      const [before, covered] = [sheet.getRange("B3"), sheet.getRange("B3:C4")];
      before.load("left,top");
      covered.load("width,height");
      await context.sync();
      return [
        [chart.left, chart.top, chart.width, chart.height],
        [before.left, before.top, covered.width, covered.height],
      ];
    });
    expect(seen[0]).toEqual([54, 28.5, 108, 28.5]);
    expect(seen[1]).toEqual(seen[0]);
  });

  documented("other data takes the place of the old", "Chart.setData", async () => {
    const names = await onChart(async (chart, sheet, context) => {
      chart.setData(sheet.getRange("A1:B4"), "Columns");
      chart.series.load("items/name");
      await context.sync();
      return chart.series.items.map(({ name }) => name);
    });
    expect(names).toEqual(["一季度"]);
  });

  documented("another kind, and kinds of single series", "Chart.chartType", async () => {
    const seen = await onChart(async (chart, _, context) => {
      chart.chartType = "BarClustered";
      const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      second.chartType = "Line";
      first.load("chartType");
      second.load("chartType");
      chart.load("chartType");
      await context.sync();
      return [chart.chartType, first.chartType, second.chartType];
    });
    expect(seen).toEqual(["BarClustered", "BarClustered", "Line"]);
  });

  documented("series are added, filled and deleted", "ChartSeriesCollection.add", async () => {
    const seen = await onChart(async (chart, sheet, context) => {
      const series = chart.series.add("目标");
      series.setValues(sheet.getRange("B2:B3"));
      series.setXAxisValues(sheet.getRange("A2:A3"));
      const [values, categories] = [series.getDimensionValues("Values"), series.getDimensionValues("Categories")];
      chart.series.getItemAt(0).delete();
      const count = chart.series.getCount();
      chart.series.load("items/name");
      await context.sync();
      return [values.value, categories.value, count.value, chart.series.items.map(({ name }) => name)];
    });
    expect(seen).toEqual([["90", "80"], ["张三", "李四"], 2, ["二季度", "目标"]]);
  });

  documented("axes have titles, gridlines and can be hidden", "ChartAxis.visible", async () => {
    const seen = await onChart(async (chart, _, context) => {
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.title.text = "得分";
      categoryAxis.visible = false;
      valueAxis.title.load("text,visible");
      categoryAxis.load("visible,type");
      categoryAxis.title.load("visible");
      valueAxis.majorGridlines.load("visible");
      await context.sync();
      return [
        [valueAxis.title.text, valueAxis.title.visible, valueAxis.majorGridlines.visible],
        [categoryAxis.visible, categoryAxis.type, categoryAxis.title.visible],
      ];
    });
    expect(seen).toEqual([
      ["得分", true, true],
      [false, "Category", false],
    ]);
  });

  documented("figures stand at a series where that is set", "ChartSeries.hasDataLabels", async () => {
    const seen = await onChart(async (chart, _, context) => {
      const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      second.hasDataLabels = true;
      for (const series of [first, second]) series.load("hasDataLabels");
      await context.sync();
      return [first.hasDataLabels, second.hasDataLabels];
    });
    expect(seen).toEqual([false, true]);
  });

  documented("an axis has a least value, a direction and labels", "ChartAxis.minimum", async () => {
    const seen = await onChart(async (chart, _, context) => {
      const { valueAxis, categoryAxis } = chart.axes;
      valueAxis.minimum = 0;
      valueAxis.tickLabelPosition = "None";
      categoryAxis.reversePlotOrder = true;
      valueAxis.load("minimum,tickLabelPosition,reversePlotOrder");
      categoryAxis.load("tickLabelPosition,reversePlotOrder");
      await context.sync();
      return [
        [valueAxis.minimum, valueAxis.tickLabelPosition, valueAxis.reversePlotOrder],
        [categoryAxis.tickLabelPosition, categoryAxis.reversePlotOrder],
      ];
    });
    expect(seen).toEqual([
      [0, "None", false],
      ["NextToAxis", true],
    ]);
  });

  undocumented(
    "an automatic least value is not known without a drawing, and all of an axis can be loaded",
    async () => {
      const minimum = await onChart(async (chart, _, context) => {
        const { valueAxis } = chart.axes;
        valueAxis.load();
        await context.sync();
        return valueAxis.minimum as unknown;
      });
      expect(minimum).toBe("");
    },
  );

  undocumented("a least value that is no number, and a place for labels that does not exist, are refused", async () => {
    const wrong = async (set: (axis: Excel.ChartAxis) => void) =>
      refused(async (chart, _, context) => {
        set(chart.axes.valueAxis);
        await context.sync();
      });
    expect(await wrong((axis) => (axis.minimum = "a"))).toBe("InvalidArgument");
    expect(await wrong((axis) => (axis.tickLabelPosition = "Nowhere" as "None"))).toBe("InvalidArgument");
  });

  documented("a deleted chart is gone", "Chart.delete", async () => {
    const count = await onChart(async (chart, sheet, context) => {
      chart.delete();
      const result = sheet.charts.getCount();
      await context.sync();
      return result.value;
    });
    expect(count).toBe(0);
  });

  undocumented("charts are kept in the workbook that is saved", async () => {
    await onChart((_, __, context) => context.sync());
    const { sheets } = await guest.workbook.save();
    expect(sheets["sheet-1"]?.custom.charts).toMatchObject([
      {
        name: "图表 1",
        chartType: "ColumnClustered",
        series: [
          { name: "一季度", values: "Sheet1!B2:B4", categories: "Sheet1!A2:A4" },
          { name: "二季度", values: "Sheet1!C2:C4", categories: "Sheet1!A2:A4" },
        ],
      },
    ]);
  });

  undocumented("a chart's sources move with their cells and follow the sheet's name", async () => {
    await onChart(async (_, sheet, context) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("C:C").delete("Left");
      sheet.name = "季 度";
      await context.sync();
    });
    const { sheets } = await guest.workbook.save();
    expect(sheets["sheet-1"]?.custom.charts[0]?.series).toMatchObject([
      { values: "'季 度'!B3:B5", categories: "'季 度'!A3:A5" },
      { values: "#REF!", categories: "'季 度'!A3:A5" },
    ]);
  });
});
