import { UnreadableFile } from "../../src/application/ports";
import { LIMITS } from "../../src/files/limits";
import { readWorkbook } from "../../src/files/read-workbook";
import { READERS } from "../support/readers";
import { refusalOf as refusalBy } from "../support/refusal";
import { compoundFile, packedZip, rawParts, rawXlsx, workbookFile, type RawParts } from "../support/workbook";

jest.setTimeout(120_000);

const GOOD = workbookFile({ 表: [["项目名称", 1]] }, "xlsx");
const XLS = workbookFile({ 表: [["项目名称", 1]] }, "biff8");
const WHERE_FROM = "请用 Excel 或 WPS 打开后另存为 .xlsx";

/** A sheet part of many rows. */
function rows(count: number, first = 1): string {
  return Array.from(
    { length: count },
    (_, index) => `<row r="${index + first}"><c r="A${index + first}"><v>1</v></c></row>`,
  ).join("");
}

describe.each(READERS)("%s", (_where, read) => {
  const refusalOf = (bytes: Uint8Array): readonly [string, string] => refusalBy(read, bytes);

  describe("what is no whole workbook", () => {
    test.each<[string, Buffer, string]>([
      ["nothing", Buffer.alloc(0), "文件是空的"],
      ["a text", Buffer.from("项目名称,分值\n道路,10\n"), "这不是 Excel 或 WPS 表格"],
      ["a PDF", Buffer.from("%PDF-1.7\n%âãÏÓ"), "这不是 Excel 或 WPS 表格"],
      ["a JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "这不是 Excel 或 WPS 表格"],
      ["one byte", Buffer.from("P"), "这不是 Excel 或 WPS 表格"],
      ["a web archive", Buffer.from("MIME-Version: 1.0\nContent-Type: multipart/related"), "这是网页存档"],
      ["XML of another kind", Buffer.from("<?xml version='1.0'?><svg/>"), "这不是 Excel 或 WPS 表格"],
      [
        "a zip of something else",
        packedZip([{ name: "word/document.xml", content: Buffer.from("<a/>") }]),
        "这不是 Excel 或 WPS 表格",
      ],
      [
        "a compound file of something else",
        compoundFile({ WordDocument: Buffer.alloc(5000) }),
        "这不是 Excel 或 WPS 表格",
      ],
      ["a page without a table", Buffer.from("<html><body>文</body></html>"), "文件已损坏"],
      ["the head of a zip alone", Buffer.from("PK\u0003\u0004"), "文件已损坏"],
      ["the head of a compound file alone", XLS.subarray(0, 100), "文件已损坏"],
      ["a zip that breaks off", GOOD.subarray(0, GOOD.length - 200), "文件已损坏"],
    ])("%s", (_, bytes, sentence) => {
      const [code, message] = refusalOf(bytes);
      expect(code).toBe("unreadable");
      expect(message).toContain(sentence);
    });

    test("every truncation of a workbook is refused or read in full", () => {
      for (let length = 0; length < GOOD.length; length += 97) {
        expect(refusalOf(GOOD.subarray(0, length))[0]).toBe("unreadable");
      }
    });

    test("a bit turned in a packed part never turns a figure", () => {
      const parts = [...rawParts({ cells: '<row r="1"><c r="A1"><v>123456</v></c></row>' })];
      const good = packedZip(parts.map(([name, text]) => ({ name, content: Buffer.from(text) })));
      const outcome = (bytes: Uint8Array): unknown => {
        try {
          return read(bytes, "a.xlsx").sheets[0]?.at(1, 1)?.value;
        } catch (problem) {
          return problem instanceof UnreadableFile ? problem.code : problem;
        }
      };
      const name = "xl/worksheets/sheet1.xml";
      const from = good.indexOf(name) + name.length;
      const bits = good.readUInt32LE(from - name.length - 12) * 8;
      const outcomes = Array.from({ length: bits }, (_, bit) => {
        const bad = Buffer.from(good);
        const at = from + (bit >> 3);
        bad.writeUInt8((bad[at] ?? 0) ^ (1 << (bit & 7)), at);
        return outcome(bad);
      });
      expect(outcome(good)).toBe(123456);
      // A turned bit on which nothing rests may go unseen.
      expect(outcomes.filter((one) => one !== "unreadable" && one !== 123456)).toEqual([]);
      expect(outcomes.filter((one) => one === "unreadable").length).toBeGreaterThan(bits - 16);
    });

    test.each<[string, RawParts]>([
      ["a sheet that breaks off", { sheet: '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' }],
      ["a tag that never ends", { cells: '<row r="1"><c r="A1"' }],
      ["a tag within a tag", { cells: "<<<<" }],
      ["a shared text that is not there", { cells: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' }],
      ["a number that is none", { cells: '<row r="1"><c r="A1"><v>1e999</v></c></row>' }],
      ["a comment that never ends", { cells: "<!-- " }],
    ])("%s", (_, raw) => {
      expect(refusalOf(rawXlsx(raw))).toEqual(["unreadable", expect.stringContaining(WHERE_FROM)]);
    });

    test("a sheet whose part is missing", () => {
      const parts = [...rawParts({})].filter(([name]) => !name.includes("sheet1"));
      const zip = packedZip(parts.map(([name, text]) => ({ name, content: Buffer.from(text) })));
      expect(refusalOf(zip)[0]).toBe("unreadable");
    });
  });

  describe("what is locked", () => {
    const FILE_PASS = Buffer.from([
      0x09,
      0x08,
      0x10,
      0,
      0,
      6,
      5,
      0,
      ...Array<number>(12).fill(0),
      0x2f,
      0,
      4,
      0,
      0,
      0,
      0,
      0,
    ]);

    test.each<[string, Buffer]>([
      [
        "an .xlsx with a password",
        compoundFile({ EncryptionInfo: Buffer.alloc(200), EncryptedPackage: Buffer.alloc(5000) }),
      ],
      ["an .xls with a password", compoundFile({ Workbook: Buffer.concat([FILE_PASS, Buffer.alloc(5000)]) })],
      ["a bare record stream with a password", FILE_PASS],
    ])("%s", (_, bytes) => {
      expect(refusalOf(bytes)).toEqual(["encrypted", "文件设有打开密码。请取消密码后再审核。"]);
    });
  });

  describe("what is too much", () => {
    test("a file beyond the limit is not looked at", () => {
      expect(refusalOf(Buffer.alloc(LIMITS.fileBytes + 1))).toEqual(["too-large", "文件超过 50 MB。请拆分后再审核。"]);
    });

    const bomb = Buffer.alloc(LIMITS.unpackedBytes + 1, " ");
    const withBomb = (claimed: number): Buffer =>
      packedZip([
        ...[...rawParts({})].map(([name, text]) => ({ name, content: Buffer.from(text) })),
        { name: "xl/worksheets/sheet2.xml", content: bomb, claimed },
      ]);

    test("a bomb that owns up to its size", () => {
      expect(refusalOf(withBomb(bomb.length))).toEqual(["too-large", "文件解压后超过 90 MB。请拆分后再审核。"]);
    });

    test.each([10, 0, 5_000_000])("a bomb that claims %i bytes", (claimed) => {
      expect(refusalOf(withBomb(claimed))[0]).toBe("unreadable");
    });

    test("a bomb among the pictures is never unpacked", () => {
      const parts = [...rawParts({ cells: rows(1) })].map(([name, text]) => ({ name, content: Buffer.from(text) }));
      const zip = packedZip([
        ...parts,
        { name: "xl/media/image1.png", content: bomb },
        { name: "docProps/app.xml", content: bomb },
      ]);
      expect(read(zip, "a.xlsx").sheets[0]?.at(1, 1)?.value).toBe(1);
    });

    test.each<[string, RawParts, string]>([
      ["a row beyond the last", { cells: rows(1, LIMITS.rows + 1) }, "工作表超过 200000 行"],
      ["a column beyond the last", { cells: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }, "工作表超过 256 列"],
      ["a row no sheet has", { cells: '<row r="1"><c r="A99999999"><v>1</v></c></row>' }, "工作表超过"],
      [
        "a wide and long sheet",
        { cells: '<row r="1"><c r="IV1"><v>1</v></c></row>' + rows(1, 150_000) },
        "行数乘以列数",
      ],
      ["cells", { cells: `<row>${"<c><v/></c>".repeat(LIMITS.cells + 1)}</row>` }, "单元格超过 1000000 个"],
      [
        "merges",
        { after: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(LIMITS.merges + 1)}</mergeCells>` },
        "合并单元格超过 200000 处",
      ],
      ["tags", { cells: "<row/>".repeat(LIMITS.tags + 1) }, "过于繁杂"],
      ["a tag without end", { cells: `<row a="${"b".repeat(5000)}"/>` }, "过于繁杂"],
      ["a text beyond any cell", { shared: `<si><t>${"a".repeat(LIMITS.textBytes + 1)}</t></si>` }, "过于繁杂"],
      ["references", { shared: `<si><t>${"&amp;".repeat(40_000)}</t></si>`.repeat(26) }, "过于繁杂"],
      ["styles", { styles: `<cellXfs>${'<xf numFmtId="0"/>'.repeat(LIMITS.styles + 1)}</cellXfs>` }, "过于繁杂"],
      [
        "formats",
        { styles: `<numFmts>${'<numFmt numFmtId="200" formatCode="0"/>'.repeat(LIMITS.formats + 1)}</numFmts>` },
        "过于繁杂",
      ],
    ])("%s", (_, raw, sentence) => {
      expect(refusalOf(rawXlsx(raw))).toEqual(["too-large", expect.stringContaining(sentence)]);
    });

    test("numbers that all need a long format of their own", () => {
      const styles = `<numFmts><numFmt numFmtId="200" formatCode="${"0;".repeat(2)}${"&quot;a&quot;".repeat(60)}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`;
      const cells = Array.from(
        { length: 30_000 },
        (_, row) => `<row r="${row + 1}"><c r="A${row + 1}" s="0"><v>${row}.5</v></c></row>`,
      );
      expect(refusalOf(rawXlsx({ cells: cells.join(""), styles }))[0]).toBe("too-large");
    });
  });
});

test("a sheet of 100,000 indicators is read", () => {
  const cells = Array.from({ length: 100_000 }, (_, index) => {
    const row = index + 1;
    const texts = ["产出指标", "数量指标", "指标", "≥14公里"].map(
      (text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${row}">${texts.join("")}${"<c><v>9.5</v></c>".repeat(5)}</row>`;
  });
  const grid = readWorkbook(rawXlsx({ cells: cells.join("") }), "a.xlsx").sheets[0];
  expect([grid?.rowCount, grid?.columnCount, grid?.at(100_000, 9)?.value]).toEqual([100_000, 9, 9.5]);
});

test("a page that keeps its reader busy for ever", () => {
  const page = '<html><table><tr><td rowspan="3" colspan="0">a</td></tr><tr><td>b</td></tr></table></html>';
  expect(refusalBy(readWorkbook, Buffer.from(page))[0]).toBe("too-large");
});
