/** Old files: values, merges, widths and number formats come over. */
import * as XLSX from "@e965/xlsx";
import { openWorkbook } from "../../../src/workbench/files/open-workbook";

function xls(): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([
    ["自评表", null, null],
    [1.5, true, null],
  ]);
  sheet.C2 = { t: "n", v: 3 };
  sheet.A3 = { t: "n", v: 44562.5, z: "yyyy-mm-dd" };
  sheet.B3 = { t: "e", v: 7 };
  sheet["!ref"] = "A1:C3";
  sheet["!merges"] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }];
  sheet["!cols"] = [{ wpx: 140 }];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, "表一");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["x"]]), "隐藏");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
}

test("an .xls opens with what can be read of it, and says that the rest is lost", async () => {
  const { snapshot, losses } = await openWorkbook(xls(), "a.xls");
  const [first, second] = Object.values(snapshot.sheets);
  expect(first?.name).toBe("表一");
  expect(first?.cellData).toEqual({
    0: { 0: { v: "自评表", t: 1 } },
    1: { 0: { v: 1.5, t: 2 }, 1: { v: 1, t: 3 }, 2: { v: 3, t: 2 } },
    2: { 0: { v: 44562.5, t: 2, s: "s1" }, 1: { v: "#DIV/0!", t: 1 } },
  });
  expect(snapshot.styles).toEqual({ s1: { vt: 3, ff: "等线", fs: 11, n: { pattern: "yyyy-mm-dd" } } });
  expect(first?.mergeData).toEqual([{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 2 }]);
  expect(first?.columnData?.[0]).toEqual({ w: 140 });
  expect([first?.hidden, second?.hidden, second?.custom.veryHidden]).toEqual([0, 1, true]);
  expect(losses).toEqual([{ what: "xls-looks", where: null, count: 1 }]);
});
