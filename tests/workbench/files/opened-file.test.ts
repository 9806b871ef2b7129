/** What opening gives of workbooks that exceljs made, and of parts that it cannot make. */
import { Workbook } from "exceljs";
import JSZip from "jszip";
import { openWorkbook } from "../../../src/workbench/files/open-workbook";
import type { BookSnapshot, SnapshotCell } from "../../../src/workbench/model/book/snapshot";

async function opened(build: (book: Workbook) => void, change?: (zip: JSZip) => Promise<void> | void) {
  const book = new Workbook();
  build(book);
  let bytes = new Uint8Array(await book.xlsx.writeBuffer());
  if (change !== undefined) {
    const zip = await JSZip.loadAsync(bytes);
    await change(zip);
    bytes = new Uint8Array(await zip.generateAsync({ type: "arraybuffer" }));
  }
  return openWorkbook(bytes, "a.xlsx");
}

async function rewrite(zip: JSZip, path: string, change: (text: string) => string): Promise<void> {
  zip.file(path, change((await zip.file(path)?.async("string")) ?? ""));
}

function cell(snapshot: BookSnapshot, row: number, column: number): SnapshotCell | undefined {
  return snapshot.sheets["sheet-1"]?.cellData?.[row]?.[column] as SnapshotCell | undefined;
}

function styleOf(snapshot: BookSnapshot, row: number, column: number) {
  const id = cell(snapshot, row, column)?.s;
  return typeof id === "string" ? snapshot.styles[id] : undefined;
}

test("a shared formula is moved into every cell, and only where it is code", async () => {
  const { snapshot } = await opened(
    (book) => {
      const sheet = book.addWorksheet("表1");
      for (let row = 1; row <= 3; row += 1)
        for (const column of ["A", "B"]) sheet.getCell(`${column}${row}`).value = row;
    },
    (zip) =>
      rewrite(zip, "xl/worksheets/sheet1.xml", (text) =>
        text
          .replace(
            '<c r="B1"><v>1</v></c>',
            '<c r="B1" t="str"><f t="shared" ref="B1:B3" si="0">A1&amp;"A1档"&amp;SUM(A:A,$A$1)</f><v>x</v></c>',
          )
          .replace('<c r="B2"><v>2</v></c>', '<c r="B2" t="str"><f t="shared" si="0"/><v>y</v></c>')
          .replace('<c r="B3"><v>3</v></c>', '<c r="B3"><f t="shared" si="0"/><v>0</v></c>'),
      ),
  );
  expect(cell(snapshot, 0, 1)).toEqual({ f: '=A1&"A1档"&SUM(A:A,$A$1)', v: "x", t: 1 });
  expect(cell(snapshot, 1, 1)).toEqual({ f: '=A2&"A1档"&SUM(A:A,$A$1)', v: "y", t: 1 });
  expect(cell(snapshot, 2, 1)).toEqual({ f: '=A3&"A1档"&SUM(A:A,$A$1)', v: 0, t: 2 });
});

test("dates stay serial numbers, errors and texts under a date's format stay what they are", async () => {
  const { snapshot } = await opened((book) => {
    const sheet = book.addWorksheet("表1");
    sheet.getCell("A1").value = new Date(Date.UTC(2022, 0, 1, 12));
    sheet.getCell("A1").numFmt = "yyyy-mm-dd";
    sheet.getCell("A2").value = { formula: "1/0", result: { error: "#DIV/0!" } } as never;
    sheet.getCell("A2").numFmt = "yyyy-mm-dd";
    sheet.getCell("A3").value = { formula: 'IF(1,"无")', result: "无" };
    sheet.getCell("A3").numFmt = "yyyy-mm-dd";
    sheet.getCell("A4").value = 44561.123456789;
    sheet.getCell("A4").numFmt = 'yyyy"年"m"月"';
  });
  expect(cell(snapshot, 0, 0)).toMatchObject({ v: 44562.5, t: 2 });
  expect(styleOf(snapshot, 0, 0)?.n).toEqual({ pattern: "yyyy-mm-dd" });
  expect(cell(snapshot, 1, 0)).toMatchObject({ f: "=1/0", v: "#DIV/0!", t: 1 });
  expect(cell(snapshot, 2, 0)).toMatchObject({ f: '=IF(1,"无")', v: "无", t: 1 });
  expect(cell(snapshot, 3, 0)).toMatchObject({ v: 44561.123456789, t: 2 });
  expect(styleOf(snapshot, 3, 0)?.n).toEqual({ pattern: 'yyyy"年"m"月"' });
});

