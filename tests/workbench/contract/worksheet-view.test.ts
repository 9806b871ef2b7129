import { documented, undocumented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";
import { add, ask, refused } from "../support/sheets";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

describe("tab colour", () => {
  documented("a colour is #RRGGBB, and empty text lets Excel choose", "Worksheet.tabColor", async () => {
    const seen = [
      await ask(
        guest,
        "Sheet1",
        "tabColor",
        () => undefined,
        (sheet) => sheet.tabColor,
      ),
    ];
    for (const colour of ["#ffa500", ""]) {
      seen.push(
        await ask(
          guest,
          "Sheet1",
          "tabColor",
          (sheet) => (sheet.tabColor = colour),
          (sheet) => sheet.tabColor,
        ),
      );
    }
    expect(seen).toEqual(["", "#FFA500", ""]);
  });

  documented("of a sheet that is not seen it is null", "Worksheet.tabColor", async () => {
    await add(guest, "b");
    const colour = await ask(
      guest,
      "b",
      "tabColor",
      (sheet) => {
        sheet.tabColor = "#FF0000";
        sheet.visibility = "Hidden";
      },
      (sheet) => sheet.tabColor,
    );
    expect(colour).toBeNull();
  });

  undocumented("what is no colour is refused", async () => {
    expect(await refused(guest, "Sheet1", (sheet) => (sheet.tabColor = "#12345"))).toBe("InvalidArgument");
  });
});

describe("view", () => {
  documented("grid lines and headings are shown or not", "Worksheet.showGridlines", async () => {
    const view = (sheet: Excel.Worksheet) => [sheet.showGridlines, sheet.showHeadings];
    expect(await ask(guest, "Sheet1", "showGridlines,showHeadings", () => undefined, view)).toEqual([true, true]);
    const hidden = await ask(
      guest,
      "Sheet1",
      "showGridlines,showHeadings",
      (sheet) => {
        sheet.showGridlines = false;
        sheet.showHeadings = false;
      },
      view,
    );
    expect(hidden).toEqual([false, false]);
    const { sheets } = await guest.workbook.save();
    expect(sheets["sheet-1"]).toMatchObject({
      showGridlines: 0,
      rowHeader: { hidden: 1 },
      columnHeader: { hidden: 1 },
    });
  });

  documented("the standard height is in points", "Worksheet.standardHeight", async () => {
    expect(
      await ask(
        guest,
        "Sheet1",
        "standardHeight",
        () => undefined,
        (sheet) => sheet.standardHeight,
      ),
    ).toBe(14.25);
  });

  documented("the standard width is in characters", "Worksheet.standardWidth", async () => {
    const width = await ask(
      guest,
      "Sheet1",
      "standardWidth",
      (sheet) => (sheet.standardWidth = 10),
      (sheet) => sheet.standardWidth,
    );
    expect(width).toBe(10);
    expect((await guest.workbook.save()).sheets["sheet-1"]?.defaultColumnWidth).toBe(75);
    expect(await refused(guest, "Sheet1", (sheet) => (sheet.standardWidth = 256))).toBe("InvalidArgument");
  });
});

describe("ranges", () => {
  documented("a range is found by an address or a name", "Worksheet.getRange", async () => {
    const found = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("得分", sheet.getRange("B2:B9"));
      const ranges = [sheet.getRange("得分"), sheet.getRange("$A$1:B2")];
      for (const range of ranges) range.load("address");
      const whole = sheet.getRange().load("rowCount,columnCount");
      await context.sync();
      return [...ranges.map(({ address }) => address), whole.rowCount, whole.columnCount];
    });
    expect(found).toEqual(["Sheet1!B2:B9", "Sheet1!A1:B2", 1_048_576, 16_384]);
  });

  documented("several ranges are given by addresses and names", "Worksheet.getRanges", async () => {
    const found = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.names.add("得分", sheet.getRange("D4"));
      const areas = sheet.getRanges("A1:B2, 得分;C:C").load("address,areaCount");
      await context.sync();
      return [areas.address, areas.areaCount];
    });
    expect(found).toEqual(["Sheet1!A1:B2,Sheet1!D4,Sheet1!C:C", 3]);
  });

  documented("a text is replaced on the whole sheet and the number told", "Worksheet.replaceAll", async () => {
    const found = await guest.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const range = sheet.getRange("A1:B2");
      range.values = [
        ["合计", "小计合计"],
        ["合计额", 1],
      ];
      const counts = [sheet.replaceAll("合计", "总计", {}), sheet.replaceAll("总计", "x", { completeMatch: true })];
      range.load("values");
      await context.sync();
      return [counts.map(({ value }) => value), range.values];
    });
    expect(found).toEqual([
      [3, 1],
      [
        ["x", "小计总计"],
        ["总计额", 1],
      ],
    ]);
  });

  documented("an address has at most 8192 characters", "Worksheet.getRange", async () => {
    expect(await refused(guest, "Sheet1", (sheet) => sheet.getRange("A".repeat(8193)))).toBe("InvalidArgument");
  });

  undocumented("a name of another sheet's range and a word that is no name are refused", async () => {
    await add(guest, "b");
    await guest.run(async (context) => {
      context.workbook.names.add("elsewhere", context.workbook.worksheets.getItem("b").getRange("A1"));
      await context.sync();
    });
    expect(await refused(guest, "Sheet1", (sheet) => sheet.getRange("elsewhere"))).toBe("InvalidArgument");
    expect(await refused(guest, "Sheet1", (sheet) => sheet.getRange("没有"))).toBe("InvalidArgument");
  });

  documented("all cells of the sheet are calculated again", "Worksheet.calculate", async () => {
    const values = await guest.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      cell.formulas = [["=RAND()"]];
      const before = cell.load("values");
      await context.sync();
      const first: unknown = before.values[0]?.[0];
      context.workbook.worksheets.getItem("Sheet1").calculate(true);
      cell.load("values");
      await context.sync();
      return [typeof first, cell.values[0]?.[0] === first];
    });
    expect(values).toEqual(["number", false]);
  });
});
