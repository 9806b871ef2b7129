/** A workbook that has everything a file carries. */
import type { BookSnapshot } from "../../../src/workbench/model/book/snapshot";
import { blankBook, blankSheet } from "../../../src/workbench/model/book/blank";
import { ALLOWED, CONDITIONS, NAMES, NOTES, PAGE, range, TABLE, VALIDATIONS } from "./feature-rules";

const STYLES = {
  s1: {
    vt: 2,
    ff: "仿宋_GB2312",
    fs: 16,
    bl: 1,
    ul: { s: 1, t: 10 },
    cl: { rgb: "#C00000" },
    bg: { rgb: "#F2F2F2" },
    ht: 2,
    tb: 3,
  },
  s2: { vt: 3, ff: "宋体", fs: 11, n: { pattern: 'yyyy"年"m"月"d"日"' } },
  s3: {
    vt: 1,
    ff: "等线",
    fs: 11,
    it: 1,
    st: { s: 1 },
    va: 3,
    bd: {
      t: { s: 1, cl: { rgb: "#000000" } },
      r: { s: 7, cl: { rgb: "#FF0000" } },
      b: { s: 13, cl: { rgb: "#00B050" } },
      l: { s: 4, cl: { rgb: "#0070C0" } },
      tl_br: { s: 2, cl: { rgb: "#7F7F7F" } },
    },
    ht: 1,
    pd: { l: 20 },
    n: { pattern: "0.00%" },
  },
  s4: { vt: 2, ff: "宋体", fs: 12, tr: { a: 0, v: 1 } },
  s5: { vt: 3, ff: "宋体", fs: 12, tr: { a: -45 } },
};

function formSheet() {
  const sheet = blankSheet("sheet-1", "自评表");
  return {
    ...sheet,
    tabColor: "#FFC000",
    rowCount: 200,
    columnCount: 26,
    defaultColumnWidth: 72,
    defaultRowHeight: 20,
    mergeData: [range(0, 0, 0, 5), range(4, 6, 0, 0)],
    showGridlines: 0,
    zoomRatio: 0.85,
    freeze: { xSplit: 1, ySplit: 3, startRow: 3, startColumn: 1 },
    columnData: { 0: { w: 63 }, 1: { w: 130, hd: 1 }, 2: { w: 72, s: "s2", custom: { locked: false } } },
    rowData: { 0: { h: 40 }, 3: { h: 20.8, hd: 1 }, 4: { s: "s3" }, 30: { hd: 1 }, 31: { s: "s2" } },
    cellData: {
      0: { 0: { v: "项目支出绩效自评表\n（2024年度）", t: 1, s: "s1" } },
      1: {
        0: { v: 45657.123456789, t: 2, s: "s2" },
        1: { v: 1, t: 3 },
        4: { v: 0, t: 3 },
        2: { v: "#DIV/0!", t: 1 },
        3: { v: "001", t: 1 },
      },
      2: {
        0: { v: 0.9743, t: 2, s: "s3" },
        1: { f: "=SUM(C5:C10)", v: 0, t: 2 },
        2: { f: '=IF(B3>0,"B3","无")', v: "无", t: 1, s: "s2", custom: { locked: false, formulaHidden: true } },
        3: { f: "=1/0", v: "#DIV/0!", t: 1, s: "s2" },
        4: { f: "=TRUE()", v: 1, t: 3 },
        5: { f: "=XLOOKUP(1,C:C,D:D)", v: "#N/A", t: 1 },
      },
      3: { 0: { f: "=TRANSPOSE(C5:C7)", ref: "A4:C4", v: 1, t: 2 }, 4: { s: "s4" }, 5: { s: "s5" } },
      4: { 0: { v: "产出\n指标", t: 1 }, 2: { v: 1, t: 2 } },
    },
    custom: { ...sheet.custom, protection: { options: ALLOWED, password: null }, pageLayout: PAGE },
  };
}

function listSheet() {
  const sheet = blankSheet("sheet-2", "参数 1");
  return {
    ...sheet,
    hidden: 1,
    cellData: {
      0: { 0: { v: "优", t: 1 } },
      1: { 0: { v: "良", t: 1 } },
      2: { 0: { v: "中", t: 1 } },
      5: { 0: { v: "指标", t: 1 }, 1: { v: "分值", t: 1 }, 2: { v: "得分", t: 1 } },
      6: { 0: { v: "数量", t: 1 }, 1: { v: 10, t: 2 }, 2: { f: "=明细[[#This Row],[分值]]*2", v: 20, t: 2 } },
      7: { 0: { v: "质量", t: 1 }, 1: { v: 5, t: 2 }, 2: { f: "=明细[[#This Row],[分值]]*2", v: 10, t: 2 } },
      8: { 0: { v: "合计", t: 1 }, 2: { f: "=SUBTOTAL(109,明细[得分])", v: 30, t: 2 } },
    },
    custom: { ...sheet.custom, veryHidden: true },
  };
}

/** The workbook, as opening its own file gives it. */
export function featureBook(): BookSnapshot {
  const resource = (name: string, data: unknown) => ({ id: name, name, data: JSON.stringify(data) });
  const filter = {
    ref: range(9, 12, 0, 2),
    filterColumns: [{ colId: 1, filters: { filters: ["甲"] } }],
    cachedFilteredOut: [11],
  };
  const book = {
    ...blankBook(""),
    name: "features.xlsx",
    styles: STYLES,
    defaultStyle: { ff: "宋体", fs: 12, vt: 2 },
    sheetOrder: ["sheet-1", "sheet-2"],
    sheets: { "sheet-1": formSheet(), "sheet-2": listSheet() },
    resources: [
      resource("SHEET_DATA_VALIDATION_PLUGIN", { "sheet-1": VALIDATIONS }),
      resource("SHEET_CONDITIONAL_FORMATTING_PLUGIN", { "sheet-1": CONDITIONS }),
      resource("SHEET_NOTE_PLUGIN", NOTES),
      resource("SHEET_TABLE_PLUGIN", { "sheet-2": { tables: [TABLE], tableFilteredOutRows: [] } }),
      resource("SHEET_FILTER_PLUGIN", { "sheet-2": filter }),
      resource("SHEET_DEFINED_NAME_PLUGIN", NAMES),
    ],
    custom: {
      properties: {
        title: "自评表",
        subject: "项目支出",
        author: "张三",
        keywords: "绩效",
        comments: '说明 <1> & "2"',
        category: "预算",
        manager: "李四",
        company: "某局",
        lastAuthor: "王五",
        creationDate: "2024-12-31T08:00:00Z",
        revisionNumber: 3,
      },
      customProperties: [
        { key: "版本", value: "2020" },
        { key: "序号", value: 7 },
        { key: "得分", value: 98.5 },
        { key: "终审", value: true },
        { key: "日期", value: { date: "2024-12-31T00:00:00Z" } },
      ],
      settings: { "jixiao.profile": "hubei", "jixiao.options": { strict: true, list: [1, "二"] } },
    },
  };
  // Written as the JSON that a snapshot is: its numbers stand for the grid's enums.
  return book;
}
