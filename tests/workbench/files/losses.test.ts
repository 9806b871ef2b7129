/** What is lost is told: what, where, how many. */
import { CellValueType } from "@univerjs/core";
import { Workbook, type Worksheet } from "exceljs";
import JSZip from "jszip";
import type { LossKind } from "../../../src/workbench/files/loss";
import { openWorkbook } from "../../../src/workbench/files/open-workbook";
import { saveWorkbook } from "../../../src/workbench/files/save-workbook";
import { lossSentence, refusalSentence } from "../../../src/workbench/host/file-sentences";
import { blankBook, blankSheet } from "../../../src/workbench/model/book/blank";
import type { SheetSnapshot } from "../../../src/workbench/model/book/snapshot";

/** One red dot. */
const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==";

async function lost(build: (sheet: Worksheet, book: Workbook) => void, change?: (zip: JSZip) => Promise<void> | void) {
  const book = new Workbook();
  build(book.addWorksheet("表1"), book);
  const zip = await JSZip.loadAsync(await book.xlsx.writeBuffer());
  await change?.(zip);
  const { losses } = await openWorkbook(new Uint8Array(await zip.generateAsync({ type: "arraybuffer" })), "a.xlsx");
  return losses;
}

async function inSheet(zip: JSZip, before: string, added: string): Promise<void> {
  const path = "xl/worksheets/sheet1.xml";
  const text = (await zip.file(path)?.async("string")) ?? "";
  zip.file(path, text.replace(before, `${added}${before}`));
}

const sheetLoss = (what: LossKind, range: string | null, count = 1) => [
  { what, where: { sheet: "表1", range }, count },
];
const bookLoss = (what: LossKind, count = 1) => [{ what, where: null, count }];

test("pictures", async () => {
  const losses = await lost((sheet, book) => {
    sheet.addImage(book.addImage({ base64: PNG, extension: "png" }), "A1:B2");
    sheet.addImage(book.addImage({ base64: PNG, extension: "png" }), "C1:D2");
  });
  expect(losses).toEqual(sheetLoss("image", null, 2));
});

test("hyperlinks, whose text stays", async () => {
  const losses = await lost((sheet) => {
    sheet.getCell("B3").value = { text: "网址", hyperlink: "https://www.mof.gov.cn" };
    sheet.getCell("B4").value = { text: "网址", hyperlink: "https://www.gov.cn" };
  });
  expect(losses).toEqual(sheetLoss("hyperlink", "B3", 2));
});

test("several fonts in one cell", async () => {
  const losses = await lost((sheet) => {
    sheet.getCell("C2").value = { richText: [{ text: "甲" }, { text: "乙", font: { bold: true } }] };
  });
  expect(losses).toEqual(sheetLoss("rich-text", "C2"));
});

test("gradients and shrunken text, each cell counted", async () => {
  const losses = await lost((sheet) => {
    sheet.getCell("A1").fill = {
      type: "gradient",
      gradient: "angle",
      degree: 0,
      stops: [
        { position: 0, color: { argb: "FFFF0000" } },
        { position: 1, color: { argb: "FF00FF00" } },
      ],
    };
    sheet.getCell("A2").alignment = { shrinkToFit: true };
  });
  expect(losses).toEqual(sheetLoss("cell-look", "A1", 2));
});

test.each<[string, LossKind, string]>([
  ["macros", "macros", "xl/vbaProject.bin"],
  ["pivot tables", "pivot-table", "xl/pivotTables/pivotTable1.xml"],
  ["other workbooks", "external-link", "xl/externalLinks/externalLink1.xml"],
  ["data connections", "book-part", "xl/connections.xml"],
])("%s", async (_name, what, path) => {
  expect(
    await lost(
      () => undefined,
      (zip) => void zip.file(path, "<x/>"),
    ),
  ).toEqual(bookLoss(what));
});

test("charts and shapes, by the drawing they stand in", async () => {
  const losses = await lost(
    (sheet, book) => sheet.addImage(book.addImage({ base64: PNG, extension: "png" }), "A1:B2"),
    (zip) =>
      void zip.file(
        "xl/drawings/drawing1.xml",
        '<xdr:wsDr xmlns:xdr="x"><xdr:twoCellAnchor><xdr:graphicFrame/></xdr:twoCellAnchor><xdr:twoCellAnchor><xdr:sp/></xdr:twoCellAnchor></xdr:wsDr>',
      ),
  );
  expect(losses).toEqual([...sheetLoss("chart", null), ...sheetLoss("shape", null)]);
});

test("a formula that looks into another workbook, which becomes its result", async () => {
  const losses = await lost((sheet) => {
    sheet.getCell("B2").value = { formula: "[1]Sheet1!$A$1*2", result: 6 };
  });
  expect(losses).toEqual(sheetLoss("external-link", "B2"));
});

test("a sheet's password", async () => {
  const losses = await lost((sheet) => void sheet.protect("geheim", { spinCount: 10 }));
  expect(losses).toEqual(sheetLoss("password", null));
});

