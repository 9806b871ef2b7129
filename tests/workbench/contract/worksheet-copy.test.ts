import { documented, undocumented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";
import { add, names, refused } from "../support/sheets";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

describe("copying", () => {
  async function copied(position?: Excel.WorksheetPositionType, relativeTo?: string): Promise<string[]> {
    await guest.run(async (context) => {
      const { worksheets } = context.workbook;
      const beside = relativeTo === undefined ? undefined : worksheets.getItem(relativeTo);
      worksheets.getItem("Sheet1").copy(position, beside);
      await context.sync();
    });
    return names(guest);
  }

  documented("without a position the copy is put at the beginning", "Worksheet.copy", async () => {
    await add(guest, "b");
    expect(await copied()).toEqual(["Sheet1 (2)", "Sheet1", "b"]);
  });

  documented("the copy is put at an end, before or behind another sheet", "Worksheet.copy", async () => {
    await add(guest, "b");
    expect(await copied(guest.Excel.WorksheetPositionType.end)).toEqual(["Sheet1", "b", "Sheet1 (2)"]);
    expect(await copied(guest.Excel.WorksheetPositionType.before, "b")).toEqual([
      "Sheet1",
      "Sheet1 (3)",
      "b",
      "Sheet1 (2)",
    ]);
    expect(await copied(guest.Excel.WorksheetPositionType.after, "b")).toEqual([
      "Sheet1",
      "Sheet1 (3)",
      "b",
      "Sheet1 (4)",
      "Sheet1 (2)",
    ]);
  });

  documented("before and behind need the other sheet", "Worksheet.copy", async () => {
    expect(await refused(guest, "Sheet1", (sheet) => sheet.copy("Before"))).toBe("InvalidArgument");
  });

  undocumented("values, formulas, widths and the page go with it, and it stands on its own feet", async () => {
    const found = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:A2").formulas = [[20], ["=A1+22"]];
      sheet.pageLayout.orientation = "Landscape";
      await context.sync();
      const copy = sheet.copy("End");
      await context.sync();
      copy.getRange("A1").values = [[100]];
      copy.pageLayout.orientation = "Portrait";
      const ranges = [sheet, copy].map((one) => one.getRange("A1:A2").load("values,formulas"));
      sheet.pageLayout.load("orientation");
      copy.load("name");
      await context.sync();
      return [copy.name, ranges.map(({ values }) => values), ranges[1]?.formulas, sheet.pageLayout.orientation];
    });
    expect(found).toEqual([
      "Sheet1 (2)",
      [
        [[20], [42]],
        [[100], [122]],
      ],
      [[100], ["=A1+22"]],
      "Landscape",
    ]);
  });

  undocumented("merges, rules, validation and tables go with it; a table's name is made its own", async () => {
    const found = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B3").values = [
        ["指标", "得分"],
        ["a", 1],
        ["b", 2],
      ];
      sheet.tables.add("A1:B3", true).name = "评分";
      sheet.getRange("E1:F1").merge();
      const rule = sheet.getRange("B2:B3").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=B2>1";
      sheet.getRange("B2:B3").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } };
      await context.sync();
      const copy = sheet.copy("End");
      const tables = context.workbook.tables.load("items/name");
      const rules = copy.getRange("B2:B3").conditionalFormats.getCount();
      const validation = copy.getRange("B2:B3").dataValidation.load("type");
      const merged = copy.getRange("E1:F2").getMergedAreasOrNullObject().load("address");
      await context.sync();
      return [tables.items.map(({ name }) => name), rules.value, validation.type, merged.address];
    });
    expect(found).toEqual([["评分", "评分_2"], 1, "WholeNumber", "'Sheet1 (2)'!E1:F1"]);
  });

  undocumented("a sheet of 20,000 cells is copied whole at once", async () => {
    const found = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:J2000").values = Array.from({ length: 2000 }, (_, row) =>
        Array.from({ length: 10 }, () => row),
      );
      const used = sheet.copy("End").getUsedRange().load("address");
      const last = used.getLastCell().load("values");
      await context.sync();
      return [used.address, last.values];
    });
    expect(found).toEqual(["'Sheet1 (2)'!A1:J2000", [[1999]]]);
  });
});
