/** Rules, names and page of the workbook that has everything. */
import { blankPageLayout } from "../../../src/workbench/model/book/blank";
import type { PageLayout } from "../../../src/workbench/model/book/snapshot";

export const ALLOWED = {
  allowAutoFilter: true,
  allowDeleteColumns: false,
  allowDeleteRows: true,
  allowEditObjects: false,
  allowEditScenarios: true,
  allowFormatCells: true,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: true,
  allowPivotTables: false,
  allowSort: true,
  selectionMode: "Unlocked" as const,
};

export const PAGE: PageLayout = {
  ...blankPageLayout(),
  orientation: "Landscape",
  paperSize: "A4",
  leftMargin: 36,
  topMargin: 43.2,
  centerHorizontally: true,
  printGridlines: true,
  printOrder: "OverThenDown",
  zoom: { horizontalFitToPages: 1 },
  printArea: "A1:F20,H1:I2",
  printTitleRows: "1:2",
  printTitleColumns: "A:B",
  headersFooters: {
    leftHeader: "附件1",
    centerHeader: '&"宋体,加粗"&14自评表 A&&B',
    rightHeader: "",
    leftFooter: "",
    centerFooter: "第 &P 页，共 &N 页",
    rightFooter: "&D",
  },
};

/** A range of the grid, from 0, ends included. */
export const range = (startRow: number, endRow: number, startColumn: number, endColumn: number) => {
  return { startRow, endRow, startColumn, endColumn };
};

export const VALIDATIONS = [
  {
    uid: "sheet-1-validation-1",
    type: "list",
    ranges: [range(4, 9, 2, 2), range(4, 9, 4, 4)],
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: true,
    errorStyle: 1,
    formula1: '达成预期指标,部分达成预期指标并具有一定效果,"未达成"',
    errorTitle: "填写有误",
    error: "请从列表中选择。\n如有疑问，请与财政部门联系。",
    promptTitle: "提示",
    prompt: "定性指标从列表中选择",
    showDropDown: true,
    renderMode: 1,
  },
  {
    uid: "sheet-1-validation-2",
    type: "list",
    ranges: [range(10, 10, 2, 2)],
    allowBlank: false,
    showErrorMessage: true,
    showInputMessage: false,
    errorStyle: 2,
    formula1: "='参数 1'!$A$1:$A$3",
    showDropDown: false,
    renderMode: 1,
  },
  {
    uid: "sheet-1-validation-3",
    type: "whole",
    ranges: [range(4, 1_048_575, 3, 3)],
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: false,
    errorStyle: 0,
    operator: "between",
    formula1: "0",
    formula2: "=$B$3",
  },
  {
    uid: "sheet-1-validation-4",
    type: "date",
    ranges: [range(11, 11, 2, 2)],
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: false,
    errorStyle: 1,
    operator: "greaterThanOrEqual",
    formula1: "44562.5",
  },
  {
    uid: "sheet-1-validation-5",
    type: "custom",
    ranges: [range(12, 12, 2, 2)],
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: false,
    errorStyle: 1,
    formula1: '=LEN(C13)<>"C13"',
  },
  {
    uid: "sheet-1-validation-6",
    type: "textLength",
    ranges: [range(13, 13, 2, 2)],
    allowBlank: true,
    showErrorMessage: false,
    showInputMessage: false,
    errorStyle: 1,
    operator: "lessThanOrEqual",
    formula1: "20",
  },
  {
    uid: "sheet-1-validation-7",
    type: "decimal",
    ranges: [range(14, 14, 2, 2)],
    allowBlank: true,
    showErrorMessage: true,
    showInputMessage: false,
    errorStyle: 1,
    operator: "notBetween",
    formula1: "-0.5",
    formula2: "1e3",
  },
];

const whole = [range(4, 9, 2, 3)];
const red = { cl: { rgb: "#9C0006" }, bg: { rgb: "#FFC7CE" } };

