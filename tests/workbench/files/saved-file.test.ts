/** The saved file, read by exceljs alone, and its parts read as text. */
import { Workbook, type Worksheet } from "exceljs";
import JSZip from "jszip";
import { saveWorkbook } from "../../../src/workbench/files/save-workbook";
import { featureBook } from "./feature-book";
import { CONDITIONS } from "./feature-rules";

let form: Worksheet;
let zip: JSZip;
let book: Workbook;

const part = async (path: string): Promise<string> => (await zip.file(path)?.async("string")) ?? "";

beforeAll(async () => {
  const { bytes } = await saveWorkbook(featureBook());
  zip = await JSZip.loadAsync(bytes);
  book = new Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  const found = book.getWorksheet("自评表");
  if (found === undefined) throw new Error("the sheet is not there");
  form = found;
});

test("sheets keep their names, order and visibility", () => {
  expect(book.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ["自评表", "visible"],
    ["参数 1", "veryHidden"],
  ]);
});

test("values and formulas stand in their cells", () => {
  expect(form.getCell("A1").value).toBe("项目支出绩效自评表\n（2024年度）");
  expect(form.getCell("B2").value).toBe(true);
  expect(form.getCell("E2").value).toBe(false);
  expect(form.getCell("C2").value).toEqual({ error: "#DIV/0!" });
  expect(form.getCell("D2").value).toBe("001");
  expect(form.getCell("A3").value).toBe(0.9743);
  expect(form.getCell("B3").formula).toBe("SUM(C5:C10)");
  expect(form.getCell("B3").model.result).toBe(0);
  expect(form.getCell("C3").formula).toBe('IF(B3>0,"B3","无")');
  expect(form.getCell("F3").value).toEqual({ formula: "_xlfn.XLOOKUP(1,C:C,D:D)", result: { error: "#N/A" } });
  expect(form.getCell("A4").value).toEqual({
    formula: "TRANSPOSE(C5:C7)",
    shareType: "array",
    ref: "A4:C4",
    result: 1,
  });
  expect(form.getCell("A2").value).toEqual(new Date("2024-12-31T02:57:46.667Z"));
});

test("looks stand on their cells", () => {
  const title = form.getCell("A1");
  expect(title.font).toEqual({
    name: "仿宋_GB2312",
    size: 16,
    bold: true,
    underline: "double",
    color: { argb: "FFC00000" },
  });
  expect(title.fill).toEqual({ type: "pattern", pattern: "solid", fgColor: { argb: "FFF2F2F2" } });
  expect(title.alignment).toEqual({ horizontal: "center", vertical: "middle", wrapText: true });
  expect(form.getCell("A2").numFmt).toBe('yyyy"年"m"月"d"日"');
  const bordered = form.getCell("A3");
  expect(bordered.border).toEqual({
    top: { style: "thin", color: { argb: "FF000000" } },
    right: { style: "double", color: { argb: "FFFF0000" } },
    bottom: { style: "thick", color: { argb: "FF00B050" } },
    left: { style: "dashed", color: { argb: "FF0070C0" } },
    diagonal: { style: "hair", color: { argb: "FF7F7F7F" }, up: false, down: true },
  });
  expect(bordered.alignment).toEqual({ horizontal: "left", vertical: "top", indent: 2 });
  expect(bordered.font).toEqual({ name: "等线", size: 11, italic: true, strike: true, vertAlign: "superscript" });
  expect(bordered.numFmt).toBe("0.00%");
  expect(form.getCell("E4").alignment.textRotation).toBe("vertical");
  expect(form.getCell("F4").alignment.textRotation).toBe(45);
  expect(form.getCell("C3").protection).toEqual({ locked: false, hidden: true });
});

test("merges, widths, heights, hidden rows and columns are the sheet's", () => {
  expect(form.model.merges).toEqual(["A1:F1", "A5:A7"]);
  expect(form.getColumn(1).width).toBe(9.001);
  expect(form.getColumn(2).hidden).toBe(true);
  expect(form.getColumn(3).protection).toEqual({ locked: false, hidden: false });
  expect(form.getRow(1).height).toBe(30);
  expect(form.getRow(4).height).toBe(15.6);
  expect(form.getRow(4).hidden).toBe(true);
  expect(form.getRow(31).hidden).toBe(true);
  expect(form.properties.tabColor).toEqual({ argb: "FFFFC000" });
});

test("the view is frozen, without grid lines, at 85%", () => {
  expect(form.views[0]).toMatchObject({ state: "frozen", xSplit: 1, ySplit: 3, showGridLines: false, zoomScale: 85 });
});

test("the page is set up", () => {
  expect(form.pageSetup).toMatchObject({
    orientation: "landscape",
    paperSize: 9,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    showGridLines: true,
    pageOrder: "overThenDown",
    margins: { left: 0.5, right: 0.7, top: 0.6, bottom: 0.75, header: 0.3, footer: 0.3 },
    printTitlesRow: "1:2",
    printTitlesColumn: "A:B",
  });
  expect(form.headerFooter.oddHeader).toBe('&L附件1&C&"宋体,加粗"&14自评表 A&&B');
  expect(form.headerFooter.oddFooter).toBe("&C第 &P 页，共 &N 页&R&D");
});

test("the sheet is protected, with what is allowed", async () => {
  expect(await part("xl/worksheets/sheet1.xml")).toContain(
    '<sheetProtection sheet="1" selectLockedCells="1" formatCells="0" insertRows="0" deleteRows="0" sort="0" autoFilter="0" objects="1"/>',
  );
});

