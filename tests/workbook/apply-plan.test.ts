import type { OpenWorkbook } from "../../src/application/workbook/open-workbook";
import type { CellWrite, SheetWrite, WritePlan } from "../../src/application/workbook/write-plan";
import { excelWorkbook } from "../../src/workbook/excel-workbook";
import type { Guest } from "../workbench/support/guest";
import { openBlank } from "./support/open-in-excel";

let guest: Guest;
let workbook: OpenWorkbook;
beforeEach(() => {
  guest = openBlank();
  workbook = excelWorkbook("zh-CN");
});
afterEach(() => guest.workbook.dispose());

const SHEET = { id: "sheet-1", name: "Sheet1" };

const planOf = (write: Partial<SheetWrite>): WritePlan => ({
  purpose: "scores",
  newSheets: [],
  sheets: [{ sheet: SHEET, merges: [], cells: [], ...write }],
  notes: [],
});

const cell = (
  row: number,
  column: number,
  content: CellWrite["content"],
  before: CellWrite["before"] = "",
  numberFormat?: string,
): CellWrite => ({ row, column, content, before, ...(numberFormat === undefined ? {} : { numberFormat }) });

function change(act: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  return guest.run(async (context) => {
    act(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
}

interface Seen {
  formulas: unknown[][];
  formats: unknown[][];
  merges: string[];
}

/** All there is to see of an area. */
function seen(address = "A1:D12"): Promise<Seen> {
  return guest.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("formulas,numberFormat");
    const merged = range.getMergedAreasOrNullObject().load("address");
    await context.sync();
    const merges = merged.isNullObject ? [] : merged.address.replaceAll("Sheet1!", "").split(",");
    return { formulas: range.formulas, formats: range.numberFormat, merges };
  });
}

const column = async (letter: string): Promise<unknown[]> =>
  (await seen(`${letter}1:${letter}12`)).formulas.map(([value]) => value);

/** A small table: level in A merged, names in B, points in C with their sum, marks in D. */
async function fill(): Promise<void> {
  await change((sheet) => {
    sheet.getRange("A1:D1").values = [["一级", "指标", "分值", "得分"]];
    sheet.getRange("A2:D7").values = [
      ["产出", "甲", 10, ""],
      ["", "乙", 20, ""],
      ["", "丙", 30, ""],
      ["效益", "丁", 15, ""],
      ["", "戊", 25, ""],
      ["总分", "", "=SUM(C2:C6)", ""],
    ];
    sheet.getRange("A2:A4").merge();
    sheet.getRange("A5:A6").merge();
    sheet.getRange("C2:C6").numberFormat = Array.from({ length: 5 }, () => ["0.0"]);
    sheet.getRange("D2:D6").format.fill.color = "#FFFF00";
    sheet.getRange("3:3").format.rowHeight = 33;
    sheet.getRange("D2:D6").dataValidation.rule = { decimal: { formula1: 0, formula2: 30, operator: "Between" } };
  });
  await guest.workbook.settled();
}

describe("cells of a plan", () => {
  test("are written as values, texts and formulas, and Excel's own answer is there", async () => {
    await fill();
    const cells = [
      cell(2, 4, 9.5),
      cell(3, 4, "=C3*0.9", "", "0.00"),
      cell(4, 4, "3月5日"),
      cell(5, 4, "=", ""),
      cell(2, 2, null, "甲"),
    ];
    await workbook.apply(planOf({ cells }));
    await guest.workbook.settled();
    expect((await column("D")).slice(1, 5)).toEqual([9.5, "=C3*0.9", "'3月5日", "'="]);
    expect((await column("B"))[1]).toBe("");
    const raw = await workbook.read({ id: "sheet-1" });
    expect(raw.blocks[0]?.values.slice(1, 4).map((line) => line[3])).toEqual([9.5, 18, "3月5日"]);
    expect(raw.blocks[0]?.texts[2]?.[3]).toBe("18.00");
  });

  test("go out in one request for neighbours, however many", async () => {
    const cost = async (count: number) => {
      guest.workbook.resetMeters();
      await workbook.apply(planOf({ cells: Array.from({ length: count }, (_, at) => cell(at + 1, count, at)) }));
      const { syncs, members } = guest.workbook.meters();
      return [syncs, members["Range.formulas"]?.uses];
    };
    const few = await cost(2);
    expect(few[0]).toBe(2);
    expect(await cost(300)).toEqual(few);
  });

  test("are not written where one of them holds something else by now", async () => {
    await fill();
    const plan = planOf({ cells: [cell(2, 4, 9), cell(3, 3, 21, 19)] });
    await expect(workbook.apply(plan)).rejects.toMatchObject({ fault: "changed", detail: "C3" });
    expect((await column("D"))[1]).toBe("");
  });

  test("hold what they held, though a formula's last digits differ", async () => {
    await change((sheet) => {
      sheet.getRange("A1").values = [["=0.1+0.2"]];
    });
    await guest.workbook.settled();
    await workbook.apply(planOf({ cells: [cell(1, 1, 1, 0.3)] }));
    expect((await column("A"))[0]).toBe(1);
  });

  test("are given back what they held", async () => {
    await fill();
    await change((sheet) => {
      sheet.getRange("D4").values = [["'007"]];
    });
    const before = await seen();
    const cells = [
      cell(2, 4, 9.5),
      cell(3, 3, "=1+1", 20, "0.00%"),
      cell(4, 4, 7, "007"),
      cell(7, 3, 99, 100),
      cell(2, 2, null, "甲"),
    ];
    const receipt = await workbook.apply(planOf({ cells }));
    expect((await seen()).formulas).not.toEqual(before.formulas);
    expect(await workbook.undo(receipt)).toEqual({ cells: 5, removedSheets: 0, left: [] });
    expect(await seen()).toEqual(before);
  });

  test("that somebody has changed since are left alone", async () => {
    await fill();
    const receipt = await workbook.apply(planOf({ cells: [cell(2, 4, 9), cell(3, 4, 8), cell(4, 4, 7)] }));
    await change((sheet) => {
      sheet.getRange("D3").values = [[5]];
    });
    expect(await workbook.undo(receipt)).toEqual({ cells: 2, removedSheets: 0, left: ["D3"] });
    expect((await column("D")).slice(1, 4)).toEqual(["", 5, ""]);
  });
});

describe("a protected sheet", () => {
  const protect = (options: Excel.WorksheetProtectionOptions = {}) =>
    change((sheet) => {
      sheet.getRange("D2:D4").format.protection.locked = false;
      sheet.protection.protect(options);
    });

  test("takes what is written to unlocked cells", async () => {
    await fill();
    await protect();
    await workbook.apply(planOf({ cells: [cell(2, 4, 9), cell(3, 4, 8)] }));
    expect((await column("D")).slice(1, 3)).toEqual([9, 8]);
  });

  test("refuses the locked cell by its address, and nothing is written", async () => {
    await fill();
    await protect();
    const plan = planOf({ cells: [2, 3, 4, 5].map((row) => cell(row, 4, 1)) });
    await expect(workbook.apply(plan)).rejects.toMatchObject({ fault: "protected", detail: "D5" });
    expect((await column("D")).slice(1, 5)).toEqual(["", "", "", ""]);
  });

  test.each<[string, Partial<SheetWrite>]>([
    ["number formats", { cells: [cell(2, 4, 9, "", "0.00")] }],
    ["rows that come in", { insert: { before: 3, count: 1, like: 2 } }],
    ["rows that go", { remove: { first: 3, count: 1 } }],
  ])("refuses %s that its protection does not allow", async (_, write) => {
    await fill();
    await protect();
    await expect(workbook.apply(planOf(write))).rejects.toMatchObject({ fault: "protected", detail: "Sheet1" });
  });

  test("refuses to merge, which Excel lets nobody do there, before anything is done", async () => {
    await fill();
    await protect({ allowInsertRows: true, allowDeleteRows: true, allowFormatCells: true });
    const before = await seen();
    const write = { insert: { before: 4, count: 1, like: 3 }, merges: [{ top: 6, left: 2, bottom: 7, right: 2 }] };
    await expect(workbook.apply(planOf(write))).rejects.toMatchObject({ fault: "protected", detail: "Sheet1" });
    expect(await seen()).toEqual(before);
  });

  test("takes a row into a block that grows by itself, and lets it go", async () => {
    await fill();
    await protect({ allowInsertRows: true, allowDeleteRows: true });
    const before = await seen();
    const write = {
      insert: { before: 4, count: 1, like: 3 },
      merges: [{ top: 2, left: 1, bottom: 5, right: 1 }],
      cells: [cell(4, 4, 6)],
    };
    const receipt = await workbook.apply(planOf(write));
    expect((await seen("A2:D5")).formulas[2]).toEqual(["", "", "", 6]);
    await workbook.undo(receipt);
    expect(await seen()).toEqual(before);
  });

  test("refuses a cell of a row to come whose model is locked", async () => {
    await fill();
    await protect({ allowInsertRows: true, allowDeleteRows: true });
    const write = { insert: { before: 4, count: 1, like: 3 }, cells: [cell(4, 2, "己")] };
    await expect(workbook.apply(planOf(write))).rejects.toMatchObject({ fault: "protected", detail: "B4" });
  });
});

test("what Excel refuses halfway is as it was", async () => {
  await fill();
  const before = await seen();
  const write = {
    insert: { before: 4, count: 1, like: 3 },
    cells: [cell(4, 4, "=1"), cell(5, 4, "长".repeat(40_000))],
  };
  await expect(workbook.apply(planOf(write))).rejects.toMatchObject({ fault: "other", detail: "InvalidArgument" });
  expect(await seen()).toEqual(before);
});

describe("rows of a plan", () => {
  const INSERT: Partial<SheetWrite> = {
    insert: { before: 7, count: 1, like: 3 },
    merges: [{ top: 5, left: 1, bottom: 7, right: 1 }],
    cells: [cell(7, 2, "己"), cell(7, 3, 5), cell(8, 3, "=SUM(C2:C7)", 100)],
  };

  test("come in looking like their model, and merges and cells count them", async () => {
    await fill();
    await workbook.apply(planOf(INSERT));
    await guest.workbook.settled();
    const now = await seen("A5:D8");
    expect(now.formulas).toEqual([
      ["效益", "丁", 15, ""],
      ["", "戊", 25, ""],
      ["", "己", 5, ""],
      ["总分", "", "=SUM(C2:C7)", ""],
    ]);
    expect(now.merges).toEqual(["A5:A7"]);
    const look = await guest.run(async (context) => {
      const row = context.workbook.worksheets.getItem("Sheet1").getRange("D7");
      row.format.load("rowHeight");
      row.format.fill.load("color");
      row.dataValidation.load("rule");
      await context.sync();
      return [row.format.rowHeight, row.format.fill.color, row.dataValidation.rule];
    });
    expect(look).toEqual([33, "#FFFF00", { decimal: { formula1: "=0", formula2: "=30", operator: "Between" } }]);
  });

  test("that came in go again, and merges are as before", async () => {
    await fill();
    const before = await seen();
    const receipt = await workbook.apply(planOf(INSERT));
    expect(await workbook.undo(receipt)).toEqual({ cells: 3, removedSheets: 0, left: [] });
    expect(await seen()).toEqual(before);
  });

  test("that somebody has filled stay, with their merges", async () => {
    await fill();
    const receipt = await workbook.apply(planOf(INSERT));
    await change((sheet) => {
      sheet.getRange("D7").values = [[4]];
    });
    expect(await workbook.undo(receipt)).toEqual({ cells: 3, removedSheets: 0, left: ["D7"] });
    const now = await seen("A5:D8");
    expect(now.formulas[2]).toEqual(["", "", "", 4]);
    expect(now.merges).toEqual(["A5:A7"]);
  });

  test("that went come back with contents, formats, height, merges and the formulas that spoke of them", async () => {
    await fill();
    await change((sheet) => {
      sheet.getRange("D8").values = [["=C3*2"]];
    });
    await guest.workbook.settled();
    const before = await seen();
    const receipt = await workbook.apply(planOf({ remove: { first: 3, count: 2 } }));
    await guest.workbook.settled();
    expect((await column("B")).slice(0, 5)).toEqual(["指标", "甲", "丁", "戊", ""]);
    expect(await workbook.undo(receipt)).toEqual({ cells: 0, removedSheets: 0, left: [] });
    await guest.workbook.settled();
    expect(await seen()).toEqual(before);
    const height = await guest.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem("Sheet1").getRange("3:3");
      format.load("rowHeight");
      await context.sync();
      return format.rowHeight;
    });
    expect(height).toBe(33);
  });

  test("a block that is merged already stays as it is, and what a new one swallows comes back", async () => {
    await fill();
    const before = await seen();
    const receipt = await workbook.apply(
      planOf({
        merges: [
          { top: 2, left: 1, bottom: 4, right: 1 },
          { top: 2, left: 2, bottom: 3, right: 2 },
        ],
      }),
    );
    const now = await seen();
    expect(now.merges).toEqual(["A2:A4", "B2:B3", "A5:A6"]);
    expect(now.formulas[2]?.[1]).toBe("");
    await workbook.undo(receipt);
    expect(await seen()).toEqual(before);
  });
});

test("a sheet that is gone is told by its name", async () => {
  const plan = planOf({ sheet: { id: "sheet-9", name: "自评表" }, cells: [cell(1, 1, 1)] });
  await expect(workbook.apply(plan)).rejects.toMatchObject({ fault: "sheet-gone", detail: "自评表" });
});

test("a plan about several sheets names those whose cells are left alone", async () => {
  await guest.run(async (context) => {
    context.workbook.worksheets.add("乙");
    await context.sync();
  });
  const other = (await workbook.sheets()).find(({ name }) => name === "乙");
  if (other === undefined) throw new Error("乙");
  const plan = planOf({ cells: [cell(1, 1, 1)] });
  const receipt = await workbook.apply({
    ...plan,
    sheets: [...plan.sheets, { sheet: other, merges: [], cells: [cell(1, 1, 2)] }],
  });
  await change((sheet) => {
    sheet.getRange("A1").values = [[9]];
  });
  expect(await workbook.undo(receipt)).toEqual({ cells: 1, removedSheets: 0, left: ["Sheet1!A1"] });
});