const CONDITION_RULES = [
  { type: "highlightCell", style: red, subType: "formula", value: '=$C5>LEN("C5")' },
  { type: "highlightCell", style: { bl: 1 }, subType: "number", operator: "between", value: [1, 2.5] },
  { type: "highlightCell", style: red, subType: "number", operator: "lessThan", value: 60 },
  { type: "highlightCell", style: red, subType: "text", operator: "containsText", value: '未"达成"' },
  { type: "highlightCell", style: red, subType: "text", operator: "notContainsText", value: "甲" },
  { type: "highlightCell", style: red, subType: "text", operator: "beginsWith", value: "乙" },
  { type: "highlightCell", style: red, subType: "text", operator: "endsWith", value: "丙" },
  { type: "highlightCell", style: red, subType: "text", operator: "containsBlanks" },
  { type: "highlightCell", style: red, subType: "text", operator: "notContainsErrors" },
  { type: "highlightCell", style: red, subType: "text", operator: "equal", value: "优" },
  { type: "highlightCell", style: red, subType: "rank", isBottom: true, isPercent: true, value: 5 },
  { type: "highlightCell", style: red, subType: "average", operator: "lessThanOrEqual" },
  { type: "highlightCell", style: red, subType: "timePeriod", operator: "lastMonth" },
  { type: "highlightCell", style: red, subType: "duplicateValues" },
  { type: "highlightCell", style: red, subType: "uniqueValues" },
  {
    type: "colorScale",
    config: [
      { index: 0, color: "#F8696B", value: { type: "min" } },
      { index: 1, color: "#FFEB84", value: { type: "percentile", value: 50 } },
      { index: 2, color: "#63BE7B", value: { type: "formula", value: "=$B$3" } },
    ],
  },
  {
    type: "dataBar",
    isShowValue: false,
    config: {
      min: { type: "min" },
      max: { type: "num", value: 100 },
      isGradient: true,
      positiveColor: "#638EC6",
      nativeColor: "#FF0000",
    },
  },
  {
    type: "iconSet",
    isShowValue: true,
    config: [
      { operator: "greaterThan", value: { type: "percent", value: 67 }, iconType: "3TrafficLights1", iconId: "2" },
      {
        operator: "greaterThanOrEqual",
        value: { type: "percent", value: 33 },
        iconType: "3TrafficLights1",
        iconId: "1",
      },
      {
        operator: "greaterThanOrEqual",
        value: { type: "percent", value: 0 },
        iconType: "3TrafficLights1",
        iconId: "0",
      },
    ],
  },
];

export const CONDITIONS = CONDITION_RULES.map((rule, index) => {
  return { cfId: `sheet-1-condition-${index + 1}`, ranges: whole, stopIfTrue: index === 0, rule };
});

export const TABLE = {
  id: "sheet-2-table-1",
  name: "明细",
  range: range(5, 7, 0, 2),
  options: { showHeader: true, showFooter: false, tableStyleId: "table-default-0" },
  filters: { tableColumnFilterList: [] },
  columns: ["指标", "分值", "得分"].map((displayName, index) => ({
    id: `sheet-2-table-1-column-${index + 1}`,
    displayName,
    dataType: "string",
    formula: index === 2 ? "=明细[[#This Row],[分值]]*2" : "",
    meta: index === 0 ? { totalsLabel: "合计" } : index === 2 ? { totalsFunction: "sum" } : {},
    style: {},
  })),
  meta: {
    style: "TableStyleLight9",
    firstColumn: false,
    lastColumn: true,
    rowStripes: true,
    columnStripes: false,
    totals: true,
    filterButtons: true,
  },
};

export const NOTES = {
  "sheet-1": {
    2: {
      1: { id: "sheet-1-note-B3", row: 2, col: 1, width: 160, height: 72, note: "审核人：\n请核对", show: false },
    },
  },
};

export const NAMES = {
  "name-1": { id: "name-1", name: "合计分", formulaOrRefString: "自评表!$B$3", localSheetId: "AllDefaultWorkbook" },
  "name-2": {
    id: "name-2",
    name: "选项",
    formulaOrRefString: "='参数 1'!$A$1:$A$3,'参数 1'!$C$1",
    localSheetId: "sheet-1",
    comment: "列表",
  },
  "name-3": {
    id: "name-3",
    name: "比率",
    formulaOrRefString: "=0.5",
    localSheetId: "AllDefaultWorkbook",
    hidden: true,
  },
};
