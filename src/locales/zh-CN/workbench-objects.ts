/** What Excel itself writes when a program makes a table, a chart or a comment and gives no name. */

export const WORKBENCH_OBJECTS = {
  /** Followed by a number: 表1. */
  table: "表",
  /** Followed by a number: 列1. */
  column: "列",
  /** The label of a table's row of totals. */
  total: "汇总",
  /** Followed by a number: 图表 1. */
  chart: "图表 ",
  chartTitle: "图表标题",
  /** Followed by a number: 系列1. */
  series: "系列",
  axisTitle: "坐标轴标题",
  author: "工作台",
};