test("a format that goes by number is the Chinese one", async () => {
  const { snapshot } = await opened(
    (book) => {
      const target = book.addWorksheet("表1").getCell("A1");
      target.value = 44561;
      target.numFmt = "0.00";
    },
    (zip) => rewrite(zip, "xl/styles.xml", (text) => text.replace('numFmtId="2"', 'numFmtId="31"')),
  );
  expect(styleOf(snapshot, 0, 0)?.n).toEqual({ pattern: 'yyyy"年"m"月"d"日"' });
});

test("days of the calendar from 1904 become the usual ones", async () => {
  const { snapshot } = await opened((book) => {
    book.properties.date1904 = true;
    const sheet = book.addWorksheet("表1");
    sheet.getCell("A1").value = new Date(Date.UTC(2022, 0, 1));
    sheet.getCell("A1").numFmt = "yyyy-mm-dd";
    sheet.getCell("A2").value = 43100;
  });
  expect(cell(snapshot, 0, 0)?.v).toBe(44562);
  expect(cell(snapshot, 1, 0)?.v).toBe(43100);
});

test("colours of the theme are resolved with their tint", async () => {
  const { snapshot } = await opened((book) => {
    const sheet = book.addWorksheet("表1");
    const colour = (theme: number, tint: number) => ({ theme, tint }) as never;
    sheet.getCell("A1").fill = { type: "pattern", pattern: "solid", fgColor: colour(4, 0.5999938962981048) };
    sheet.getCell("A2").fill = { type: "pattern", pattern: "solid", fgColor: colour(0, -0.249977111117893) };
    sheet.getCell("A3").fill = { type: "pattern", pattern: "solid", fgColor: { indexed: 10 } as never };
  });
  // exceljs writes the Office theme of 2007, whose first accent is 4F81BD.
  expect(styleOf(snapshot, 0, 0)?.bg).toEqual({ rgb: "#B9CDE5" });
  expect(styleOf(snapshot, 1, 0)?.bg).toEqual({ rgb: "#BFBFBF" });
  expect(styleOf(snapshot, 2, 0)?.bg).toEqual({ rgb: "#FF0000" });
});

test("a validation by formula keeps it, which exceljs itself turns into no number", async () => {
  const { snapshot, losses } = await opened(
    (book) => {
      book.addWorksheet("表1");
    },
    (zip) =>
      rewrite(zip, "xl/worksheets/sheet1.xml", (text) =>
        text.replace(
          "<pageMargins",
          '<dataValidations count="2"><dataValidation type="whole" operator="lessThan" sqref="A1:A1048576"><formula1>$B$1</formula1></dataValidation>' +
            '<dataValidation type="time" sqref="C1"><formula1>0.5</formula1></dataValidation></dataValidations><pageMargins',
        ),
      ),
  );
  const resource = snapshot.resources?.find(({ name }) => name === "SHEET_DATA_VALIDATION_PLUGIN");
  expect(JSON.parse(resource?.data ?? "null")).toEqual({
    "sheet-1": [
      {
        uid: "sheet-1-validation-1",
        type: "whole",
        ranges: [{ startRow: 0, endRow: 1_048_575, startColumn: 0, endColumn: 0 }],
        operator: "lessThan",
        formula1: "=$B$1",
        allowBlank: false,
        showErrorMessage: false,
        showInputMessage: false,
        errorStyle: 1,
      },
    ],
  });
  expect(losses).toEqual([{ what: "validation", where: { sheet: "表1", range: "C1" }, count: 1 }]);
});

