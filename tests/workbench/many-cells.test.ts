import { useSheet1 } from "./support/sheet1";

const sheet1 = useSheet1();
const { on, read } = sheet1;

const ROWS = 5_000;
const COLUMNS = 10;

describe("many cells", () => {
  test("50,000 values are written by one Range.values and read back, in less than six syncs", async () => {
    const values = Array.from({ length: ROWS }, (_, row) =>
      Array.from({ length: COLUMNS }, (__, column) => (column % 2 === 0 ? row * COLUMNS + column : `第${row}行`)),
    );
    const range = await on(async (sheet, context) => {
      const cells = sheet.getRange("A1:J5000");
      cells.values = values;
      await context.sync();
      return cells.load("values,formulas");
    });
    expect(range.values).toEqual(values);
    expect(range.formulas).toEqual(values);
    expect(sheet1.guest.workbook.meters().syncs).toBeLessThan(6);
  });

  test("10,000 cells are formatted at once", async () => {
    await on((sheet) => {
      const { format } = sheet.getRange("A1:J1000");
      format.fill.color = "#FFF2CC";
      format.font.bold = true;
      format.borders.getItem("InsideHorizontal").style = "Continuous";
    });
    const range = await on((sheet) => sheet.getRange("A1:J1000").load("format/fill/color,format/font/bold"));
    expect([range.format.fill.color, range.format.font.bold]).toEqual(["#FFF2CC", true]);
  });

  test("5,000 formulas that were filled down are read back", async () => {
    await on((sheet) => {
      sheet.getRange("A1:A5000").values = Array.from({ length: ROWS }, (_, row) => [row + 1]);
      sheet.getRange("B1").values = [["=A1*2"]];
      sheet.getRange("B2:B5000").copyFrom("B1");
    });
    const formulas = await read("B1:B5000", "formulas");
    expect([formulas[0], formulas[4_999]]).toEqual([["=A1*2"], ["=A5000*2"]]);
    expect(await read("B5000", "values")).toEqual([[10_000]]);
  }, 20_000);
});
