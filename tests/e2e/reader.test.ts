import * as XLSX from "@e965/xlsx";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { checkFile } from "../../src/application/check-files";
import { collectedFile, type CollectedFile } from "../../src/application/summary/collect";
import { loadFile } from "../../src/files/load-file";
import { readWorkbook } from "../../src/files/read-workbook";
import { DEFAULT_PROFILE } from "../../src/law/index";
import type { CoreOptions } from "../../src/taskpane/core/service";
import { filledWorkbook } from "../bench/workbooks";
import { compoundFile, packedZip, rawParts, rawXlsx } from "../support/workbook";
import { openReaderPage, type ReaderPage } from "./support/reader-page";
import { launch } from "./support/workbench";

jest.setTimeout(180_000);

const OPTIONS: CoreOptions = { profile: DEFAULT_PROFILE.id, year: null, thresholds: {}, language: "zh-CN" };
const INTRICATE = "文件内容过于繁杂，不能读取。请用 Excel 或 WPS 打开后另存为 .xlsx。";
/** Never ends in SheetJS. */
const ENDLESS = "30-没完没了.xls";
const FORMATS = [
  ["biff8", "xls"],
  ["biff8", "et"],
  ["xlml", "xls"],
  ["html", "xls"],
  ["xlsm", "xlsm"],
] as const;

/** A filled form saved by SheetJS in another of its formats. */
async function savedAs(bookType: XLSX.BookType, seed: number): Promise<Buffer> {
  const workbook = XLSX.read(await filledWorkbook(20, seed), { type: "buffer", cellNF: true });
  return XLSX.write(workbook, { type: "buffer", bookType }) as Buffer;
}

/** GBK by character: the browser and Node know it in one direction only. */
function gbk(): Map<string, readonly number[]> {
  const decoder = new TextDecoder("gb18030");
  const known = new Map<string, readonly number[]>();
  for (let byte = 0x20; byte < 0x7f; byte += 1) known.set(String.fromCharCode(byte), [byte]);
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      known.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
    }
  }
  return known;
}

/** The same as Excel 4 in China saved it: a bare stream of records, its texts in GBK. */
async function oldRecords(seed: number): Promise<Buffer> {
  const { SheetNames, Sheets } = XLSX.read(await filledWorkbook(20, seed), { type: "buffer" });
  const rows: (string | number | undefined)[][] = XLSX.utils.sheet_to_json(Sheets[SheetNames[0] ?? ""] ?? {}, {
    header: 1,
  });
  const known = gbk();
  const record = (type: number, ...words: (number | Buffer)[]): Buffer => {
    const body = Buffer.concat(
      words.map((word) => (typeof word === "number" ? Buffer.of(word & 0xff, word >> 8) : word)),
    );
    return Buffer.concat([Buffer.of(type & 0xff, type >> 8, body.length & 0xff, body.length >> 8), body]);
  };
  const cells = rows.flatMap((row, at) =>
    row.map((value, column) => {
      if (typeof value === "number") {
        const bytes = Buffer.alloc(8);
        bytes.writeDoubleLE(value);
        return record(0x0203, at, column, 0, bytes);
      }
      const text = Buffer.from(Array.from(value ?? "").flatMap((letter) => known.get(letter) ?? [0x3f]));
      return text.length === 0 ? Buffer.alloc(0) : record(0x0204, at, column, 0, text.length, text);
    }),
  );
  return Buffer.concat([record(0x0409, 0, 0x10, 0), record(0x0042, 936), ...cells, record(0x000a)]);
}

/** A page in GBK, as systems export it. */
function pageInGbk(): Buffer {
  const row = (...cells: (readonly number[])[]): Buffer =>
    Buffer.concat([
      Buffer.from("<tr>"),
      ...cells.flatMap((cell) => [Buffer.from("<td>"), Buffer.from(cell), Buffer.from("</td>")]),
    ]);
  const head = Buffer.from("<html><meta charset=gb2312><table>");
  return Buffer.concat([head, row([0xd6, 0xb8, 0xb1, 0xea]), Buffer.from("</table></html>")]);
}

