/** The classes of what stands on a sheet. */
import { chartClass, chartCollectionClass } from "./chart/chart";
import {
  chartAxesClass,
  chartAxisClass,
  chartAxisTitleClass,
  chartGridlinesClass,
  chartLegendClass,
  chartTitleClass,
} from "./chart/parts";
import { chartSeriesClass, chartSeriesCollectionClass } from "./chart/series";
import { commentClass, commentCollectionClass } from "./comment/comments";
import { commentReplyClass, commentReplyCollectionClass } from "./comment/replies";
import { conditionalFormatCollectionClass } from "./conditional-format/collection";
import { conditionalFormatClass } from "./conditional-format/conditional-format";
import {
  conditionalRangeBorderClass,
  conditionalRangeBorderCollectionClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
} from "./conditional-format/format";
import {
  cellValueConditionalFormatClass,
  colorScaleConditionalFormatClass,
  conditionalFormatRuleClass,
  customConditionalFormatClass,
  presetCriteriaConditionalFormatClass,
  textConditionalFormatClass,
  topBottomConditionalFormatClass,
} from "./conditional-format/kinds";
import { dataValidationClass } from "./data-validation/data-validation";
import { tableCollectionClass, tableScopedCollectionClass } from "./table/collections";
import { tableColumnClass, tableColumnCollectionClass } from "./table/columns";
import { tableRowClass, tableRowCollectionClass } from "./table/rows";
import { tableClass } from "./table/table";

/** Comments, charts, conditional formats, data validation, tables. */
export const FEATURE_CLASSES = [
  commentCollectionClass,
  commentClass,
  commentReplyCollectionClass,
  commentReplyClass,
  chartCollectionClass,
  chartClass,
  chartTitleClass,
  chartLegendClass,
  chartAxesClass,
  chartAxisClass,
  chartAxisTitleClass,
  chartGridlinesClass,
  chartSeriesCollectionClass,
  chartSeriesClass,
  conditionalFormatCollectionClass,
  conditionalFormatClass,
  customConditionalFormatClass,
  conditionalFormatRuleClass,
  cellValueConditionalFormatClass,
  textConditionalFormatClass,
  topBottomConditionalFormatClass,
  presetCriteriaConditionalFormatClass,
  colorScaleConditionalFormatClass,
  conditionalRangeFormatClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeBorderCollectionClass,
  conditionalRangeBorderClass,
  dataValidationClass,
  tableCollectionClass,
  tableScopedCollectionClass,
  tableClass,
  tableColumnCollectionClass,
  tableColumnClass,
  tableRowCollectionClass,
  tableRowClass,
];
