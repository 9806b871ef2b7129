import { documented, undocumented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

const act = (change: (sheet: Excel.Worksheet) => unknown): Promise<void> =>
  guest.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });

function addTo(address: string): Promise<void> {
  return act((sheet) => {
    sheet.getRanges(address).conditionalFormats.add("Custom").custom.rule.formula = "=1";
  });
}

const countOn = (address: string): Promise<number> =>
  guest.run(async (context) => {
    const { conditionalFormats } = context.workbook.worksheets.getItem("Sheet1").getRanges(address);
    const count = conditionalFormats.getCount();
    await context.sync();
    return count.value;
  });

describe("RangeAreas.conditionalFormats", () => {
  documented("a format that is added holds on all areas", "RangeAreas.conditionalFormats", async () => {
    await addTo("A1:A2,C5");
    const address = await guest.run(async (context) => {
      const formats = context.workbook.worksheets.getItem("Sheet1").getRange().conditionalFormats;
      const ranges = formats.getItemAt(0).getRanges().load("address");
      await context.sync();
      return ranges.address;
    });
    expect(address).toBe("Sheet1!A1:A2,Sheet1!C5");
  });

  documented("gives the formats that meet any of the areas", "RangeAreas.conditionalFormats", async () => {
    await addTo("A1:A2,C5");
    await addTo("E9");
    expect([await countOn("B1,C5"), await countOn("A1,E9"), await countOn("B1,D9")]).toEqual([1, 2, 0]);
  });

  documented("clearAll clears every area", "ConditionalFormatCollection.clearAll", async () => {
    await addTo("A1:A2,C5");
    await act((sheet) => sheet.getRanges("A1:A2,C5").conditionalFormats.clearAll());
    expect(await countOn("A1:C5")).toBe(0);
  });
});

describe("a protected sheet", () => {
  undocumented("lets nobody merge, though cells may be formatted", async () => {
    await act((sheet) => sheet.protection.protect({ allowFormatCells: true }));
    expect(
      await guest.refusal((context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("A1:B1").merge();
        return context.sync();
      }),
    ).toBe("AccessDenied");
  });

  undocumented("has rows that come in locked as the row above", async () => {
    await act((sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect({ allowInsertRows: true });
      sheet.getRange("3:3").insert("Down");
      sheet.getRange("B3").values = [[1]];
    });
    expect(
      await guest.refusal((context) => {
        context.workbook.worksheets.getItem("Sheet1").getRange("C3").values = [[1]];
        return context.sync();
      }),
    ).toBe("AccessDenied");
  });
});

undocumented("merged cells are used, unless only values count", async () => {
  await act((sheet) => {
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("B2:D4").merge();
  });
  const used = await guest.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const [all, values] = [sheet.getUsedRange().load("address"), sheet.getUsedRange(true).load("address")];
    await context.sync();
    return [all.address, values.address];
  });
  expect(used).toEqual(["Sheet1!B2:D4", "Sheet1!B2"]);
});