test("a list of the newer kind, which looks at another sheet, is kept", async () => {
  const { snapshot } = await opened(
    (book) => {
      book.addWorksheet("表1");
      book.addWorksheet("表2");
    },
    (zip) =>
      rewrite(zip, "xl/worksheets/sheet1.xml", (text) =>
        text.replace(
          "</worksheet>",
          '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="x14"><x14:dataValidations count="1" xmlns:xm="xm">' +
            '<x14:dataValidation type="list" showErrorMessage="1"><x14:formula1><xm:f>表2!$A$1:$A$9</xm:f></x14:formula1>' +
            "<xm:sqref>B2 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst></worksheet>",
        ),
      ),
  );
  const resource = snapshot.resources?.find(({ name }) => name === "SHEET_DATA_VALIDATION_PLUGIN");
  expect(JSON.parse(resource?.data ?? "null")).toMatchObject({
    "sheet-1": [
      { type: "list", formula1: "=表2!$A$1:$A$9", ranges: [{ startRow: 1, startColumn: 1 }, { startColumn: 3 }] },
    ],
  });
});

test("threads become comments, and the note that repeats them is left out", async () => {
  const { snapshot, losses } = await opened(
    (book) => {
      const sheet = book.addWorksheet("表1");
      sheet.getCell("B2").note = "[Threaded comment]";
      sheet.getCell("C3").note = "旧批注";
    },
    async (zip) => {
      zip.file(
        "xl/threadedComments/threadedComment1.xml",
        '<ThreadedComments xmlns="t"><threadedComment ref="B2" dT="2024-05-01T08:00:00.00" personId="{P}" id="{1}" done="1"><text>请核对</text></threadedComment>' +
          '<threadedComment ref="B2" dT="2024-05-02T08:00:00.00" personId="{P}" id="{2}" parentId="{1}"><text>已改</text></threadedComment></ThreadedComments>',
      );
      zip.file(
        "xl/persons/person.xml",
        '<personList xmlns="t"><person displayName="张三" id="{P}" userId="z@x.cn"/></personList>',
      );
      const add = (path: string, type: string, target: string) =>
        rewrite(zip, path, (text) =>
          text.replace(
            "</Relationships>",
            `<Relationship Id="rIdT" Type="http://schemas.microsoft.com/office/2017/10/relationships/${type}" Target="${target}"/></Relationships>`,
          ),
        );
      await add("xl/worksheets/_rels/sheet1.xml.rels", "threadedComment", "../threadedComments/threadedComment1.xml");
      await add("xl/_rels/workbook.xml.rels", "person", "persons/person.xml");
    },
  );
  expect(snapshot.sheets["sheet-1"]?.custom.comments).toEqual([
    {
      id: "{1}",
      cell: "B2",
      content: "请核对",
      authorName: "张三",
      authorEmail: "z@x.cn",
      creationDate: "2024-05-01T08:00:00.00",
      resolved: true,
      replies: [
        {
          id: "{2}",
          content: "已改",
          authorName: "张三",
          authorEmail: "z@x.cn",
          creationDate: "2024-05-02T08:00:00.00",
        },
      ],
    },
  ]);
  const notes = snapshot.resources?.find(({ name }) => name === "SHEET_NOTE_PLUGIN");
  expect(JSON.parse(notes?.data ?? "null")).toMatchObject({ "sheet-1": { 2: { 2: { note: "旧批注" } } } });
  expect(notes?.data).not.toContain("Threaded");
  expect(losses).toEqual([]);
});

test("a custom function of an add-in is shown by its own name", async () => {
  const { snapshot } = await opened((book) => {
    book.addWorksheet("表1").getCell("A1").value = { formula: "_xldudf_JX_SCORE(B1,_xlfn.IFS(1,2))", result: 8 };
  });
  expect(cell(snapshot, 0, 0)).toEqual({ f: "=JX.SCORE(B1,IFS(1,2))", v: 8, t: 2 });
});

test("sheets and parts are found by their relationships, wherever they lie", async () => {
  const { snapshot } = await opened(
    (book) => {
      book.addWorksheet("表1").getCell("A1").value = "值";
    },
    async (zip) => {
      const sheet = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
      zip.remove("xl/worksheets/sheet1.xml");
      zip.file("xl/blatt/eins.xml", sheet);
      await rewrite(zip, "xl/_rels/workbook.xml.rels", (text) =>
        text.replace("worksheets/sheet1.xml", "/xl/blatt/eins.xml"),
      );
    },
  );
  expect(cell(snapshot, 0, 0)).toEqual({ v: "值", t: 1 });
});
