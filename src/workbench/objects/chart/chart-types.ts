/** The kinds of charts that Excel's API names. */

const FLAT =
  "ColumnClustered ColumnStacked ColumnStacked100 BarClustered BarStacked BarStacked100 LineStacked LineStacked100 " +
  "LineMarkers LineMarkersStacked LineMarkersStacked100 PieOfPie PieExploded BarOfPie XYScatterSmooth " +
  "XYScatterSmoothNoMarkers XYScatterLines XYScatterLinesNoMarkers AreaStacked AreaStacked100 DoughnutExploded " +
  "RadarMarkers RadarFilled Surface SurfaceWireframe SurfaceTopView SurfaceTopViewWireframe Bubble Bubble3DEffect " +
  "StockHLC StockOHLC StockVHLC StockVOHLC Line Pie XYScatter Area Doughnut Radar Histogram Boxwhisker Pareto " +
  "RegionMap Treemap Waterfall Sunburst Funnel";
const SOLID =
  "3DColumnClustered 3DColumnStacked 3DColumnStacked100 3DBarClustered 3DBarStacked 3DBarStacked100 3DPieExploded " +
  "3DAreaStacked 3DAreaStacked100 3DColumn 3DLine 3DPie 3DArea";
const SHAPES = ["Cylinder", "Cone", "Pyramid"].flatMap((shape) => [
  ...["ColClustered", "ColStacked", "ColStacked100", "BarClustered", "BarStacked", "BarStacked100", "Col"].map(
    (kind) => `${shape}${kind}`,
  ),
]);

/** Names of `Excel.ChartType`, without `Invalid`. */
export const CHART_TYPES: readonly string[] = [...FLAT.split(" "), ...SOLID.split(" "), ...SHAPES];