async function filesToRead(): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const put = (name: string, bytes: Uint8Array): void => {
    files.set(`${String(files.size + 1).padStart(2, "0")}-${name}`, bytes);
  };
  const good = await filledWorkbook(20, 1);
  for (let seed = 1; seed <= 10; seed += 1) put("规范.xlsx", await filledWorkbook(20, seed));
  for (const [index, [bookType, extension]] of FORMATS.entries()) {
    put(`${bookType}.${extension}`, await savedAs(bookType, 20 + index));
  }
  put("旧版.xls", await oldRecords(20 + FORMATS.length));
  const bomb = packedZip([
    ...[...rawParts({})].map(([name, text]) => ({ name, content: Buffer.from(text) })),
    { name: "xl/worksheets/sheet2.xml", content: Buffer.alloc(90 * 1024 * 1024 + 1, " "), claimed: 10 },
  ]);
  const others: readonly (readonly [string, Uint8Array])[] = [
    ["空.xlsx", new Uint8Array()],
    ["文字.xlsx", Buffer.from("项目名称,分值\n")],
    ["PDF.xlsx", Buffer.from("%PDF-1.7\n")],
    ["半截.xlsx", good.subarray(0, good.length - 300)],
    ["加密.xlsx", compoundFile({ EncryptionInfo: Buffer.alloc(200), EncryptedPackage: Buffer.alloc(5000) })],
    ["网页存档.xls", Buffer.from("MIME-Version: 1.0\n")],
    ["其他表.xlsx", rawXlsx({ cells: '<row r="1"><c r="A1" t="str"><v>经费</v></c></row>' })],
    ["页面.xls", pageInGbk()],
    ["炸弹.xlsx", bomb],
    ["太多单元格.xlsx", rawXlsx({ cells: `<row>${"<c><v/></c>".repeat(1_000_001)}</row>` })],
    ["太长的列.xlsx", rawXlsx({ cells: '<row r="1"><c r="XFD1"><v>1</v></c></row>' })],
    ["太大.xlsx", new Uint8Array(50 * 1024 * 1024 + 1)],
    ["错数.xlsx", rawXlsx({ cells: '<row r="1"><c r="A1"><v>1e999</v></c></row>' })],
  ];
  for (const [name, bytes] of others) put(name, bytes);
  files.set(
    ENDLESS,
    Buffer.from('<html><table><tr><td rowspan="3" colspan="0">a</td></tr><tr><td>b</td></tr></table></html>'),
  );
  return files;
}

let browser: Browser;
let reader: ReaderPage;
let folder: string;
let paths: string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "jixiao-reader-"));
  for (const [name, bytes] of await filesToRead()) writeFileSync(join(folder, name), bytes);
  paths = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  browser = await launch();
  reader = await openReaderPage(browser);
  await reader.page.setInputFiles("input", paths);
});
afterAll(async () => {
  await browser.close();
  reader.stop();
  rmSync(folder, { recursive: true });
});

/** The same files read under Node. */
function underNode(): CollectedFile[] {
  const options = { profile: DEFAULT_PROFILE, year: null };
  return paths.map((path) => {
    const name = path.slice(folder.length + 1);
    return collectedFile(checkFile(name, { bytesOf: () => loadFile(path), read: readWorkbook }, options));
  });
}

describe("workers that read files", () => {
  test("read 30 files, good and bad, as Node does", async () => {
    const { results, progress } = await reader.page.evaluate(
      async (options) => (await window.jixiaoRead?.("collect", options)) ?? { results: [], progress: 0 },
      OPTIONS,
    );
    const expected = underNode();
    expect(expected.map(({ sheets: [sheet] }) => sheet?.submission?.project ?? null).slice(0, 16)).toEqual([
      ...Array.from({ length: 10 }, (_, index) => `第${index + 1}号项目`),
      ...Array.from({ length: FORMATS.length + 1 }, (_, index) => `第${20 + index}号项目`),
    ]);
    expect(expected.slice(16).map(({ error }) => error?.code)).toEqual([
      ...["unreadable", "unreadable", "unreadable", "unreadable", "encrypted", "unreadable", "no-form", "no-form"],
      ...["unreadable", "too-large", "too-large", "too-large", "unreadable", "too-large"],
    ]);
    expect(results).toEqual(expected);
    expect(results.at(-1)).toEqual({
      file: ENDLESS,
      error: { code: "too-large", message: INTRICATE },
      sheets: [],
    });
    expect(progress).toBe(30);
  });

  test("give up at once, and ask nothing of any machine but their script", async () => {
    const outcome = await reader.page.evaluate(async (options) => {
      try {
        await window.jixiaoRead?.("review", options, 3);
        return "read";
      } catch (problem) {
        return problem instanceof DOMException ? problem.name : String(problem);
      }
    }, OPTIONS);
    expect(outcome).toBe("AbortError");
    // The browser tells of a worker's end a little after it.
    await reader.page.waitForFunction(() => true);
    while (reader.page.workers().length > 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(new Set(reader.asked)).toEqual(new Set(["/", "/page.js", "/reader.js"]));
  });
});
