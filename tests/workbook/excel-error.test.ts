import { WorkbookRefusal } from "../../src/application/workbook/open-workbook";
import { askExcel, codeOf, refusalOf } from "../../src/workbook/excel-error";
import type { Guest } from "../workbench/support/guest";
import { openBlank } from "./support/open-in-excel";

let guest: Guest;
beforeEach(() => {
  guest = openBlank();
});
afterEach(() => guest.workbook.dispose());

/** What Excel refuses, and how. */
const REFUSED: [string, string, string, (sheet: Excel.Worksheet) => unknown][] = [
  [
    "a locked cell",
    "protected",
    "",
    (sheet) => {
      sheet.protection.protect();
      sheet.getRange("A1").values = [[1]];
    },
  ],
  ["a sheet that is gone", "sheet-gone", "", (sheet) => sheet.context.workbook.worksheets.getItem("没有").load("name")],
  ["what this Excel does not have", "too-old", "", (sheet) => sheet.getRange("A1").load("hasSpill")],
  [
    "too much in one request",
    "too-large",
    "",
    (sheet) => {
      sheet.getRange("A1:A900").values = Array.from({ length: 900 }, () => ["绩".repeat(2000)]);
    },
  ],
  ["too many cells", "too-large", "", (sheet) => sheet.getRange("A1:E1000001").load("values")],
  [
    "a wrong argument",
    "other",
    "InvalidArgument",
    (sheet) => {
      sheet.getRange("A1:B1").values = [[1], [2]];
    },
  ],
];

describe("what Excel refuses", () => {
  test.each(REFUSED)("%s is %s", async (_, fault, detail, act) => {
    guest.workbook.setCeiling("1.11");
    const asked = askExcel(async (context) => {
      act(context.workbook.worksheets.getItem("Sheet1"));
      await context.sync();
    });
    await expect(asked).rejects.toBeInstanceOf(WorkbookRefusal);
    await expect(asked).rejects.toMatchObject({ fault, detail });
  });

  test("too much in one answer is too large", async () => {
    for (const column of ["A", "B"]) {
      await askExcel(async (context) => {
        const range = context.workbook.worksheets.getItem("Sheet1").getRange(`${column}1:${column}500`);
        range.values = Array.from({ length: 500 }, () => ["绩".repeat(2000)]);
        await context.sync();
      });
    }
    const asked = askExcel(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange("A1:B500").load("values");
      await context.sync();
    });
    await expect(asked).rejects.toMatchObject({ fault: "too-large" });
  });

  test.each([
    ["InvalidOperationInCellEditMode", "editing"],
    ["WriteNotSupportedWhenModalDialogOpen", "editing"],
    ["ApiNotFound", "too-old"],
    ["OperationCellsExceedLimit", "too-large"],
  ])("the code %s, which the workbench never gives, is %s", (code, fault) => {
    expect(refusalOf({ code }, "B2")).toMatchObject({ fault, detail: "B2", message: `${fault}: B2` });
  });

  test("a refusal stays the one it is", () => {
    const refusal = new WorkbookRefusal("changed", "B2");
    expect(refusalOf(refusal, "C3")).toBe(refusal);
  });

  test("a fault of our own keeps its cause", () => {
    const cause = new RangeError("no such area");
    expect(refusalOf(cause)).toMatchObject({ fault: "other", detail: "RangeError: no such area", cause });
  });

  test.each([[null], ["AccessDenied"], [{ code: 5 }], [{ code: "toString" }]])(
    "%p is no refusal that is known",
    (error) => {
      expect(refusalOf(error).fault).toBe("other");
    },
  );

  test("only a text is a code", () => {
    expect([codeOf({ code: 5 }), codeOf({ code: "A" }), codeOf(undefined)]).toEqual(["", "A", ""]);
  });
});