test.each<[string, LossKind, string, string, string | null, number]>([
  [
    "ranges allowed for editing",
    "protected-range",
    "<pageMargins",
    '<protectedRanges><protectedRange sqref="A1" name="a"/></protectedRanges>',
    null,
    1,
  ],
  [
    "sparklines",
    "sparkline",
    "</worksheet>",
    '<extLst><ext xmlns:x14="x"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline/><x14:sparkline/></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
    null,
    2,
  ],
  ["manual page breaks", "page-break", "</worksheet>", '<rowBreaks count="1"><brk id="5"/></rowBreaks>', null, 1],
  [
    "another header on even pages",
    "page-detail",
    "</worksheet>",
    "<headerFooter><evenHeader>&amp;C双页</evenHeader></headerFooter>",
    null,
    1,
  ],
  [
    "icon sets that the grid lacks",
    "conditional-format",
    "<pageMargins",
    '<conditionalFormatting sqref="B2:B9"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Stars"><cfvo type="percent" val="0"/></iconSet></cfRule></conditionalFormatting>',
    "B2:B9",
    1,
  ],
  [
    "a filter by colour",
    "filter",
    "<pageMargins",
    '<autoFilter ref="A1:C9"><filterColumn colId="0"><colorFilter dxfId="0"/></filterColumn></autoFilter>',
    "A1:C9",
    1,
  ],
])("%s", async (_name, what, before, added, range, count) => {
  expect(
    await lost(
      () => undefined,
      (zip) => inSheet(zip, before, added),
    ),
  ).toEqual(sheetLoss(what, range, count));
});

test("groups of rows, and a split window", async () => {
  const losses = await lost((sheet) => {
    sheet.getRow(2).outlineLevel = 1;
    sheet.getCell("A2").value = 1;
    sheet.views = [{ state: "split", xSplit: 2000, ySplit: 0 }];
  });
  expect(losses).toEqual([...sheetLoss("view", null), ...sheetLoss("outline", null)]);
});

test("columns hidden far to the right", async () => {
  const losses = await lost(
    (sheet) => (sheet.getCell("A1").value = 1),
    (zip) => inSheet(zip, "<sheetData", '<cols><col min="27" max="16384" width="9" hidden="1"/></cols>'),
  );
  expect(losses).toEqual(sheetLoss("far-column", null, 16_358));
});

function bookOf(sheet: Partial<SheetSnapshot>) {
  return { ...blankBook(""), sheets: { "sheet-1": { ...blankSheet("sheet-1", "表1"), ...sheet } } };
}

test("saving tells of charts, threads, note boxes and formulas that a file cannot hold", async () => {
  const blank = blankSheet("sheet-1", "表1");
  const chart = {
    id: "c",
    name: "图1",
    chartType: "Pie",
    title: { text: "", visible: false },
    legend: { visible: true, position: "Top" },
    left: 0,
    top: 0,
    width: 1,
    height: 1,
    series: [],
  };
  const comment = {
    id: "1",
    cell: "B2",
    content: "请核对",
    authorName: "张三",
    authorEmail: "",
    creationDate: "",
    resolved: false,
    replies: [],
  };
  const book = bookOf({
    cellData: {
      0: {
        0: { f: "=LET(x,1,x+1)", v: 2, t: CellValueType.NUMBER },
        1: { f: "=UNIQUE(C1:C9)", v: "甲", t: CellValueType.STRING },
      },
    },
    custom: { ...blank.custom, charts: [chart], comments: [comment] },
  });
  book.resources = [
    {
      name: "SHEET_NOTE_PLUGIN",
      data: '{"sheet-1":{"4":{"0":{"id":"n","row":4,"col":0,"width":300,"height":72,"note":"甲"}}}}',
      id: "",
    },
    { name: "SHEET_DRAWING_PLUGIN", data: '{"sheet-1":{"data":{},"order":["a","b"]}}', id: "" },
  ];
  const { bytes, losses } = await saveWorkbook(book);
  expect(losses).toEqual([
    ...bookLoss("image", 2),
    ...sheetLoss("formula", "A1", 2),
    ...sheetLoss("note-look", "A5"),
    ...sheetLoss("thread", "B2"),
    ...sheetLoss("chart", null),
  ]);
  const read = new Workbook();
  await read.xlsx.load(bytes.slice().buffer);
  expect(read.worksheets[0]?.getCell("A1").value).toBe(2);
  expect(read.worksheets[0]?.getCell("B1").value).toEqual({ formula: "_xlfn.UNIQUE(C1:C9)", result: "甲" });
  const notes = (await openWorkbook(bytes, "")).snapshot.resources?.find(({ name }) => name === "SHEET_NOTE_PLUGIN");
  expect(JSON.parse(notes?.data ?? "null")).toMatchObject({
    "sheet-1": { 1: { 1: { note: "张三:\n请核对" } }, 4: { 0: { note: "甲" } } },
  });
});

test("saving tells of validations that no file can hold", async () => {
  const book = bookOf({});
  const rule = {
    uid: "1",
    type: "list",
    ranges: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 }],
    formula1: "甲".repeat(256),
    errorStyle: 1,
  };
  const data = JSON.stringify({ "sheet-1": [rule, { ...rule, type: "checkbox" }] });
  book.resources = [{ id: "", name: "SHEET_DATA_VALIDATION_PLUGIN", data }];
  expect((await saveWorkbook(book)).losses).toEqual(sheetLoss("validation", "A1", 2));
});

test("a loss is a sentence that says where", () => {
  const where = { sheet: "表1", range: "B3" };
  expect(lossSentence({ what: "hyperlink", where, count: 2 }, "zh-CN")).toBe(
    "「表1」B3 等处：2 个超链接没有保留，文字未变。",
  );
  expect(lossSentence({ what: "hyperlink", where, count: 1 }, "en-US")).toBe(
    "“表1” B3: Hyperlinks not kept, texts unchanged: 1.",
  );
  expect(lossSentence({ what: "image", where: { sheet: "表1", range: null }, count: 3 }, "zh-CN")).toBe(
    "「表1」：3 张图片没有保留。",
  );
  expect(lossSentence({ what: "macros", where: null, count: 1 }, "zh-CN")).toBe("宏没有保留。");
  expect(refusalSentence("encrypted", "zh-CN")).toBe("文件设有打开密码。请用 Excel 或 WPS 取消密码后再打开。");
});
