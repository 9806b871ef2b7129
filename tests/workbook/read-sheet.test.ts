import { excelWorkbook } from "../../src/workbook/excel-workbook";
import { readSheet } from "../../src/workbook/read-sheet";
import type { Guest } from "../workbench/support/guest";
import { openBlank } from "./support/open-in-excel";

let guest: Guest;
beforeEach(() => {
  guest = openBlank();
});
afterEach(() => guest.workbook.dispose());

const read = () => readSheet({ id: "sheet-1" }, new Map());

function change(act: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return guest.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

async function quiet(): Promise<void> {
  await guest.workbook.settled();
  // The end of a run lets go of its ranges in a round trip of its own.
  await new Promise((resolve) => setTimeout(resolve, 20));
  guest.workbook.resetMeters();
}

/** A form of so many indicators: eleven columns, second column merged by twos, name over two columns, down to row 62. */
async function fill(rows: number): Promise<void> {
  await change((sheet) => {
    const values = Array.from({ length: rows }, (_, row) => [
      "产出指标",
      row % 2 === 0 ? `二级${row}` : "",
      `指标${row}`,
      "",
      "≥95%",
      "96%以上",
      5,
      4.5,
      0.95,
      "",
      "说明",
    ]);
    sheet.getRangeByIndexes(2, 0, rows, 11).values = values;
    sheet.getRange(`I3:I${rows + 2}`).numberFormat = Array.from({ length: rows }, () => ["0.00%"]);
    for (let row = 0; row < 60; row += 2) {
      sheet.getRangeByIndexes(row + 2, 1, 2, 1).merge();
      sheet.getRangeByIndexes(row + 2, 2, 1, 2).merge();
    }
  });
  await quiet();
}

describe("reading", () => {
  test("gives cells as Excel has them, from the first that holds something", async () => {
    await change((sheet) => {
      sheet.getRange("B3:C4").values = [
        ["指标", 0.95],
        ["=1/0", true],
      ];
      sheet.getRange("C3").numberFormat = [["0.00%"]];
      sheet.getRange("B3:B5").merge();
    });
    expect(await read()).toEqual({
      sheet: { id: "sheet-1", name: "Sheet1" },
      isProtected: false,
      left: 2,
      blocks: [
        {
          top: 3,
          values: [
            ["指标", 0.95],
            ["", true],
          ],
          texts: [
            ["指标", "95.00%"],
            ["", "TRUE"],
          ],
          formats: [
            ["General", "0.00%"],
            ["General", "General"],
          ],
        },
      ],
      merges: [{ top: 3, left: 2, bottom: 5, right: 2 }],
    });
  });

  test("an empty sheet has no rows", async () => {
    expect(await read()).toEqual({
      sheet: { id: "sheet-1", name: "Sheet1" },
      isProtected: false,
      left: 1,
      blocks: [],
      merges: [],
    });
  });

  test("the sheet in front is read without its id", async () => {
    await change((sheet) => {
      sheet.context.workbook.worksheets.add("乙").activate();
    });
    expect((await readSheet("active", new Map())).sheet.name).toBe("乙");
  });

  test("a protected sheet says so", async () => {
    await change((sheet) => sheet.protection.protect());
    expect((await read()).isProtected).toBe(true);
  });

  test("200 indicators take two round trips", async () => {
    await fill(200);
    const raw = await read();
    expect(guest.workbook.meters().syncs).toBe(2);
    expect(raw.blocks.map(({ top, values }) => [top, values.length])).toEqual([[3, 200]]);
    expect(raw.merges).toHaveLength(60);
  });

  test("merged areas that a border of bands cuts come whole, and neighbours stay two", async () => {
    await change((sheet) => {
      sheet.getRange("A1:A260").values = Array.from({ length: 260 }, () => [1]);
      sheet.getRange("B99:B103").merge();
      sheet.getRange("C99:C100").merge();
      sheet.getRange("C101:C102").merge();
      sheet.getRange("D50:E220").merge();
    });
    expect((await read()).merges).toEqual([
      { top: 50, left: 4, bottom: 220, right: 5 },
      { top: 99, left: 2, bottom: 103, right: 2 },
      { top: 99, left: 3, bottom: 100, right: 3 },
      { top: 101, left: 3, bottom: 102, right: 3 },
    ]);
  });

  test("more merged areas than Excel tells at once are asked for in narrower bands", async () => {
    await change((sheet) => {
      sheet.getRange("A1").values = [["a"]];
      for (let row = 0; row < 90; row += 1) {
        for (let column = 0; column < 12; column += 2) sheet.getRangeByIndexes(row, column, 1, 2).merge();
      }
    });
    expect((await read()).merges).toHaveLength(540);
  });

  test("1,500 indicators come in blocks without gaps", async () => {
    await fill(1500);
    const raw = await read();
    expect(guest.workbook.meters().syncs).toBe(3);
    expect(raw.blocks.map(({ top, values }) => [top, values.length])).toEqual([
      [3, 1000],
      [1003, 500],
    ]);
    expect(raw.blocks[1]?.values[0]?.[2]).toBe("指标1000");
    expect(raw.merges).toHaveLength(60);
  });

  test("rows that are too much for one answer come in halves", async () => {
    const long = "绩".repeat(2000);
    for (const top of [0, 250]) {
      await change((sheet) => {
        sheet.getRangeByIndexes(top, 0, 250, 1).values = Array.from({ length: 250 }, () => [long]);
      });
    }
    const raw = await read();
    expect(raw.blocks.map(({ top, values }) => [top, values.length])).toEqual([
      [1, 250],
      [251, 250],
    ]);
    expect(raw.blocks[1]?.values[249]?.[0]).toBe(long);
  });

  test("whole columns that are formatted do not make a sheet large", async () => {
    await change((sheet) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("A:H").format.fill.color = "#FFFFFF";
    });
    expect((await read()).blocks.map(({ values }) => values.length)).toEqual([2]);
  });

  test("a sheet beyond the limits is refused", async () => {
    await change((sheet) => {
      sheet.getRange("A200001").values = [[1]];
    });
    await expect(read()).rejects.toMatchObject({ fault: "too-large", detail: "Sheet1" });
  });

  test("a sheet that is gone is refused", async () => {
    await expect(readSheet({ id: "sheet-9" }, new Map())).rejects.toMatchObject({ fault: "sheet-gone" });
  });

  test("an Excel that cannot tell merged areas is too old", async () => {
    guest.workbook.dispose();
    guest = openBlank("1.12");
    await expect(read()).rejects.toMatchObject({ fault: "too-old" });
    expect(excelWorkbook("zh-CN").environment()).toMatchObject({ apiLevel: "1.12", canRead: false });
  });
});
