/** What Excel itself writes when a program makes a table, a chart or a comment and gives no name. */
import type { WORKBENCH_OBJECTS as CHINESE } from "../zh-CN/workbench-objects";

export const WORKBENCH_OBJECTS: typeof CHINESE = {
  table: "Table",
  column: "Column",
  total: "Total",
  chart: "Chart ",
  chartTitle: "Chart Title",
  series: "Series",
  axisTitle: "Axis Title",
  author: "Workbench",
};