test("validations say what the rules say", async () => {
  const sheet = await part("xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<dataValidations count="7">');
  expect(sheet).toContain(
    '<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="填写有误" ' +
      'error="请从列表中选择。&#10;如有疑问，请与财政部门联系。" promptTitle="提示" prompt="定性指标从列表中选择" sqref="C5:C10 E5:E10">' +
      "<formula1>&quot;达成预期指标,部分达成预期指标并具有一定效果,&quot;&quot;未达成&quot;&quot;&quot;</formula1>",
  );
  expect(sheet).toContain(
    '<dataValidation type="list" errorStyle="warning" showDropDown="1" showErrorMessage="1" sqref="C11">' +
      "<formula1>'参数 1'!$A$1:$A$3</formula1>",
  );
  expect(sheet).toContain(
    '<dataValidation type="whole" errorStyle="information" allowBlank="1" showErrorMessage="1" sqref="D5:D1048576">' +
      "<formula1>0</formula1><formula2>$B$3</formula2>",
  );
  expect(sheet).toContain("<formula1>44562.5</formula1>");
  expect(sheet).toContain("<formula1>LEN(C13)&lt;&gt;&quot;C13&quot;</formula1>");
});

test("exceljs reads the conditional formats with their looks", () => {
  const read = form as unknown as { conditionalFormattings: { ref: string; rules: Record<string, unknown>[] }[] };
  const rules = read.conditionalFormattings.map(({ rules: [rule] }) => rule);
  expect(read.conditionalFormattings.map(({ ref }) => ref)).toEqual(CONDITIONS.map(() => "C5:D10"));
  expect(rules[0]).toMatchObject({
    type: "expression",
    priority: 1,
    formulae: ['$C5>LEN("C5")'],
    style: { font: { color: { argb: "FF9C0006" } }, fill: { bgColor: { argb: "FFFFC7CE" } } },
  });
  expect(rules[1]).toMatchObject({
    type: "cellIs",
    operator: "between",
    formulae: ["1", "2.5"],
    style: { font: { bold: true } },
  });
  expect(rules[3]).toMatchObject({ operator: "containsText", formulae: ['NOT(ISERROR(SEARCH("未""达成""",C5)))'] });
  expect(rules[10]).toMatchObject({ type: "top10", bottom: true, percent: true, rank: 5 });
  expect(rules[11]).toMatchObject({ type: "aboveAverage", aboveAverage: false });
  expect(rules[15]).toMatchObject({
    type: "colorScale",
    cfvo: [{ type: "min" }, { type: "percentile", value: 50 }, { type: "formula" }],
    color: [{ argb: "FFF8696B" }, { argb: "FFFFEB84" }, { argb: "FF63BE7B" }],
  });
  expect(rules[17]).toMatchObject({ type: "iconSet", reverse: true });
});

test("the note, the table and the filter are there", async () => {
  expect(form.getCell("B3").note).toBe("审核人：\n请核对");
  const table = await part("xl/tables/table1.xml");
  expect(table).toContain('displayName="明细" ref="A6:C9" totalsRowCount="1"><autoFilter ref="A6:C8"/>');
  expect(table).toContain("<calculatedColumnFormula>明细[[#This Row],[分值]]*2</calculatedColumnFormula>");
  expect(await part("xl/worksheets/sheet2.xml")).toContain(
    '<autoFilter ref="A10:C13"><filterColumn colId="1"><filters><filter val="甲"/></filters></filterColumn></autoFilter>',
  );
});

test("names are the workbook's and the sheet's", async () => {
  expect(await part("xl/workbook.xml")).toContain(
    '<definedNames><definedName name="合计分">自评表!$B$3</definedName>' +
      '<definedName name="选项" comment="列表" localSheetId="0">\'参数 1\'!$A$1:$A$3,\'参数 1\'!$C$1</definedName>' +
      '<definedName name="比率" hidden="1">0.5</definedName>' +
      "<definedName name=\"_xlnm.Print_Area\" localSheetId=\"0\">'自评表'!$A$1:$F$20,'自评表'!$H$1:$I$2</definedName>" +
      "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'自评表'!$A:$B,'自评表'!$1:$2</definedName></definedNames>",
  );
});

test("properties and settings travel in parts of their own", async () => {
  expect([book.title, book.creator, book.company, book.manager, book.lastModifiedBy, book.description]).toEqual([
    "自评表",
    "张三",
    "某局",
    "李四",
    "王五",
    '说明 <1> & "2"',
  ]);
  expect(book.created).toEqual(new Date("2024-12-31T08:00:00Z"));
  const custom = await part("docProps/custom.xml");
  expect(custom).toContain('pid="2" name="版本"><vt:lpwstr>2020</vt:lpwstr>');
  expect(custom).toContain('pid="4" name="得分"><vt:r8>98.5</vt:r8>');
  expect(custom).toContain('pid="6" name="日期"><vt:filetime>2024-12-31T00:00:00Z</vt:filetime>');
  expect(await part("xl/webextensions/webextension1.xml")).toContain(
    '<we:property name="jixiao.profile" value="&quot;hubei&quot;"/>',
  );
  const types = await part("[Content_Types].xml");
  for (const path of ["/docProps/custom.xml", "/xl/webextensions/webextension1.xml", "/xl/tables/table1.xml"]) {
    expect(types).toContain(`PartName="${path}"`);
  }
});

test("the font of cells without a look is the workbook's own", async () => {
  const styles = await part("xl/styles.xml");
  expect(styles).toMatch(/<fonts [^>]*><font><sz val="12"\/><name val="宋体"\/><\/font>/u);
  expect(styles).toMatch(/<cellXfs count="\d+"><xf [^>]*applyAlignment="1"><alignment vertical="center"\/><\/xf>/u);
});
