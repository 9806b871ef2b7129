import * as XLSX from "@e965/xlsx";
import { Workbook } from "exceljs";
import type { Book, Cell } from "../../src/domain/grid";
import { READERS } from "../support/readers";
import { rawXlsx, workbookFile, type RawParts } from "../support/workbook";

const plain = { percent: false, date: false };
const FORMATS = `<numFmts count="2"><numFmt numFmtId="164" formatCode="0.0&quot;%&quot;"/><numFmt numFmtId="165" formatCode="#,##0.00_ "/></numFmts>
<cellXfs>${[0, 9, 10, 14, 31, 57, 164, 165, 4, 49].map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs>`;

const ROWS = [
  ["项目支出绩效自评表", null, null],
  ["指标", "≥14公里", 14.03],
  [null, true, 0.5],
];

describe.each(READERS)("%s", (_where, reader) => {
  const read = (bytes: Uint8Array): Book => reader(bytes, "a.xlsx");
  const cellAt = (raw: RawParts, row = 1, column = 1): Cell | undefined =>
    read(rawXlsx(raw)).sheets[0]?.at(row, column);

  describe("what a cell holds", () => {
    test.each<[string, string, Cell | undefined]>([
      [
        "a shared text",
        '<c r="A1" t="s"><v>0</v></c>',
        { type: "text", value: "项目 名称", text: "项目 名称", ...plain },
      ],
      [
        "rich text without its readings",
        '<c r="A1" t="s"><v>1</v></c>',
        { type: "text", value: "产出指标", text: "产出指标", ...plain },
      ],
      [
        "an inline text",
        '<c r="A1" t="inlineStr"><is><t>≥14公里</t></is></c>',
        { type: "text", value: "≥14公里", text: "≥14公里", ...plain },
      ],
      [
        "a formula's text",
        '<c r="A1" t="str"><f>A2</f><v>&lt;5&amp;</v></c>',
        { type: "text", value: "<5&", text: "<5&", ...plain },
      ],
      ["a formula's number", '<c r="A1"><f>1+1</f><v>2</v></c>', { type: "number", value: 2, text: "2", ...plain }],
      ...[
        '<c r="A1"><f>1+1</f></c>',
        '<c r="A1" t="n"><f>1+1</f><v/></c>',
        '<c r="A1"><f t="shared" si="0"/><v></v></c>',
      ].map((cell): [string, string, Cell] => [
        `a formula without a result: ${cell}`,
        cell,
        { type: "text", value: "#公式未计算", text: "#公式未计算", ...plain },
      ]),
      ["a formula that gives the empty text", '<c r="A1" t="str"><f>IF(1,"","")</f><v></v></c>', undefined],
      [
        "rare characters written as references",
        '<c r="A1" t="inlineStr"><is><t>&#131107;&#x20BB7;&#20013;&#128512;</t></is></c>',
        { type: "text", value: "𠀣𠮷中😀", text: "𠀣𠮷中😀", ...plain },
      ],
      ["the empty text", '<c r="A1" t="str"><v></v></c>', undefined],
      [
        "an error",
        '<c r="A1" t="e"><v>#DIV/0!</v></c>',
        { type: "error", value: "#DIV/0!", text: "#DIV/0!", ...plain },
      ],
      ["TRUE", '<c r="A1" t="b"><v>1</v></c>', { type: "boolean", value: true, text: "TRUE", ...plain }],
      ["FALSE", '<c r="A1" t="b"><v>0</v></c>', { type: "boolean", value: false, text: "FALSE", ...plain }],
      [
        "a long binary fraction, settled",
        '<c r="A1"><v>0.30000000000000004</v></c>',
        { type: "number", value: 0.3, text: "0.3", ...plain },
      ],
      ["a bordered cell without content", '<c r="A1" s="1"/>', undefined],
      [
        "0%",
        '<c r="A1" s="1"><v>0.86</v></c>',
        { type: "number", value: 0.86, text: "86%", percent: true, date: false },
      ],
      [
        "0.00%",
        '<c r="A1" s="2"><v>0.9743</v></c>',
        { type: "number", value: 0.9743, text: "97.43%", percent: true, date: false },
      ],
      [
        "a short date",
        '<c r="A1" s="3"><v>44561</v></c>',
        { type: "number", value: 44561, text: "2021/12/31", percent: false, date: true },
      ],
      [
        "a Chinese date by number alone",
        '<c r="A1" s="4"><v>44561</v></c>',
        { type: "number", value: 44561, text: "2021年12月31日", percent: false, date: true },
      ],
      [
        "year and month by number alone",
        '<c r="A1" s="5"><v>44561</v></c>',
        { type: "number", value: 44561, text: "2021年12月", percent: false, date: true },
      ],
      [
        "a quoted per cent sign",
        '<c r="A1" s="6"><v>86</v></c>',
        { type: "number", value: 86, text: "86.0%", ...plain },
      ],
      [
        "a format of the file's own",
        '<c r="A1" s="7"><v>1030700</v></c>',
        { type: "number", value: 1030700, text: "1,030,700.00 ", ...plain },
      ],
      [
        "#,##0.00",
        '<c r="A1" s="8"><v>6923.3552</v></c>',
        { type: "number", value: 6923.3552, text: "6,923.36", ...plain },
      ],
      ["@ on a number", '<c r="A1" s="9"><v>8</v></c>', { type: "number", value: 8, text: "8", ...plain }],
      ["a style that is not there", '<c r="A1" s="99"><v>8</v></c>', { type: "number", value: 8, text: "8", ...plain }],
    ])("%s", (_, cell, expected) => {
      const shared =
        '<si><t>项目 名称</t></si><si><r><t>产出</t></r><r><rPr><b/></rPr><t>指标</t></r><rPh sb="0" eb="1"><t>chan</t></rPh></si>';
      expect(cellAt({ cells: `<row r="1">${cell}</row>`, shared, styles: FORMATS })).toEqual(expected);
    });

    test("a date counted from 1904 is given as Excel counts by default", () => {
      const raw = {
        cells: '<row r="1"><c r="A1" s="3"><v>43099</v></c><c r="B1"><v>43099</v></c></row>',
        styles: FORMATS,
      };
      const book = read(rawXlsx({ ...raw, workbookProperties: '<workbookPr date1904="1"/>' }));
      expect(book.sheets[0]?.at(1, 1)).toMatchObject({ value: 44561, text: "2021/12/31", date: true });
      expect(book.sheets[0]?.at(1, 2)).toMatchObject({ value: 43099, text: "43099", date: false });
    });

    test("a text longer than a cell is cut off where Excel ends", () => {
      const text = "长".repeat(40_000);
      const cell = cellAt({ cells: `<row r="1"><c r="A1" t="str"><v>${text}</v></c></row>` });
      expect(cell?.text).toBe("长".repeat(32_767));
    });

    test.each(["__proto__", "constructor", "toString", "\u0001\u0007控制\u001b[31m"])(
      "%j is a text like any other",
      (text) => {
        const sheets = read(workbookFile({ 表: [[text, 1]] }, "xlsx")).sheets;
        expect(sheets[0]?.at(1, 1)?.text).toBe(text);
      },
    );
  });

  describe("where it stands", () => {
    test("cells without references follow each other", () => {
      const sheet = read(rawXlsx({ cells: "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>" }))
        .sheets[0];
      expect([sheet?.at(1, 1)?.value, sheet?.at(1, 2)?.value, sheet?.at(2, 1)?.value]).toEqual([1, 2, 3]);
      expect([sheet?.rowCount, sheet?.columnCount]).toEqual([2, 2]);
    });

    test("the sheet's own account of its size is not believed", () => {
      const sheet = `<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="3"><c r="B3"><v>1</v></c></row></sheetData></worksheet>`;
      const grid = read(rawXlsx({ sheet })).sheets[0];
      expect([grid?.rowCount, grid?.columnCount, grid?.at(3, 2)?.value]).toEqual([3, 2, 1]);
      expect(grid?.at(1, 1)).toBeUndefined();
      expect(grid?.at(1_048_576, 16_384)).toBeUndefined();
    });

    test("merges are kept, single cells are none", () => {
      const after = '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="D4:D4"/></mergeCells>';
      const grid = read(rawXlsx({ cells: '<row r="1"><c r="A1"><v>1</v></c></row>', after })).sheets[0];
      expect(grid?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 3 }]);
    });

    test("a link over the whole sheet makes no cells", () => {
      const after = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="a"/></hyperlinks>';
      const grid = read(rawXlsx({ cells: '<row r="1"><c r="A1"><v>1</v></c></row>', after })).sheets[0];
      expect([grid?.rowCount, grid?.columnCount]).toEqual([1, 1]);
    });

    test.each(["hidden", "veryHidden"])("a sheet that is %s is left out", (state) => {
      expect(read(rawXlsx({ state: ` state="${state}"` })).sheets).toEqual([]);
    });

    test("an empty sheet has no rows", () => {
      const grid = read(rawXlsx({ sheet: "<worksheet><sheetData/></worksheet>" })).sheets[0];
      expect([grid?.name, grid?.rowCount, grid?.columnCount]).toEqual(["表", 0, 0]);
    });
  });

  describe("formats", () => {
    test.each(["xlsx", "xlsm", "biff8", "xlml"] as const)("%s", (bookType) => {
      const grid = read(workbookFile({ 自评表: ROWS, 第二张: [[1]] }, bookType)).sheets[0];
      expect(grid?.name).toBe("自评表");
      const values = ROWS.map((row, index) => row.map((_, column) => grid?.at(index + 1, column + 1)?.value ?? null));
      expect(values).toEqual(ROWS);
    });

    test("dates, percentages, merges and hidden sheets of an .xls", () => {
      const file = Buffer.from(readXls(), "base64");
      const book = read(file);
      expect(book.sheets.map(({ name }) => name)).toEqual(["表"]);
      expect(book.sheets[0]?.at(1, 1)).toMatchObject({ value: 0.9743, text: "97.43%", percent: true });
      expect(book.sheets[0]?.at(1, 2)).toMatchObject({ value: 44561, text: "2021年12月", date: true });
      expect(book.sheets[0]?.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 2 }]);
    });

    test("a page in GB2312 under the name .xls keeps what a person sees", () => {
      const html = Buffer.concat([
        Buffer.from("<html><meta charset=gb2312><table><tr><td colspan=2>"),
        Buffer.from([0xd6, 0xb8, 0xb1, 0xea]),
        Buffer.from("</td></tr><tr><td>95%</td><td>12-31</td></tr></table></html>"),
      ]);
      const grid = read(html).sheets[0];
      expect([grid?.at(1, 1)?.value, grid?.at(2, 1)?.value, grid?.at(2, 2)?.value]).toEqual(["指标", "95%", "12-31"]);
      expect(grid?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    });

    test("a workbook of exceljs", async () => {
      const workbook = new Workbook();
      const sheet = workbook.addWorksheet("自评表");
      sheet.getCell("B2").value = { richText: [{ text: "产出" }, { font: { bold: true }, text: "指标" }] };
      sheet.getCell("C2").value = { formula: "1/8", result: 0.125 };
      sheet.getCell("C2").numFmt = "0.0%";
      sheet.mergeCells("B2:B4");
      const grid = read(new Uint8Array(await workbook.xlsx.writeBuffer())).sheets[0];
      expect(grid?.at(2, 2)).toEqual({
        type: "text",
        value: "产出指标",
        text: "产出指标",
        percent: false,
        date: false,
      });
      expect(grid?.at(2, 3)).toMatchObject({ value: 0.125, text: "12.5%", percent: true });
      expect(grid?.merges).toEqual([{ top: 2, left: 2, bottom: 4, right: 2 }]);
    });
  });
});

/** An .xls with a percentage, a date, a merged block and a hidden sheet. */
function readXls(): string {
  const workbook = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([[0.9743, 44561], ["合并"]]);
  Object.assign(sheet.A1 as object, { z: "0.00%" });
  Object.assign(sheet.B1 as object, { z: 'yyyy"年"m"月"' });
  sheet["!merges"] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 1 } }];
  XLSX.utils.book_append_sheet(workbook, sheet, "表");
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet([[1]]), "藏");
  workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return XLSX.write(workbook, { type: "base64", bookType: "biff8" }) as string;
}
